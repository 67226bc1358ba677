import { expect, test } from 'vitest';
import { zonderSpatieVoorLeesteken } from './leestekens.ts';

test.each([
	['<p>de wet\n\t, artikel 4 .</p>', '<p>de wet, artikel\u00a04.</p>'],
	['<p><cite>Titel</cite> , 2021 .</p>', '<p><cite>Titel</cite>, 2021.</p>'],
	['<p>(zie <a href="/x/">hier</a> )</p>', '<p>(zie <a href="/x/">hier</a>)</p>'],
	['<p>(een <em>zienswijze</em> ). En (<b>zo</b> ), dus</p>', '<p>(een <em>zienswijze</em>). En (<b>zo</b>), dus</p>'],
	['<p>kosten 1 .5 en .nl</p>', '<p>kosten 1 .5 en .nl</p>'],
	['<a title="a , b">goed</a>', '<a title="a , b">goed</a>'],
	['<p>een <a href="/x/"> zomerschool </a>, en</p>', '<p>een <a href="/x/"> zomerschool</a>, en</p>'],
	['<p>de <a href="/x/">ozb </a>van</p>', '<p>de <a href="/x/">ozb</a> van</p>'],
	[
		'<p>(<span> <a href="/x/"> WPO 4 </a> </span> <a href="/y/"> taak </a> ) . Dat</p>',
		'<p>(<span><a href="/x/">WPO\u00a04</a></span> <a href="/y/"> taak</a>). Dat</p>',
	],
	[
		'<p>x <span class="taak-verwijzing"> (<a>WPO 4</a>) </span> <span class="taak-verwijzing"> (<a>WPO 5</a>) </span>.</p>',
		'<p>x <span class="taak-verwijzing"> (<a>WPO\u00a04</a>; <a>WPO\u00a05</a>)</span>.</p>',
	],
	['<pre>f( x ) ;</pre><p>a .</p>', '<pre>f( x ) ;</pre><p>a.</p>'],
	['<p>een <strong>twee</strong> drie</p>', '<p>een <strong>twee</strong> drie</p>'],
	['<p>Wet, artikel 4\n\tlid 1 en 2</p>', '<p>Wet, artikel\u00a04\u00a0lid\u00a01 en 2</p>'],
	['<p>Leerplichtwet 16 lid 4-5.</p>', '<p>Leerplichtwet\u00a016\u00a0lid\u00a0<span class="bijeen">4-5</span>.</p>'],
	['<p>de Leerplichtwet 1969 en de WVO 2020</p>', '<p>de Leerplichtwet 1969 en de WVO 2020</p>'],
	['<p>in 2024-2025, van 12 naar 4 leden</p>', '<p>in 2024-2025, van 12 naar 4 leden</p>'],
	['<title>WPO 4 lid 1-2</title>', '<title>WPO 4 lid 1-2</title>'],
])('%j becomes %j', (voor, na) => {
	expect(zonderSpatieVoorLeesteken(voor)).toBe(na);
});
