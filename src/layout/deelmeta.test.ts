import { describe, expect, test } from 'vitest';
import { listDeelmeta, type Deelbaar } from './deelmeta.ts';

const PAGINA: Deelbaar = {
	titel: 'Leerplicht',
	omschrijving: 'Het college ziet erop toe.',
	pad: '/themas/leerplicht/',
	beeld: '/deel/leerplicht.png',
};
const read = (pagina: Deelbaar, site?: string) =>
	Object.fromEntries(listDeelmeta(pagina, site ? new URL(site) : undefined).map(({ naam, waarde }) => [naam, waarde]));

describe('without an address of the site', () => {
	test('there is no address at all', () => {
		expect(Object.values(read(PAGINA)).filter((waarde) => /[/]|\.png/.test(waarde))).toEqual([]);
	});
	test('title and description are there', () => {
		expect(read(PAGINA)).toMatchObject({ 'og:title': PAGINA.titel, 'og:description': PAGINA.omschrijving });
	});
});

test('with an address every address is whole', () => {
	expect(read(PAGINA, 'https://raad.example')).toMatchObject({
		'og:url': 'https://raad.example/themas/leerplicht/',
		'og:image': 'https://raad.example/deel/leerplicht.png',
		'og:image:width': '1200',
		'og:image:height': '630',
	});
});

test.each([
	[undefined, 'website'],
	['2026-11-21', 'article'],
])('last read on %s it is a %s', (gewijzigd, soort) => {
	const meta = read({ ...PAGINA, gewijzigd });
	expect([meta['og:type'], meta['article:modified_time']]).toEqual([soort, gewijzigd]);
});
