import { expect, test } from 'vitest';
import { kolomSchema, listKolommen, REGISTER_KOLOMMEN, registerRijSchema, type RegisterRij } from './register.ts';

const HEERLEN = {
	...Object.fromEntries(REGISTER_KOLOMMEN.map((kolom) => [kolom, ''])),
	code: 'GM0917',
	slug: 'heerlen',
	naam: 'Heerlen',
	aliassen: '',
	provincie: 'Limburg',
	inwoners: '87461',
	inwoners_0_14: '11325',
	lat: '50.9096',
	lon: '5.9581',
	rmc_code: '39',
	rmc_regio: 'Gewest Zuid-Limburg',
	basisschoolvestigingen: '22',
	leerlingen_bo: '5589',
	leerlingen_sbo: '304',
	vo_vestigingen: '18',
	sbo_vestigingen: '1',
	so_vso_vestigingen: '4',
};
const listFouten = (deel: Record<string, string>) =>
	registerRijSchema.safeParse({ ...HEERLEN, ...deel }).error?.issues.map(({ path, message }) => [path[0], message]) ??
	[];

test('a row as it stands in the register is accepted, and so is one without figures', () => {
	expect(listFouten({})).toEqual([]);
	expect(listFouten({ inwoners: '', inwoners_0_14: '', lat: '', lon: '', leerlingen_bo: '' })).toEqual([]);
	expect(listFouten({ inwoners: '4', inwoners_0_14: '<5', basisschoolvestigingen: '1', vo_vestigingen: '0' })).toEqual(
		[],
	);
	expect(listFouten({ uitkering_onderwijsachterstanden: '75000000' })).toEqual([]);
});

test.each([
	['more pupils than children', { leerlingen_bo: '60000' }, ['leerlingen_bo'], /meer leerlingen dan er kinderen/],
	['more schools than can be', { vo_vestigingen: '5700' }, ['basisschoolvestigingen'], /meer dan bij zoveel inwoners/],
	[
		'a total for an amount per inhabitant',
		{ onderwijsbeleid_per_inwoner_begr2026: '78000' },
		['onderwijshuisvesting_per_inwoner_jr2024'],
		/groter dan kan/,
	],
	['lat and lon that changed places', { lat: '5.9581', lon: '50.9096' }, ['lat', 'lon'], /verwisseld/],
	['a point that was lost', { lat: '509.096' }, ['lat'], /lat ligt in Nederland tussen 50.7 en 53.6/],
	['a place in Belgium', { lon: '2.9' }, ['lon'], /lon ligt in Nederland tussen 3.3 en 7.3/],
	[
		'a provincie that does not exist',
		{ provincie: 'Overijsel' },
		['provincie'],
		/"Overijsel" kan hier niet\. Kies uit: Drenthe/,
	],
	['more children than inhabitants', { inwoners_0_14: '90000' }, ['inwoners_0_14'], /meer kinderen dan inwoners/],
	['nobody', { inwoners: '0', inwoners_0_14: '' }, ['inwoners'], /er staan 0 inwoners/],
	['a formula as region', { rmc_regio: '=1+1' }, ['rmc_regio'], /als formule/],
	['a formula as a region that may be empty', { arbeidsmarktregio: '=1+1' }, ['arbeidsmarktregio'], /als formule/],
	[
		'an amount of a billion',
		{ uitkering_onderwijsachterstanden: '1000000000' },
		['uitkering_onderwijsachterstanden'],
		/1 miljard/,
	],
	['a formula as name', { naam: '@SUM(A1)' }, ['naam'], /als formule/],
])('%s is refused', (_wat, deel, velden, tekst) => {
	const fouten = listFouten(deel);
	expect(fouten.map(([veld]) => veld)).toEqual(velden);
	expect(fouten[0]?.[1]).toMatch(tekst);
});

test('a column that comes with a file counts once a gemeente has a value', () => {
	const leeg = registerRijSchema.parse({ ...HEERLEN, leerlingen_vo: '' });
	const vol: RegisterRij = registerRijSchema.parse({ ...HEERLEN, leerlingen_vo: '<5' });
	expect(listKolommen([leeg])).not.toContain('leerlingen_vo');
	expect(listKolommen([leeg, vol])).toContain('leerlingen_vo');
	expect(listKolommen([])).toContain('inwoners');
	expect(listFouten({ leerlingen_vo: '3' })[0]?.[1]).toMatch(
		/schrijf in plaats van het getal: <5|geen aantal kinderen/i,
	);
});

test('a column says that its figures are provisional before anything else', () => {
	const kolom = {
		id: 'inwoners',
		label: 'Inwoners',
		wat: 'inwoners op 1 januari',
		bron: 'cbs',
		peildatum: '2025-01-01',
		herzienVoor: '2027-01-01',
	};
	expect(kolomSchema.parse(kolom)).not.toHaveProperty('letOp');
	expect(kolomSchema.parse({ ...kolom, voorlopig: true, letOp: 'Let op.' }).letOp).toBe(
		'Dit zijn voorlopige cijfers. Let op.',
	);
});
