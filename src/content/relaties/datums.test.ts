import { expect, test } from 'vitest';
import { checkDocumentNaJaar, checkPeildatumRegister, checkPeriodePraktijk } from './datums.ts';
import { createInhoud, createOnderdeel, toRegels } from './proefinhoud.ts';

const praktijk = (periode: string, tot: string) =>
	createInhoud({ praktijk: [createOnderdeel('praktijk', 'praktijk/x.mdx', 'x', { periode, tot })] });
const kolom = (peildatum: string) =>
	createInhoud({ kolommen: [createOnderdeel('kolommen', 'register/kolommen.yaml', 'inwoners', { peildatum })] });
const leaVve = (jaar: number, documentVan: string) =>
	createInhoud({ leaVve: [createOnderdeel('leaVve', 'gemeenten/x/lea-vve/2024.yaml', 'x/2024', { jaar, documentVan })] });

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
