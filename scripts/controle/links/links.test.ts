import { describe, expect, test } from 'vitest';
import { listDodeLinks } from './dode-links.ts';
import { readPagina } from './pagina.ts';

/** A small site: a home page, a theme, a page that is no folder, and two files. */
const PAGINAS = {
	'index.html': '<h1 id="inhoud">Begin</h1>',
	'404.html': '<h1 id="weg">Weg</h1>',
	'themas/leerplicht/index.html': '<h2 id="verzuim">Verzuim</h2><h2 id="één-loket">Loket</h2><a name="oud"></a>',
};
const BESTANDEN = ['_/stijl.css', 'icoon.svg', 'kalender.ics'];

function check(html: string, pad = 'themas/index.html', adres = 'https://raadswijzer.invalid/') {
	const paginas = new Map(
		Object.entries({ ...PAGINAS, [pad]: html }).map(([naam, tekst]) => [naam, readPagina(tekst)]),
	);
	return listDodeLinks({ paginas, bestanden: new Set([...paginas.keys(), ...BESTANDEN]), adres }).map(
		(link) => `${link.pagina} ${link.adres}: ${link.reden}`,
	);
}

describe('listDodeLinks', () => {
	test.each([
		['a page', '/themas/leerplicht/'],
		['the home page', '/'],
		['a page by its file name', '/404.html'],
		['a place on a page', '/themas/leerplicht/#verzuim'],
		['a place with a sign that is written with percents', '/themas/leerplicht/#%C3%A9%C3%A9n-loket'],
		['a place by the name of an anchor', '/themas/leerplicht/#oud'],
		['the top of a page', '#top'],
		['an empty fragment', '#'],
		['a text on a page', '/#:~:text=Begin'],
		['what a page reads behind its #', '/themas/leerplicht/#thema=vervoer'],
		['a place on the page itself', '#hier'],
		['a relative address', 'leerplicht/#verzuim'],
		['a search', '/?q=taxi#inhoud'],
		['a file', '/kalender.ics'],
		['another site', 'https://wetten.overheid.nl/BWBR0003420#hier'],
		['another site without protocol', '//wetten.overheid.nl/'],
		['an e-mail address', 'mailto:griffie@example.nl'],
	])('accepts %s', (_wat, adres) => {
		expect(check(`<p id="hier"><a href="${adres}">x</a></p>`)).toEqual([]);
	});

	test.each([
		['a page that does not exist', '/themas/vervoer/', 'dit adres heeft geen bestand in dist'],
		['a file that does not exist', '/logo.png', 'dit adres heeft geen bestand in dist'],
		['other capitals', '/Themas/leerplicht/', 'dit adres heeft geen bestand in dist'],
		['a file as a folder', '/kalender.ics/', 'dit adres heeft geen bestand in dist'],
		['a page without slash', '/themas/leerplicht', 'aan het eind van dit adres hoort een /'],
		['a missing place on a page', '/themas/leerplicht/#Verzuim', 'op die pagina is geen id "Verzuim"'],
		['a missing place on the page itself', '#nergens', 'op die pagina is geen id "nergens"'],
		['an address that is none', 'https://', 'dit is geen geldig adres'],
	])('finds %s', (_wat, adres, reden) => {
		expect(check(`<a href="${adres}">x</a>`)).toEqual([`themas/index.html ${adres}: ${reden}`]);
	});

	test.each([
		['<img src="/weg">', '/weg'],
		['<img src="/icoon.svg" srcset="/icoon.svg 1x, /weg 2x">', '/weg'],
		['<link rel="stylesheet" href="/weg">', '/weg'],
		['<script type="module" src="/weg"></script>', '/weg'],
		['<form action="/weg"></form>', '/weg'],
		['<svg><use href="#weg"></use></svg>', '#weg'],
	])('looks at %s', (html, adres) => {
		expect(check(html)).toHaveLength(1);
		expect(check(html)[0]).toContain(` ${adres}: `);
	});

	test('text in a script or a comment is no link', () => {
		expect(check('<!-- <a href="/weg">x</a> --><script>const a = \'<a href="/weg">\';</script>')).toEqual([]);
	});

	test('a link that stands on a page twice is one finding, and on two pages two', () => {
		const html = '<a href="/weg">x</a><a href="/weg">y</a>';
		expect(check(html)).toHaveLength(1);
		expect(check(html, 'index.html')).toHaveLength(1);
	});

	test('an absolute address of the site itself is checked as well', () => {
		const html = '<a href="https://raadswijzer.nl/weg/">x</a>';
		expect(check(html)).toEqual([]);
		expect(check(html, 'index.html', 'https://raadswijzer.nl')).toHaveLength(1);
	});

	test('a page that is no folder resolves relative links from its own place', () => {
		expect(check('<a href="icoon.svg">x</a><a href="themas/leerplicht/">y</a>', '404.html')).toEqual([]);
	});
});
