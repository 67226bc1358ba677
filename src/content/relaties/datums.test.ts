import { expect, test } from 'vitest';
import { checkDocumentNaJaar, checkPeildatumRegister, checkPeriodePraktijk, checkToekomst } from './datums.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';

const praktijk = (periode: string, tot: string) =>
	createInhoud({ praktijk: [createOnderdeel('praktijk', 'praktijk/x.mdx', 'x', { periode, tot })] });
const kolom = (peildatum: string) =>
	createInhoud({ kolommen: [createOnderdeel('kolommen', 'register/kolommen.yaml', 'inwoners', { peildatum })] });
const leaVve = (jaar: number, documentVan: string) =>
	createInhoud({
		leaVve: [createOnderdeel('leaVve', 'gemeenten/x/lea-vve/2024.yaml', 'x/2024', { jaar, documentVan })],
	});

test('a praktijkvoorbeeld does not end before it began', () => {
	expect(toRegels(checkPeriodePraktijk(praktijk('2021-05', '2021-04-30')))).toEqual([
		'praktijk/x.mdx:7 tot: 2021-04-30 ligt voor het begin (periode: 2021-05). Verbeter een van de twee, bijvoorbeeld: tot: 2021-05.',
	]);
});

test.each([
	['2021-05', '2021'],
	['2021', '2021-01-01'],
	['2021-05-01', '2021-05-01'],
])('%s until %s is in order', (periode, tot) => {
	expect(checkPeriodePraktijk(praktijk(periode, tot))).toEqual([]);
});

test('figures of the register were not counted in the future', () => {
	expect(toRegels(checkPeildatumRegister(kolom('2026-12'), '2026-11-21'))).toEqual([
		'register/kolommen.yaml:7 peildatum: 2026-12 moet nog komen. Neem de peildatum over uit de bron, bijvoorbeeld: 2024-01-01.',
	]);
});

test('a peildatum is a date', () => {
	expect(toRegels(checkPeildatumRegister(kolom('1 oktober'), '2026-11-21'))).toEqual([
		'register/kolommen.yaml:7 peildatum: "1 oktober" is geen datum. Schrijf een jaar, maand of dag, bijvoorbeeld: 2024-01-01.',
	]);
});

test.each(['2026', '2026-11', '2026-11-21', '2024-01-01'])('a peildatum of %s is fine on 2026-11-21', (peildatum) => {
	expect(checkPeildatumRegister(kolom(peildatum), '2026-11-21')).toEqual([]);
});

test('a gemeente accounts for a year after it has ended', () => {
	expect(checkDocumentNaJaar(leaVve(2024, '2025-01-01'))).toEqual([]);
	expect(toRegels(checkDocumentNaJaar(leaVve(2024, '2024-12-31')))).toEqual([
		'gemeenten/x/lea-vve/2024.yaml:7 documentVan: 2024-12-31 ligt niet na het jaar 2024 waarover het stuk gaat. Verbeter het jaar of de datum, bijvoorbeeld: documentVan: 2025-02-26.',
	]);
});

const MORGEN = '2026-11-29';
const taak = (gegevens: object) => createInhoud({ taken: [createOnderdeel('taken', 'taken/x.yaml', 'x', gegevens)] });
const bron = (gegevens: object) =>
	createInhoud({ bronnen: [createOnderdeel('bronnen', 'bronnen/x.yaml', 'x', gegevens)] });

test.each([
	['gecontroleerdOp', taak({ gecontroleerdOp: MORGEN })],
	['statusGezienOp', taak({ statusGezienOp: MORGEN })],
	['grondslag.gelezen.op', taak({ grondslag: { gelezen: { op: MORGEN, tekstVan: '2026-08-01' } } })],
	['gezienOp', bron({ gezienOp: MORGEN })],
	['nieuwer.gezochtOp', bron({ nieuwer: { gezochtOp: MORGEN } })],
])('nobody did tomorrow what %s says', (veld, inhoud) => {
	expect(checkToekomst(inhoud, '2026-11-28').map(({ veld: gevonden, tekst }) => `${gevonden}: ${tekst}`)).toEqual([
		`${veld}: 2026-11-29 moet nog komen. Vul de dag in waarop je dit deed, bijvoorbeeld: 2026-11-28.`,
	]);
	expect(checkToekomst(inhoud, MORGEN)).toEqual([]);
});

test.each([
	[
		'documentVan',
		'van het stuk',
		createInhoud({ leaVve: [createOnderdeel('leaVve', 'x', 'x', { jaar: 2024, documentVan: MORGEN })] }),
	],
	[
		'cijfers.peildatum',
		'wanneer is geteld',
		createInhoud({
			leaVve: [
				createOnderdeel('leaVve', 'x', 'x', {
					jaar: 2024,
					cijfers: { peildatum: MORGEN, toelichting: [], aanvullend: [] },
				}),
			],
		}),
	],
	['datum', 'van het stuk', bron({ datum: MORGEN })],
	['datum', 'van het stuk', createInhoud({ dossier: [createOnderdeel('dossier', 'x', 'x', { datum: MORGEN })] })],
	['datum', 'van het stuk', createInhoud({ correcties: [createOnderdeel('correcties', 'x', 'x', { datum: MORGEN })] })],
	[
		'datum',
		'van het stuk',
		createInhoud({ standpunten: [createOnderdeel('standpunten', 'x', 'x', { datum: MORGEN })] }),
	],
	[
		'gegevenOp',
		'van het stuk',
		createInhoud({ vraagbaak: [createOnderdeel('vraagbaak', 'x', 'x', { gegevenOp: MORGEN })] }),
	],
])('nothing came out tomorrow: %s, taken over %s', (veld, hulp, inhoud) => {
	expect(checkToekomst(inhoud, '2026-11-28').map(({ veld: gevonden, tekst }) => `${gevonden}: ${tekst}`)).toEqual([
		expect.stringMatching(new RegExp(`^${veld}: 2026-11-29 moet nog komen\\. .*${hulp}`)),
	]);
	expect(checkToekomst(inhoud, MORGEN)).toEqual([]);
});

test('the words of the kalender are no day', () => {
	const kalender = [createOnderdeel('kalender', 'kalender.yaml', 'x', { datum: 'vóór 1 oktober' })];
	expect(checkToekomst(createInhoud({ kalender }), '2026-11-28')).toEqual([]);
});

test('a day that may lie ahead is left alone', () => {
	const inhoud = taak({
		herzienVoor: '2027-11-28',
		grondslag: { gelezen: { op: '2026-11-28', tekstVan: '2027-01-01' } },
	});
	expect(checkToekomst(inhoud, '2026-11-28')).toEqual([]);
	expect(checkToekomst(bron({ gezienOp: '2026-11' }), '2026-11-28')).toEqual([]);
});

test('a gemeente does not account for a year that must still come', () => {
	expect(checkToekomst(leaVve(2026, '2026-11-28'), '2026-11-28')).toEqual([]);
	expect(toRegels(checkToekomst(leaVve(2027, '2026-11-28'), '2026-11-28'))).toEqual([
		'gemeenten/x/lea-vve/2024.yaml:7 jaar: het jaar 2027 moet nog komen. Verbeter het jaar en de naam van het bestand, bijvoorbeeld: jaar: 2025.',
	]);
});
