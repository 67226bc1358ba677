import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/content/lezen/controle.ts';
import { readBestanden } from '../../src/content/lezen/map.ts';
import { findUitschieter } from '../../src/features/gemeenten/regels/springt-eruit.ts';
import type { RegisterRij } from '../../src/content/schemas/register.ts';
import { isKindertelling, isKleinAantal } from '../../src/shared/klein-aantal/aantal.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const { inhoud } = checkContent(await readBestanden(CONTENT, /^register\/|^landelijk\/|^vragen\//), '2026-11-28');
const register = inhoud.register.map(({ gegevens }) => gegevens);
const kolommen = inhoud.kolommen.map(({ gegevens }) => gegevens);
const cijfers = new Map(inhoud.landelijk.map(({ id, gegevens }) => [id, gegevens]));

type Kolomnaam = keyof RegisterRij;
const listGetallen = (naam: Kolomnaam) =>
	register.map((rij) => rij[naam]).filter((waarde) => typeof waarde === 'number');
const sum = (naam: Kolomnaam) => listGetallen(naam).reduce((som, waarde) => som + waarde, 0);

/** What the publishers give for the whole country, as it was noted when the figures were collected. */
test.each<[Kolomnaam, number, number]>([
	['inwoners', 18_044_027, 342],
	['inwoners_0_4', 858_425, 342],
	['inwoners_5_9', 893_434, 342],
	['inwoners_10_14', 946_675, 342],
	['inwoners_15_19', 1_020_947, 342],
	['huishoudens_met_kinderen', 2_657_646, 342],
	['uitkering_voorschoolse_peuters', 30_000_000, 342],
	['uitkering_armoede_kinderen', 85_000_011, 342],
	['raadszetels', 8554, 340],
])('%s adds up to %i over %i gemeenten', (naam, totaal, gemeenten) => {
	expect(sum(naam)).toBe(totaal);
	expect(listGetallen(naam)).toHaveLength(gemeenten);
});

test.each<[Kolomnaam, number, number]>([
	['lasten_onderwijshuisvesting_jr2023', 1415, 340],
	['lasten_onderwijshuisvesting_jr2024', 1469, 341],
	['lasten_onderwijshuisvesting_begr2026', 1593, 340],
	['lasten_onderwijsbeleid_jr2023', 1703, 341],
	['lasten_onderwijsbeleid_jr2024', 1827, 341],
	['lasten_onderwijsbeleid_begr2026', 1786, 342],
	['lasten_jeugdhulp_jr2024', 7174, 341],
])('%s adds up to %i million over %i gemeenten', (naam, miljoen, gemeenten) => {
	expect(Math.round(sum(naam) / 1000)).toBe(miljoen);
	expect(listGetallen(naam)).toHaveLength(gemeenten);
});

test('the maatstaf adds up to what the ministry gives', () => {
	expect(Math.round(sum('maatstaf_onderwijsachterstand'))).toBe(942_265);
});

/** How many times a national figure of another unit the sum of a column is. */
const DELER: Record<string, number> = { 'miljoen euro': 1000 };
const metLandelijk = kolommen.filter(({ id, landelijk }) => landelijk !== undefined && !id.includes('_per_inwoner_'));

test('some columns name a national figure', () => {
	expect(metLandelijk.length).toBeGreaterThan(0);
});

test.each(metLandelijk.map((kolom) => [kolom.id, kolom] as const))(
	'the national figure that %s names is its sum, of the same source and day',
	(id, kolom) => {
		const cijfer = cijfers.get(kolom.landelijk!)!;
		const duizenden = kolom.eenheid === 'euro' ? 1000 : 1;
		expect(Math.round(sum(id as Kolomnaam) / duizenden / (DELER[cijfer.eenheid] ?? 1))).toBe(cijfer.waarde);
		expect([cijfer.bron.bron, cijfer.periode]).toEqual([kolom.bron, kolom.peildatum]);
	},
);

test.each([
	['schoolgebouwen-per-inwoner-2024', 'lasten_onderwijshuisvesting_jr2024', 17_942_942],
	['onderwijsbeleid-per-inwoner-2024', 'lasten_onderwijsbeleid_jr2024', 17_942_942],
	['jeugdhulp-per-inwoner-2024', 'lasten_jeugdhulp_jr2024', 17_942_942],
	['schoolgebouwen-per-inwoner-2026', 'lasten_onderwijshuisvesting_begr2026', 18_130_208],
	['onderwijsbeleid-per-inwoner-2026', 'lasten_onderwijsbeleid_begr2026', 18_130_208],
] as const)('%s is the sum over all inhabitants', (id, kolom, inwoners) => {
	expect(cijfers.get(id)?.waarde).toBe(Math.round((sum(kolom) * 1000) / inwoners));
});

test.each([
	['onderwijshuisvesting_per_inwoner_jr2024', 'lasten_onderwijshuisvesting_jr2024'],
	['onderwijsbeleid_per_inwoner_jr2024', 'lasten_onderwijsbeleid_jr2024'],
	['jeugdhulp_per_inwoner_jr2024', 'lasten_jeugdhulp_jr2024'],
] as const)('%s is that amount over the inhabitants of that day', (perInwoner, lasten) => {
	for (const rij of register) {
		const bedrag = rij[lasten];
		expect(rij[perInwoner], rij.naam).toBe(
			bedrag === undefined ? undefined : Math.round((bedrag * 1000) / rij.inwoners_2024!),
		);
	}
});

