import { describe, expect, test } from 'vitest';
import { findPak, findPlaats, findType, formatAdres } from './indeling.ts';

describe('which package a file is in', () => {
	test.each([
		['index.html', 'basis'],
		['_/Page.CwSi7wBf.css', 'basis'],
		['_/atkinson.CTddnH2W.woff2', 'basis'],
		['gemeenten/index.html', 'basis'],
		['gemeenten/lijst.json', 'basis'],
		['vergadering/themas/leerplicht.json', 'basis'],
		['kalender.ics', 'basis'],
		['data/gebruiken/index.html', 'basis'],
		['themas/leerplicht/index.html', 'lezen'],
		['print/index.html', 'lezen'],
		['print/themas/leerplicht/index.html', 'lezen'],
		['taken/wie/raad/index.html', 'taken'],
		['zoeken/index.html', 'basis'],
		['zoek/register.json', 'zoek'],
		['pagefind/wasm.nl.pagefind', 'tekst'],
		['een-nieuw-onderdeel/index.html', 'basis'],
	])('%s is in %s', (bestand, pak) => {
		expect(findPak(bestand)).toBe(pak);
	});

	test.each([
		['themas/leerplicht/index.md', 'for other programs'],
		['themas/leerplicht/index.html.br', 'a packed one'],
		['data/gemeenten.csv', 'open data'],
		['data/gemeenten.json', 'open data'],
		['deel/leerplicht.png', 'for who shows a link'],
		['downloads/handboek.pdf', 'large'],
		['_headers', 'for the host'],
		['.nojekyll', 'for the host'],
		['404.html', 'there is a page of its own for it'],
		['sw.js', 'the worker itself'],
		['_/offline/taken.0123456789ab.json', 'a package of before'],
	])('%s is in none: %s', (bestand) => {
		expect(findPak(bestand)).toBeUndefined();
	});

	test('whatever is of one gemeente is together, and not with all the others', () => {
		const bestanden = [
			'gemeenten/aalten/index.html',
			'gemeenten/aalten/antwoorden.json',
			'print/gemeenten/aalten/index.html',
		];
		expect(new Set(bestanden.map(findPak)).size).toBe(1);
		const slugs = ['aalten', 'amsterdam', 'heerlen', 'twenterand', 'utrecht', 'zwolle'];
		const pakken = slugs.map((slug) => findPak(`gemeenten/${slug}/index.html`));
		expect(pakken.filter((pak) => !/^gemeenten-[1-4]$/.test(pak ?? ''))).toEqual([]);
		expect(new Set(pakken).size).toBeGreaterThan(1);
	});
});

test('what every page needs comes first, and what is asked for last', () => {
	const pakken = ['tekst', 'gemeenten-2', 'taken', 'lezen', 'zoek', 'basis'];
	expect(pakken.sort((een, ander) => findPlaats(een) - findPlaats(ander))).toEqual([
		'basis',
		'lezen',
		'zoek',
		'taken',
		'gemeenten-2',
		'tekst',
	]);
});

test.each([
	['index.html', '/', 'text/html; charset=utf-8'],
	['themas/leerplicht/index.html', '/themas/leerplicht/', 'text/html; charset=utf-8'],
	['zoek/register.json', '/zoek/register.json', 'application/json'],
	['pagefind/wasm.nl.pagefind', '/pagefind/wasm.nl.pagefind', 'application/octet-stream'],
	['pagefind/pagefind.js', '/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
])('%s is asked for at %s, as %s', (bestand, adres, type) => {
	expect(formatAdres(bestand)).toBe(adres);
	expect(findType(adres)).toBe(type);
});
