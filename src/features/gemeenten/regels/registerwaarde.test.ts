import { expect, test } from 'vitest';
import { createKolommen, createRij } from './proefnaslag.ts';
import { findOpmerking, formatRedenLeeg, formatRegisterwaarde } from './registerwaarde.ts';

const kolommen = createKolommen({
	leerlingen_sbo: { opmerkingen: [{ codes: ['GM0002', 'GM0003'], tekst: 'Dit klopt niet.' }] },
	raadszetels: { leeg: 'Hier was geen verkiezing.' },
	lasten_jeugdhulp_jr2024: { eenheid: 'duizend-euro' },
	jeugdhulp_per_inwoner_jr2024: { eenheid: 'euro' },
});
const kolom = (id: string) => kolommen.get(id)!;

test.each([
	['a count', 'inwoners', { inwoners: 87_522 }, '87.522'],
	['no children', 'leerlingen_sbo', { leerlingen_sbo: 0 }, '0'],
	['few children', 'inwoners_0_4', { inwoners_0_4: '<5' }, 'minder dan 5'],
	['3 schools', 'vo_vestigingen', { vo_vestigingen: 3 }, '3'],
	[
		'an amount in thousands',
		'lasten_jeugdhulp_jr2024',
		{ lasten_jeugdhulp_jr2024: 58_486 },
		'€\u00a058,5\u00a0miljoen',
	],
	[
		'an amount for each inhabitant',
		'jeugdhulp_per_inwoner_jr2024',
		{ jeugdhulp_per_inwoner_jr2024: 669 },
		'€\u00a0669',
	],
	['a name', 'arbeidsmarktregio', { arbeidsmarktregio: 'Zuid-Limburg' }, 'Zuid-Limburg'],
	['what is not there', 'inwoners', {}, undefined],
] as const)('%s', (_wat, id, deel, tekst) => {
	expect(formatRegisterwaarde(kolom(id), createRij('GM0001', deel))).toBe(tekst);
});

test('a remark belongs to the gemeenten it names', () => {
	expect(findOpmerking(kolom('leerlingen_sbo'), 'GM0003')).toBe('Dit klopt niet.');
	expect(findOpmerking(kolom('leerlingen_sbo'), 'GM0001')).toBeUndefined();
});

test.each([
	['her own reason', 'leerlingen_sbo', 'GM0002', 'Dit klopt niet.'],
	['that of the column', 'raadszetels', 'GM0001', 'Hier was geen verkiezing.'],
	['that the source has none', 'inwoners', 'GM0001', 'Niet gevonden in Titel.'],
])('an empty cell says why: %s', (_wat, id, code, reden) => {
	expect(formatRedenLeeg(kolom(id), code, () => 'Titel')).toBe(reden);
});
