import { expect, test } from 'vitest';
import { groupTabellen } from './tabellen.ts';
import { formatOmvang } from './overzicht.ts';
import { buildTabel, findLaatste, kolom, vast } from './tabel.ts';

const KOP = { naam: 'dingen', titel: 'Dingen', rij: 'een ding', omschrijving: '', herkomst: '', sleutel: ['id'] };

test('reads rows out of content; what is absent becomes an empty cell', () => {
	const tabel = buildTabel<{ id: string; wat?: string; op: string }>(
		KOP,
		[vast('id', 'tekst', ['Id', 'Naam.'], ({ id }) => id), kolom('wat', 'tekst', ['Wat', 'Iets.'], ({ wat }) => wat)],
		[
			{ id: 'a', op: '2026-01' },
			{ id: 'b', wat: '', op: '2025' },
		],
		({ op }) => op,
	);
	expect(tabel.rijen).toEqual([
		{ id: 'a', wat: null },
		{ id: 'b', wat: null },
	]);
	expect(tabel.bijgewerkt).toBe('2026-01');
	expect(tabel.kolommen[0]).not.toHaveProperty('lees');
});

test('the latest of years, months and days', () => {
	expect(findLaatste(['2025-12-31', undefined, '2026', '2026-01-02'])).toBe('2026-01-02');
	expect(findLaatste([undefined])).toBeUndefined();
});

test('tables that hang below another one stand with it', () => {
	const createElement = (naam: string, hoofdtabel?: string) =>
		buildTabel({ ...KOP, naam, ...(hoofdtabel === undefined ? {} : { hoofdtabel }) }, [], []);
	const groepen = groupTabellen([createElement('taken'), createElement('wetten'), createElement('taken-wie', 'taken')]);
	expect(groepen.map(({ hoofd, onderliggend }) => [hoofd.naam, onderliggend.map(({ naam }) => naam)])).toEqual([
		['taken', ['taken-wie']],
		['wetten', []],
	]);
});

test.each([
	[18, '18 bytes'],
	[54_004, '54 kB'],
	[999_700, '1,0 MB'],
	[2_413_581, '2,4 MB'],
])('%i bytes are shown as "%s"', (bytes, tekst) => {
	expect(formatOmvang(bytes)).toBe(tekst);
});
