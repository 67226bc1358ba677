import { expect, test } from 'vitest';
import { formatHerinnering } from './herinnering.ts';
import { countNagelopen, listRaadstaken } from './raadstaken.ts';

test('the reminder says what is in no file, and only in Safari by which day', () => {
	const nu = Date.parse('2026-11-28T12:00:00Z');
	expect(formatHerinnering({ soort: 'geen-bestand', isDringend: false })).toBe(
		'Je lijst staat alleen in deze browser. Bewaar een bestand, dan raak je niets kwijt.',
	);
	expect(formatHerinnering({ soort: 'bestand-ouder', isDringend: true }, '3 november 2026', nu)).toBe(
		'Je laatste bestand is van 3 november 2026. Daarna heb je nog iets veranderd. Klik je voor 5 december 2026 nergens op deze site, dan kan Safari je lijst wissen. Bewaar een bestand, dan raak je niets kwijt.',
	);
});

test('what was ticked or filled in stands in the order of the list; what is on it no longer comes last', () => {
	const gegevens = {
		themas: [],
		vervallen: [],
		taken: [
			{ id: 'a', wat: 'A' },
			{ id: 'b', wat: 'B' },
			{ id: 'c', wat: 'C' },
		],
	};
	const taken = {
		weg: { vinkje: true, laatst: '' },
		b: { vinkje: false, laatst: '2019' },
		a: { vinkje: true, laatst: '' },
		c: { vinkje: false, laatst: ' ' },
	};
	expect(listRaadstaken(gegevens, taken)).toEqual([
		{ id: 'a', wat: 'A', adres: '/taken/a/' },
		{ id: 'b', wat: 'B', adres: '/taken/b/' },
		{ id: 'weg', wat: 'weg', adres: undefined },
	]);
	expect(countNagelopen(['a', 'b', 'c'], taken)).toBe('1 van 3 nagelopen');
});
