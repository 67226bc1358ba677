import { expect, test } from 'vitest';
import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import type { Kolom } from '../../../content/schemas/register.ts';
import { KOLOMNAMEN } from './rijen.ts';
import { buildRijen, findLandelijk } from './landelijk.ts';
import { createGemeente } from './proefgemeenten.ts';

const kolom = (id: string, anders: Partial<Kolom> = {}): Kolom => ({
	id,
	label: `Label ${id}`,
	wat: id,
	bron: 'cbs',
	peildatum: '2024-01-01',
	herzienVoor: '2027-01-01',
	eenheid: 'aantal',
	opmerkingen: [],
	...anders,
});
const inwonersNederland = (anders: Partial<Cijfer> = {}) =>
	({
		id: 'inwoners-nederland',
		reeks: 'inwoners Nederland',
		waarde: 17_942_942,
		periode: '2024-01-01',
		regio: 'Nederland',
		bron: { bron: 'cbs' },
		...anders,
	}) as Cijfer;
const gemeenten = [
	createGemeente('a', { inwoners: 100, leerlingen_sbo: 50 }),
	createGemeente('b', { inwoners: 200, leerlingen_sbo: '<5' }),
	createGemeente('c', { inwoners: undefined, leerlingen_sbo: 20 }),
];

test.each([
	['same source and day', inwonersNederland(), { waarde: 17_942_942, soort: 'gepubliceerd' }],
	['day with a remark behind it', inwonersNederland({ periode: '2024-01-01 (voorlopig)' }), { soort: 'gepubliceerd' }],
	['another day', inwonersNederland({ periode: '2025-09-30' }), { waarde: 300, soort: 'optelling', geteld: 2 }],
	['another source', inwonersNederland({ bron: { bron: 'nieuws' } }), { soort: 'optelling' }],
	['another series', inwonersNederland({ reeks: 'inwoners Limburg' }), { soort: 'optelling' }],
	['a figure in words', inwonersNederland({ waarde: undefined }), { soort: 'optelling' }],
])('%s', (_naam, cijfer, verwacht) => {
	expect(findLandelijk(kolom('inwoners'), gemeenten, [cijfer])).toMatchObject(verwacht);
});

test('a masked count stays out of the sum, or subtraction would give it away', () => {
	expect(findLandelijk(kolom('leerlingen_sbo'), gemeenten, [])).toEqual({ waarde: 70, soort: 'optelling', geteld: 2 });
});

const kolommen = new Map(KOLOMNAMEN.map((naam) => [naam as string, kolom(naam, { letOp: naam })]));
const findSlug = (code: string) => (code === 'GM0001' ? 'a' : undefined);
const findBron = (id: string) => ({ titel: `Bron ${id}`, uitgever: 'CBS' });

test('every row says where its figures come from and how the national one came about', () => {
	const rijen = buildRijen(gemeenten, kolommen, [inwonersNederland()], findBron, findSlug);
	const klein = Object.fromEntries(rijen.map(({ rij, landelijk }) => [rij.id, landelijk.klein]));
	expect(klein).toMatchObject({
		inwoners: undefined,
		'inwoners-0-14': 'zelf opgeteld',
		'leerlingen-sbo': 'zelf opgeteld over 2 van de 3 gemeenten',
		'deel-0-14': 'zelf berekend',
	});
	for (const { herkomst, label } of rijen) {
		expect(herkomst).toEqual([{ moment: '1 januari 2024', bron: 'Bron cbs', uitgever: 'CBS' }]);
		expect(label).not.toBe('');
	}
});

test('a national share is not given when one gemeente is missing from a sum', () => {
	const zonder = [...gemeenten, createGemeente('d', { inwoners_0_14: undefined })];
	const deel = buildRijen(zonder, kolommen, [inwonersNederland()], findBron, findSlug).find(
		({ rij }) => rij.id === 'deel-0-14',
	);
	expect(deel?.landelijk).toEqual({ tekst: 'niet te geven', klein: 'niet van alle gemeenten bekend' });
});

test('a column without source stops the build', () => {
	expect(() => buildRijen(gemeenten, new Map(), [], findBron, findSlug)).toThrow(
		'staat niet in content/register/kolommen.yaml',
	);
});

test('an amount for each inhabitant is never added up', () => {
	const cellen = (cijfers: Cijfer[], landelijk?: string) => {
		const naam = 'jeugdhulp_per_inwoner_jr2024';
		const metLandelijk = new Map(kolommen).set(naam, kolom(naam, { landelijk }));
		const rijen = buildRijen(gemeenten, metLandelijk, cijfers, findBron, findSlug);
		return rijen.find(({ rij }) => rij.id === 'jeugdhulp-uitgegeven')?.landelijk;
	};
	const cijfer = inwonersNederland({ id: 'jeugdhulp', reeks: 'jeugdhulp', waarde: 400 });
	expect(cellen([cijfer], 'jeugdhulp')).toEqual({ tekst: '€\u00a0400', waarde: 400, klein: 'zelf berekend' });
	expect(cellen([cijfer])).toEqual({ tekst: 'niet te geven' });
});

test('a remark goes to the gemeente it is about, and to no other', () => {
	const opmerkingen = [{ codes: ['GM0001', 'GM9999'], tekst: 'Dit klopt niet.' }];
	const metOpmerking = new Map(kolommen).set('sbo_vestigingen', kolom('sbo_vestigingen', { opmerkingen }));
	const rijen = buildRijen(gemeenten, metOpmerking, [], findBron, findSlug);
	expect(rijen.filter((rij) => rij.opmerkingen.length > 0).map(({ rij, opmerkingen: bij }) => [rij.id, bij])).toEqual([
		['sbo-vestigingen', [['a', 'Dit klopt niet.']]],
	]);
});
