import { expect, test } from 'vitest';
import { formatZoekadres, parseZoekadres } from './adres.ts';

test.each([
	['', { vraag: '', filters: {} }, '/zoeken/'],
	['?q=taxi+naar%20school', { vraag: 'taxi naar school', filters: {} }, '/zoeken/?q=taxi+naar+school'],
	[
		'?q=vervoer&thema=Leerlingenvervoer&soort=Taak',
		{ vraag: 'vervoer', filters: { soort: 'Taak', thema: 'Leerlingenvervoer' } },
		'/zoeken/?q=vervoer&soort=Taak&thema=Leerlingenvervoer',
	],
	['?q=a&q=b&anders=c&wie=', { vraag: 'a', filters: {} }, '/zoeken/?q=a'],
	['?q=%E0%A4%A&q', { vraag: '\ufffd%A', filters: {} }, '/zoeken/?q=%EF%BF%BD%25A'],
])('the address %j', (zoekdeel, stand, adres) => {
	expect(parseZoekadres(zoekdeel)).toEqual(stand);
	expect(formatZoekadres(stand)).toBe(adres);
});

test('an address never makes a query or a filter endless', () => {
	const { vraag, filters } = parseZoekadres(`?q=${'x'.repeat(10_000)}&soort=${'y'.repeat(10_000)}`);
	expect([vraag.length, filters.soort?.length]).toEqual([200, 80]);
});
