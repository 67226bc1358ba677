import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readBoek } from './boekdelen.ts';
import { checkEpub } from './controle.ts';
import { makeEpub } from './epub.ts';
import { packEpub } from './inpakken.ts';

const PAGINA = `<main><div class="boek">
<header id="titelblad" data-boekdeel="Titelblad"><h1>Het boek</h1><time datetime="2026-11-28">28 november</time></header>
<nav id="boek-inhoud" data-boekdeel="Inhoud"><ol><li><a href="#a">A &amp; b</a><ul><li><a href="#a-geld">Geld</a></li></ul></li></ol></nav>
<section id="a" data-boekdeel="A &amp; b"><h2>A &amp; b</h2><p>Regel<br>twee</p><h3 id="a-geld">Geld</h3><a href="#c-x">x</a><a href="/over/">over</a></section>
<section id="c" data-boekdeel="C"><h2>C</h2><p id="c-x">x</p><section class="tabel-schuif" tabindex="0" aria-label="Tabel 1, schuif opzij">t</section></section></div></main>`;

const readBestand = async (bytes: Uint8Array, pad: string) =>
	(await (await JSZip.loadAsync(bytes)).file(pad)?.async('string')) ?? '';

describe('makeEpub', () => {
	test('a chapter is XHTML, and a link to another chapter leads to its file', async () => {
		const { bytes, titel, tekstVan, hoofdstukken } = await makeEpub(PAGINA);
		expect({ titel, tekstVan, hoofdstukken }).toEqual({ titel: 'Het boek', tekstVan: '2026-11-28', hoofdstukken: 3 });
		const a = await readBestand(bytes, 'EPUB/a.xhtml');
		expect(a).toContain('<p>Regel<br/>twee</p>');
		expect(a).toContain('<title>A &amp; b</title>');
		expect(a).toContain('<a href="c.xhtml#c-x">x</a>');
		expect(await readBestand(bytes, 'EPUB/c.xhtml')).toContain('<section class="tabel-schuif">t</section>');
	});

	test('a link to the site is text as long as nobody knows where the site is', async () => {
		expect(await readBestand((await makeEpub(PAGINA)).bytes, 'EPUB/a.xhtml')).toContain('<a>over</a>');
		const met = await makeEpub(PAGINA, 'https://raad.example/');
		expect(await readBestand(met.bytes, 'EPUB/a.xhtml')).toContain('<a href="https://raad.example/over/">over</a>');
	});

	test('the contents and the list of files name every chapter', async () => {
		const { bytes } = await makeEpub(PAGINA);
		expect(await readBestand(bytes, 'EPUB/nav.xhtml')).toContain(
			'<li><a href="a.xhtml">A &amp; b</a><ol><li><a href="a.xhtml#a-geld">Geld</a></li></ol></li>',
		);
		const pakket = await readBestand(bytes, 'EPUB/package.opf');
		expect(pakket).toContain('<dc:language>nl</dc:language>');
		expect(pakket).toContain('<meta property="dcterms:modified">2026-11-28T00:00:00Z</meta>');
		expect([...pakket.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id)).toEqual([
			'titelblad',
			'nav',
			'a',
			'c',
		]);
	});

	test('the same page gives the same bytes, whenever it is made', async () => {
		const eerst = await makeEpub(PAGINA);
		expect(Buffer.compare(eerst.bytes, (await makeEpub(PAGINA)).bytes)).toBe(0);
		const datums = Object.values((await JSZip.loadAsync(eerst.bytes)).files).map(({ date }) => date.toISOString());
		expect([...new Set(datums)]).toEqual(['2026-11-28T00:00:00.000Z']);
	});

	test('another page is no book', () => {
		expect(() => readBoek('<main><h1>Thema</h1></main>')).toThrow('geen titelblad of inhoud');
	});
});

describe('checkEpub', () => {
	const PAKKET = '<package><manifest><item href="a.xhtml"/></manifest></package>';
	const check = async (bestanden: Record<string, string>) => checkEpub(await packEpub(bestanden, '2026-11-28'));

	test.each([
		['a file that is not there', { 'EPUB/package.opf': PAKKET }, 'EPUB/package.opf: a.xhtml heeft geen bestand'],
		[
			'a file that is not named',
			{ 'EPUB/package.opf': PAKKET, 'EPUB/a.xhtml': '<p/>', 'EPUB/b.xhtml': '<p/>' },
			'EPUB/b.xhtml staat niet in package.opf',
		],
		[
			'a link to no place',
			{ 'EPUB/package.opf': PAKKET, 'EPUB/a.xhtml': '<a href="a.xhtml#weg"/>' },
			'EPUB/a.xhtml: a.xhtml#weg heeft geen plaats',
		],
	])('finds %s', async (_wat, bestanden, fout) => {
		expect(await check(bestanden)).toEqual([fout]);
	});

	test('finds a mimetype that does not come first', async () => {
		const zip = new JSZip().file('container.xml', '<container/>').file('mimetype', 'application/epub+zip');
		expect(await checkEpub(await zip.generateAsync({ type: 'uint8array' }))).toEqual([
			'mimetype staat niet vooraan, of is verpakt',
		]);
	});
});
