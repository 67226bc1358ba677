import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { formatMarkdown } from './omzetten.ts';

const convert = (binnen: string, site?: string) =>
	formatMarkdown(`<body><main>${binnen}</main></body>`, '/themas/leerplicht/', site ? new URL(site) : undefined).trim();

test.each([
	['geen lege kop', '<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2><p>e</p><h2>f</h2>', '# a\n\n## d\n\ne'],
	['geen leeg feit', '<dl><dt>Wie</dt><dd></dd><dt>Wat</dt><dd>x</dd></dl>', '- **Wat:** x'],
	[
		'de naam van een feit zoals op het scherm',
		'<dl><dt><span class="niet-afdrukken">Wie is aan zet</span><span class="alleen-afdrukken">Aan zet:</span></dt><dd>x</dd></dl>',
		'- **Wie is aan zet:** x',
	],
	['een kop en tekst', '<h1>Leerplicht</h1><p>De raad\n\tstelt vast.</p>', '# Leerplicht\n\nDe raad stelt vast.'],
	['een nadruk', '<p>De <strong>raad </strong>en <em>niemand</em> anders</p>', 'De **raad** en *niemand* anders'],
	['een lijst', '<ul><li>een</li> <li><p>twee</p></li></ul>', '- een\n- twee'],
	['een lijst in een lijst', '<ol><li>een<ul><li>deel</li></ul></li></ol>', '1. een\n\n   - deel'],
	['feiten', '<dl><div><dt>Wie:</dt><dd>de raad</dd></div></dl>', '- **Wie:** de raad'],
	['een citaat', '<blockquote><p>Wij gaan erover.</p><p>Echt.</p></blockquote>', '> Wij gaan erover.\n>\n> Echt.'],
	[
		'een tabel met bijschrift',
		'<table><caption>Keuzes</caption><tr><th>Wat</th><th>Wie</th></tr><tr><td><p>a|b</p></td></tr></table>',
		'Keuzes\n\n| Wat | Wie |\n| --- | --- |\n| a\\|b |  |',
	],
	[
		'een vouw',
		'<details><summary><h2>Kop</h2> <span class="eerste-zin">Zin.</span></summary><p>Zin.</p></details>',
		'## Kop\n\nZin.',
	],
	['een eigen element', '<te-controleren>Gelezen op <time>1 mei</time>.</te-controleren>', 'Gelezen op 1 mei.'],
	[
		'geen knoppen',
		'<p>a</p><form><p>b</p></form><button>c</button><nav>d</nav><p hidden>e</p><p role="status">f</p>',
		'a',
	],
	[
		'wat op papier geen plek heeft',
		'<ul><li><span><b>de raad</b> <span class="niet-afdrukken">beslist</span></span></li></ul>',
		'- **de raad** beslist',
	],
	[
		'niets om te tikken',
		'<p>a <span class="niet-afdrukken">Tik hier.</span></p><div class="niet-afdrukken">b</div>',
		'a',
	],
	['geen papier', '<p>a <span class="klein alleen-afdrukken">b</span></p>', 'a'],
	['tekens met een betekenis', '<p>1. [a] *b* &lt;c&gt; # d</p>', '1\\. \\[a\\] \\*b\\* \\<c> # d'],
])('%s', (_, html, verwacht) => {
	expect(convert(html)).toBe(verwacht);
});

describe('a link', () => {
	test.each([
		['/taken/x/', undefined, '/taken/x/'],
		['#deel', undefined, '/themas/leerplicht/#deel'],
		['#deel', 'https://raad.example', 'https://raad.example/themas/leerplicht/#deel'],
		['https://wetten.overheid.nl/a_(b)', undefined, 'https://wetten.overheid.nl/a_%28b%29'],
		['mailto:redactie@raad.example', 'https://raad.example', 'mailto:redactie@raad.example'],
	])('to %s on %s leads to %s', (href, site, verwacht) => {
		expect(convert(`<p>Zie <a href="${href}">hier </a>.</p>`, site)).toBe(`Zie [hier](${verwacht}) .`);
	});
});

test('what is written reads back as the same words', async () => {
	const html = `<h2>Artikel 5_b</h2><p>- geen lijst, <a href="/x/">een *ster* &amp;amp; [haak]</a> en a~~b~~c</p>
		<p>+ plus, 2) twee, # kop, &gt; citaat, \`code\`, &lt;b&gt;vet&lt;/b&gt;, https://x.nl/a_b</p><ul><li># geen kop</li></ul>`;
	const { render } = await createMarkdownProcessor({});
	const words = (tekst: string) => DomUtils.textContent(parseDocument(tekst).children).replace(/\s+/g, '');
	expect(words((await render(convert(html))).code)).toBe(words(html));
});
