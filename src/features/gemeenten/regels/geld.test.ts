import { expect, test } from 'vitest';
import { compareGeld, formatGeld, type Geldkolom } from './geld.ts';
import { createCijfer, createKolommen, createNaslag, createRij } from './proefnaslag.ts';

const BEGROOT = 'onderwijshuisvesting_per_inwoner_begr2026' satisfies Geldkolom;
const UITGEGEVEN = 'onderwijsbeleid_per_inwoner_jr2024' satisfies Geldkolom;
const kolommen = createKolommen({
	[BEGROOT]: { eenheid: 'euro', peildatum: '2026', landelijk: 'schoolgebouwen-2026' },
	[UITGEGEVEN]: { eenheid: 'euro', peildatum: '2024', landelijk: 'onderwijsbeleid-2024' },
});
const landelijk = new Map([
	['schoolgebouwen-2026', createCijfer('schoolgebouwen-2026', 88, '2026')],
	['onderwijsbeleid-2024', createCijfer('onderwijsbeleid-2024', 102, '2024')],
]);
const rij = (nummer: number, inwoners: number, begroot?: number) =>
	createRij(`GM000${nummer}`, { inwoners, [BEGROOT]: begroot, [UITGEGEVEN]: begroot });
const register = [rij(2, 30_000, 60), rij(3, 31_000, 80), rij(4, 29_000), rij(5, 35_000, 70)];
const naslag = createNaslag({ kolommen, landelijk, register });
const eigen = { ...rij(1, 30_500, 78), lasten_onderwijshuisvesting_begr2026: 2379 };

test('an amount stands beside the country and the middle of gemeenten of the same size', () => {
	expect(compareGeld(BEGROOT, eigen, naslag)).toEqual({
		waarvoor: 'schoolgebouwen',
		jaar: '2026',
		soort: 'begroting',
		eigen: 78,
		totaal: 2379,
		nederland: 88,
		evenGroot: { mediaan: 70, geteld: 3, van: 30_000, tot: 35_000 },
	});
});

test('no amount is no comparison', () => {
	expect(compareGeld(BEGROOT, rij(1, 30_500), naslag)).toBeUndefined();
});

test('the country of another year is left out', () => {
	const ander = new Map([['schoolgebouwen-2026', createCijfer('schoolgebouwen-2026', 88, '2025')]]);
	expect(compareGeld(BEGROOT, eigen, { ...naslag, landelijk: ander })?.nederland).toBeUndefined();
});

const zinnen = (naam: Geldkolom, van = eigen, met = naslag) =>
	formatGeld(compareGeld(naam, van, met)!, 'Twenterand').map((zin) => zin.replaceAll('\u00a0', ' '));

test('a budget is what is planned', () => {
	expect(zinnen(BEGROOT)).toEqual([
		'Twenterand begroot in 2026 € 78 per inwoner voor schoolgebouwen; in heel Nederland is dat € 88.',
		'In totaal is het € 2,4 miljoen.',
		'Van de 3 gemeenten die in inwoners het dichtst bij liggen (30.000 tot 35.000 inwoners) is het middelste bedrag € 70 per inwoner.',
	]);
});

test('an account is what was spent, and taakveld 4.3 is never called leerlingenvervoer', () => {
	const tekst = zinnen(UITGEGEVEN).join(' ');
	expect(tekst).toContain(
		'Twenterand gaf in 2024 € 78 per inwoner uit aan onderwijsbeleid en leerlingzaken; in heel Nederland was dat € 102.',
	);
	expect(tekst).not.toMatch(/vervoer/);
});

test('what is not known is left out of the sentences', () => {
	const kaal = createNaslag({ kolommen });
	expect(zinnen(BEGROOT, { ...eigen, lasten_onderwijshuisvesting_begr2026: undefined! }, kaal)).toEqual([
		'Twenterand begroot in 2026 € 78 per inwoner voor schoolgebouwen.',
	]);
});

test('no sentence ranks', () => {
	for (const zin of [...zinnen(BEGROOT), ...zinnen(UITGEGEVEN)])
		expect(zin).not.toMatch(/hoogste|laagste|plaats \d|beter|slechter|meest|minst\b/);
});
