import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAfgeschermd } from '../../src/shared/klein-aantal/aantal.ts';
import { readWaarden, type Kolomnaam, type VergelijkGemeente } from '../../src/features/vergelijken/regels/rijen.ts';
import { buildKaart, findBuur, type Richting } from '../../src/features/vergelijken/regels/stippen.ts';
import { findLandelijk } from '../../src/features/vergelijken/regels/landelijk.ts';
import { findEvenGroot } from '../../src/features/gemeenten/regels/even-groot.ts';
import { listGelijkende } from '../../src/features/vergelijken/regels/omvang.ts';
import { computeVerhouding } from '../../src/shared/omvang.ts';
import { checkContent } from '../../src/content/lezen/controle.ts';
import { listContentFiles } from '../../src/content/lezen/paden.ts';

const MAP = new URL('../../content/', import.meta.url);
const paden = await listContentFiles(MAP.pathname, /^register\/|^landelijk\//);
const { inhoud } = checkContent(
	paden.map((pad) => ({ pad, bytes: readFileSync(new URL(pad, MAP)) })),
	'2026-11-21',
);
const register = inhoud.register.map(({ gegevens }) => gegevens);
const cijfers = inhoud.landelijk.map(({ gegevens }) => gegevens);
const kolommen = new Map(inhoud.kolommen.map(({ gegevens }) => [gegevens.id, gegevens]));
const gemeenten = register.map((rij): VergelijkGemeente => ({
	slug: rij.slug,
	namen: [rij.naam],
	provincie: rij.provincie,
	waarden: readWaarden(rij),
}));

test.each(['inwoners', 'basisschoolvestigingen', 'leerlingen_bo', 'leerlingen_sbo', 'vo_vestigingen'])(
	'the published national figure of %s is the sum of the register',
	(naam) => {
		const kolom = kolommen.get(naam)!;
		const gepubliceerd = findLandelijk(kolom, gemeenten, cijfers);
		expect(gepubliceerd.soort, `Zet bij landelijk een cijfer van ${kolom.peildatum} uit ${kolom.bron}.`).toBe(
			'gepubliceerd',
		);
		const aantallen = register.map((rij) => rij[naam as Kolomnaam] ?? 0);
		// A masked count makes the sum too low: then this test has to say so.
		const som = aantallen.reduce<number>((totaal, aantal) => totaal + (isAfgeschermd(aantal) ? NaN : aantal), 0);
		expect(som).toBe(gepubliceerd.waarde);
	},
);

test('every gemeente has three of similar size, and most of them are really near', () => {
	const verst = gemeenten.map((gemeente) => {
		const gelijkende = listGelijkende(gemeente, gemeenten, 3);
		expect(gelijkende).toHaveLength(3);
		return computeVerhouding(Number(gemeente.waarden.inwoners), Number(gelijkende[2]!.gemeente.waarden.inwoners));
	});
	expect(verst.filter((afstand) => afstand < 1.1).length / verst.length).toBeGreaterThan(0.9);
});

test('the three by name are the first of the twenty of whom the middle is shown', () => {
	for (const [plek, rij] of register.entries())
		expect(
			findEvenGroot(rij, register)
				?.rijen.slice(0, 3)
				.map(({ slug }) => slug),
		).toEqual(listGelijkende(gemeenten[plek]!, gemeenten, 3).map(({ gemeente }) => gemeente.slug));
});

const { stippen, provincies, breedte } = buildKaart(register);

test('every gemeente is a dot of its own', () => {
	expect(stippen).toHaveLength(register.length);
	expect(new Set(stippen.map(({ x, y }) => `${x} ${y}`)).size).toBe(register.length);
});

test('with the arrow keys every dot can be reached from every other', () => {
	const richtingen: Richting[] = ['links', 'rechts', 'boven', 'onder'];
	const buren = new Map(
		stippen.map((stip) => [stip, richtingen.flatMap((richting) => findBuur(stippen, stip, richting) ?? [])]),
	);
	for (const begin of stippen) {
		const bereikt = new Set([begin]);
		// A set grows while it is walked through: this visits everything once.
		for (const stip of bereikt) for (const buur of buren.get(stip) ?? []) bereikt.add(buur);
		expect(bereikt.size, `vanaf ${begin.naam}`).toBe(stippen.length);
	}
});

test('every provincie has its name on the map, within its edges and clear of the others', () => {
	expect(provincies.map(({ provincie }) => provincie).sort()).toEqual(
		[...new Set(register.map(({ provincie }) => provincie))].sort(),
	);
	for (const { x } of provincies) expect(x >= 70 && x <= breedte - 70).toBe(true);
	for (const een of provincies)
		for (const ander of provincies)
			if (een !== ander) expect(Math.abs(een.x - ander.x) >= 120 || Math.abs(een.y - ander.y) >= 25).toBe(true);
});