test('children under 15 are the three groups together, in every gemeente', () => {
	for (const { naam, inwoners_0_14, inwoners_0_4, inwoners_5_9, inwoners_10_14 } of register)
		expect(inwoners_0_14, naam).toBe(Number(inwoners_0_4) + Number(inwoners_5_9) + Number(inwoners_10_14));
});

test('no count of children under 5 is in the register', () => {
	const kindkolommen = kolommen.map(({ id }) => id as Kolomnaam).filter(isKindertelling);
	expect(kindkolommen).toHaveLength(8);
	expect(kindkolommen.flatMap(listGetallen).filter(isKleinAantal)).toEqual([]);
});

test('an empty cell has a reason of its own or of its column, except where the source was read in full', () => {
	const zonder = kolommen.flatMap(({ id, leeg, opmerkingen }) =>
		register
			.filter((rij) => rij[id as Kolomnaam] === undefined)
			.filter(({ code }) => leeg === undefined && !opmerkingen.some(({ codes }) => codes.includes(code)))
			.map(({ naam }) => `${id} ${naam}`),
	);
	expect(zonder).toEqual([]);
});

test('every council has its lists, except where there was no election', () => {
	const codes = new Set(inhoud.raadszetels.map(({ gegevens }) => gegevens.code));
	expect(register.filter(({ code }) => !codes.has(code)).map(({ naam }) => naam)).toEqual(['Hilversum', 'Wijdemeren']);
	expect(inhoud.raadszetels.reduce((som, { gegevens }) => som + gegevens.zetels, 0)).toBe(8554);
});

test('figures of sbo that contradict each other say so', () => {
	const sbo = ['sbo_vestigingen', 'leerlingen_sbo'] as const;
	const vreemd = register.filter(
		(rij) =>
			(rij.sbo_vestigingen === 0) !== (rij.leerlingen_sbo === 0) || (rij.inwoners! > 100_000 && !rij.sbo_vestigingen),
	);
	expect(vreemd.map(({ naam }) => naam)).toContain("'s-Hertogenbosch");
	for (const { code, naam } of vreemd)
		for (const id of sbo) {
			const opmerkingen = kolommen.find((kolom) => kolom.id === id)!.opmerkingen.flatMap(({ codes }) => codes);
			expect(opmerkingen, `${id} ${naam}`).toContain(code);
		}
});

test('words that say more than the figures do stand nowhere in their descriptions', () => {
	for (const { id, label, wat } of kolommen) {
		expect(`${label} ${wat}`, id).not.toMatch(/leerlingenvervoer|OAB|achterstandsscore/i);
	}
});

test('at least twenty-five questions have a local answer', () => {
	expect(inhoud.vragen.filter(({ gegevens }) => gegevens.gegeven !== undefined).length).toBeGreaterThanOrEqual(25);
});

const listGemerkt = (id: string, woorden: string) =>
	kolommen
		.find((kolom) => kolom.id === id)!
		.opmerkingen.flatMap(({ codes, tekst }) => (tekst.includes(woorden) ? codes : []))
		.sort();

test.each([
	['onderwijshuisvesting', 'jr2024'],
	['onderwijshuisvesting', 'begr2026'],
	['onderwijsbeleid', 'jr2024'],
	['onderwijsbeleid', 'begr2026'],
	['jeugdhulp', 'jr2024'],
])('the amounts for %s in %s that are far off by the rule say so, and no other', (veld, boek) => {
	const perInwoner = `${veld}_per_inwoner_${boek}` as Kolomnaam;
	const find = (soort: 'hoog' | 'laag') =>
		register
			.filter((rij) => findUitschieter(rij, register, (ander) => ander[perInwoner] as number | undefined) === soort)
			.map(({ code }) => code)
			.sort();
	for (const id of [perInwoner, `lasten_${veld}_${boek}`]) {
		expect(listGemerkt(id, 'meer dan drie keer'), id).toEqual(find('hoog'));
		expect(listGemerkt(id, 'minder dan een derde'), id).toEqual(find('laag'));
	}
});

test.each(['lasten_openbaar_basisonderwijs_jr2024', 'rijksbijdragen_onderwijs_jr2024'] as const)(
	'the amounts of %s over € 250 for each inhabitant say so, and no other',
	(id) => {
		const veel = register.filter((rij) => ((rij[id] ?? 0) * 1000) / rij.inwoners_2024! > 250);
		expect(listGemerkt(id, 'meer dan € 250 per inwoner')).toEqual(veel.map(({ code }) => code).sort());
	},
);

test('what a zero means stands with every column that has one', () => {
	const metNul = kolommen.filter(({ id }) => listGetallen(id as Kolomnaam).includes(0));
	expect(metNul.length).toBeGreaterThan(5);
	expect(metNul.filter(({ nul }) => nul === undefined).map(({ id }) => id)).toEqual([]);
});

test('a list of a council is no candidate as the Kiesraad writes one, with initials, sex or place', () => {
	const lijsten = inhoud.raadszetels.map(({ gegevens }) => gegevens.lijst);
	expect(lijsten.length).toBeGreaterThan(2000);
	expect(lijsten.filter((lijst) => /\((?:m|v|x)\)|, ?(?:[A-Z]\.)+|@\w+\.|\b\d{4} ?[A-Z]{2}\b/.test(lijst))).toEqual([]);
});
