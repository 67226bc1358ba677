import { expect, test } from 'vitest';
import { zonderSpatieVoorLeesteken } from './leestekens.ts';

test.each([
	['<p>de wet\n\t, artikel 4 .</p>', '<p>de wet, artikel 4.</p>'],
	['<p><cite>Titel</cite> , 2021 .</p>', '<p><cite>Titel</cite>, 2021.</p>'],
	['<p>(zie <a href="/x/">hier</a> )</p>', '<p>(zie <a href="/x/">hier</a>)</p>'],
	['<p>(een <em>zienswijze</em> ). En (<b>zo</b> ), dus</p>', '<p>(een <em>zienswijze</em>). En (<b>zo</b>), dus</p>'],
	['<p>kosten 1 .5 en .nl</p>', '<p>kosten 1 .5 en .nl</p>'],
	['<a title="a , b">goed</a>', '<a title="a , b">goed</a>'],
	['<p>een <a href="/x/"> zomerschool </a>, en</p>', '<p>een <a href="/x/"> zomerschool</a>, en</p>'],
	['<p>de <a href="/x/">ozb </a>van</p>', '<p>de <a href="/x/">ozb</a> van</p>'],
	[
		'<p>(<span> <a href="/x/"> WPO 4 </a> </span> <a href="/y/"> taak </a> ) . Dat</p>',
		'<p>(<span><a href="/x/">WPO 4</a></span> <a href="/y/"> taak</a>). Dat</p>',
	],
	[
		'<p>x <span class="taak-verwijzing"> (<a>WPO 4</a>) </span> <span class="taak-verwijzing"> (<a>WPO 5</a>) </span>.</p>',
		'<p>x <span class="taak-verwijzing"> (<a>WPO 4</a>; <a>WPO 5</a>)</span>.</p>',
	],
	['<pre>f( x ) ;</pre><p>a .</p>', '<pre>f( x ) ;</pre><p>a.</p>'],
	['<p>een <strong>twee</strong> drie</p>', '<p>een <strong>twee</strong> drie</p>'],
])('%j becomes %j', (voor, na) => {
	expect(zonderSpatieVoorLeesteken(voor)).toBe(na);
});
