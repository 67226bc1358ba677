import { expect, test } from 'vitest';
import type { Bron } from '../../../content/schemas/bron.ts';
import { describeOuderdom, formatGelezenStukken, formatWaaromOud, type Cijfernaam } from './ouderdom.ts';

const createBron = (id: string, deel: Partial<Bron>): [string, Bron] => [
	id,
	{
		id,
		titel: `Titel van ${id}`,
		uitgever: 'CBS',
		soort: 'overheid',
		gezienOp: '2026-11-21',
		waarschijnlijkDood: false,
		gelezen: 'kopie',
		ritme: 'jaarlijks',
		...deel,
	},
];
const NIEUWER = { stand: 'niet-opgehaald', gezochtOp: '2026-11-28', toelichting: 'De tabel bestaat.' } as const;
const BRONNEN = new Map([
	createBron('oud', { nieuwer: NIEUWER }),
	createBron('ouder', { nieuwer: { stand: 'niet-opgehaald', gezochtOp: '2026-11-28' } }),
	createBron('vers', {}),
	createBron('eens', { ritme: 'eenmalig', gelezen: 'tweede-hand' }),
]);
const cijfer = (naam: string, bron: string, periode: string, reeks = naam): Cijfernaam => ({
	naam,
	bron,
	periode,
	reeks,
});

test('says once why figures are old, with what each source has of it', () => {
	const cijfers = [
		cijfer('Inwoners', 'oud', '2024-01-01'),
		cijfer('Jeugd', 'oud', '2024-01-01'),
		cijfer('Huishoudens', 'ouder', '2022'),
		cijfer('Scholen', 'vers', '2026-08'),
	];
	expect(describeOuderdom(cijfers, BRONNEN).oud).toEqual([
		{
			waarom: 'Er is iets nieuwers, maar dat staat hier nog niet (gekeken op 28 november 2026)',
			cijfers: [
				{ namen: ['Inwoners', 'Jeugd'], periode: '1 januari 2024', toelichting: 'De tabel bestaat.' },
				{ namen: ['Huishoudens'], periode: '2022', toelichting: undefined },
			],
		},
	]);
});

test('a figure from an old copy is old when it was by the day we looked for a newer one', () => {
	const inKopie = { ...cijfer('Bereik', 'oud', '2024'), opgehaaldOp: '2025-06-10' };
	expect(describeOuderdom([inKopie], BRONNEN).oud[0]?.cijfers).toEqual([
		{ namen: ['Bereik'], periode: '2024', toelichting: 'De tabel bestaat.' },
	]);
	expect(describeOuderdom([{ ...inKopie, periode: '2025' }], BRONNEN).oud).toEqual([]);
});

test('a figure that appeared once, or that a newer one follows, needs no reason', () => {
	const cijfers = [
		cijfer('Presentatie', 'eens', '2022'),
		cijfer('Leerlingen 2020', 'oud', '2020', 'leerlingen'),
		cijfer('Leerlingen 2026', 'vers', '2026', 'leerlingen'),
	];
	expect(describeOuderdom(cijfers, BRONNEN).oud).toEqual([]);
});

test('names every source once, under what was read of it', () => {
	const cijfers = [cijfer('a', 'vers', '2026'), cijfer('b', 'eens', '2022'), cijfer('c', 'vers', '2026')];
	expect(describeOuderdom(cijfers, BRONNEN).gelezen).toEqual([
		{ hoe: 'Gelezen in een opgeslagen kopie, niet bij de bron zelf', bronnen: ['Titel van vers'] },
		{ hoe: 'Uit de tweede hand (een ander schreef erover of nam het over)', bronnen: ['Titel van eens'] },
	]);
});

test.each([
	['niet-verschenen', 'Er is niets nieuwers verschenen (gekeken op 28 november 2026). Waar?'],
	['niet-gevonden', 'Iets nieuwers vonden wij niet (gezocht op 28 november 2026). Waar?'],
	['niet-opgehaald', 'Er is iets nieuwers, maar dat staat hier nog niet (gekeken op 28 november 2026). Waar?'],
] as const)('%s in words', (stand, tekst) => {
	const bronnen = new Map([createBron('oud', { nieuwer: { stand, gezochtOp: '2026-11-28', toelichting: 'Waar?' } })]);
	expect(formatWaaromOud([cijfer('a', 'oud', '2022')], bronnen)).toBe(tekst);
	expect(formatWaaromOud([cijfer('a', 'oud', '2026')], bronnen)).toBeUndefined();
});

test('a source that does not exist is refused', () => {
	expect(() => describeOuderdom([cijfer('a', 'weg', '2026')], BRONNEN)).toThrow('content/bronnen/');
});

test.each([
	[[{ gelezen: 'kopie' as const }, {}], 'een kopie van de stukken'],
	[
		[{ gelezen: 'tweede-hand' as const }, { gelezen: 'origineel' as const }],
		'de stukken zelf en wat een ander over de stukken schreef',
	],
	[[{}], 'de bronnen hierboven'],
])('what was read of the documents of a page: %j', (bronnen, verwacht) => {
	expect(formatGelezenStukken(bronnen)).toBe(verwacht);
});
