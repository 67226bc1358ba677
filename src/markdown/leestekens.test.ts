import { expect, test } from 'vitest';
import { zonderSpatieVoorLeesteken } from './leestekens.ts';

test.each([
	['<p>de wet\n\t, artikel 4 .</p>', '<p>de wet, artikel 4.</p>'],
	['<p><cite>Titel</cite> , 2021 .</p>', '<p><cite>Titel</cite>, 2021.</p>'],
	['<p>(zie <a href="/x/">hier</a> )</p>', '<p>(zie <a href="/x/">hier</a>)</p>'],
	['<p>kosten 1 .5 en .nl</p>', '<p>kosten 1 .5 en .nl</p>'],
	['<a title="a , b">goed</a>', '<a title="a , b">goed</a>'],
	['<p>een <strong>twee</strong> drie</p>', '<p>een <strong>twee</strong> drie</p>'],
])('%j becomes %j', (voor, na) => {
	expect(zonderSpatieVoorLeesteken(voor)).toBe(na);
});
