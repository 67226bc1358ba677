import { expect, test } from 'vitest';
import { groupTabellen } from './tabellen.ts';
import { formatOmvang } from './overzicht.ts';
import { buildTabel, findLaatste, kolom, vast } from './tabel.ts';

const KOP = { naam: 'dingen', titel: 'Dingen', rij: 'een ding', omschrijving: '', herkomst: '', sleutel: ['id'] };

test('reads rows out of content; what is absent becomes an empty cell', () => {
	const tabel = buildTabel<{ id: string; watErIs?: string; op: string }>(
		KOP,
		[vast('id', 'Id', 'Naam.'), kolom('wat_er_is', 'Wat', 'Iets.')],
		[
			{ id: 'a', op: '2026-01' },
			{ id: 'b', watErIs: '', op: '2025' },
			{ id: 'c', watErIs: 'iets', op: '2025' },
		],
		({ op }) => op,
	);
	expect(tabel.rijen).toEqual([
		{ id: 'a', wat_er_is: null },
		{ id: 'b', wat_er_is: null },
		{ id: 'c', wat_er_is: 'iets' },
	]);
	expect(tabel.bijgewerkt).toBe('2026-01');
	expect(tabel.kolommen[0]).not.toHaveProperty('read');
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
