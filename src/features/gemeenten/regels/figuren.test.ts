import { expect, test } from 'vitest';
import { buildFiguren } from './figuren.ts';
import { createCijfer, createKolommen, createNaslag, createRij } from './proefnaslag.ts';

const BEGROOT = 'onderwijshuisvesting_per_inwoner_begr2026';
const UITGEGEVEN = 'onderwijshuisvesting_per_inwoner_jr2024';
const kolommen = createKolommen({
	[BEGROOT]: {
		eenheid: 'euro',
		peildatum: '2026',
		landelijk: 'gebouwen-2026',
		leeg: 'Niets geleverd.',
		opmerkingen: [{ codes: ['GM0003'], tekst: 'Vreemd.' }],
	},
	[UITGEGEVEN]: { eenheid: 'euro', peildatum: '2024' },
	leerlingen_bo: { opmerkingen: [{ codes: ['GM0001'], tekst: 'Een school verhuisde.' }] },
});
const rij = (nummer: number, deel: object) => createRij(`GM000${nummer}`, deel);
const eigen = rij(1, {
	inwoners: 1000,
	inwoners_0_14: 200,
	leerlingen_bo: 300,
	basisschoolvestigingen: 2,
	[BEGROOT]: 31,
	[UITGEGEVEN]: 29,
});
const register = [
	eigen,
	rij(2, { inwoners: 1100, inwoners_0_14: 110, leerlingen_bo: 400, basisschoolvestigingen: 2, [BEGROOT]: 73 }),
	rij(3, { inwoners: 900, inwoners_0_14: 90, leerlingen_bo: 100, basisschoolvestigingen: 1, [BEGROOT]: 73 }),
];
const naslag = createNaslag({
	kolommen,
	register,
	landelijk: new Map([['gebouwen-2026', createCijfer('gebouwen-2026', 88, '2026')]]),
});
const toon = (van = eigen) => buildFiguren(van, 'Hier', naslag);
const teksten = (plek: number, van = eigen) =>
	toon(van)[plek]?.staven.map(({ naam, tekst }) => `${naam} ${tekst.replaceAll('\u00a0', ' ')}`);

test('an amount stands in a fixed order beside gemeenten of the same size and Nederland', () => {
	expect(teksten(0)).toEqual(['Hier € 31', 'Nederland € 88', 'Middelste van 2 € 73', 'GM0002 € 73', 'GM0003 € 73*']);
	expect(toon()[0]?.uitleg.join(' ').replaceAll('\u00a0', ' ')).toBe(
		'Begroting 2026. In 2024 gaf Hier € 29 per inwoner uit. Titel van bron. * Bij dit cijfer staat een opmerking op de pagina van die gemeente.',
	);
});

test('what is not known has no number and no bar, says why, and leaves what is usual elsewhere', () => {
	const [gebouwen] = toon(rij(1, { inwoners: 1000 }));
	expect(gebouwen?.getal).toBeUndefined();
	expect(gebouwen?.staven[0]).toMatchObject({ tekst: 'geen cijfer', waarde: undefined, soort: 'eigen' });
	expect(gebouwen?.staven[1]).toMatchObject({ naam: 'Nederland', waarde: 88 });
	expect(gebouwen?.uitleg.slice(0, 2)).toEqual([
		'Niets geleverd.',
		'Begroting 2026. Over 2024: Niet gevonden in Titel van bron.',
	]);
});

test('children are a part of the inhabitants, of the country as a whole', () => {
	expect(teksten(2)?.slice(0, 3)).toEqual(['Hier 20,0%', 'Nederland 13,3%', 'Middelste van 2 10,0%']);
});

test('masked or few children are no percentage', () => {
	for (const jong of ['<5', 12] as const)
		expect(teksten(2, rij(1, { inwoners: 1000, inwoners_0_14: jong }))?.[0]).toBe('Hier geen cijfer');
});

test('the size of a school says what was divided, and what is odd here', () => {
	expect(toon()[3]?.getal).toBe('150');
	expect(toon()[3]?.uitleg.join(' ')).toMatch(/300 leerlingen op 2 vestigingen\..*Een school verhuisde\./);
});

test('where no gemeente is as large, Nederland stands alone beside', () => {
	const alleen = createNaslag({ kolommen, register: [eigen], landelijk: naslag.landelijk });
	expect(buildFiguren(eigen, 'Hier', alleen)[0]?.staven.map(({ soort }) => soort)).toEqual(['eigen', 'land']);
});
