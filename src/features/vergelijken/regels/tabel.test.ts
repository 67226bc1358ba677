import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packVergelijking, unpackVergelijking, type Bestand } from './bestand.ts';
import { RIJEN } from './rijen.ts';
import type { RijInfo } from './landelijk.ts';
import type { OpgaveRij, VveOpgave } from './opgave.ts';
import { createGemeente } from './proefgemeenten.ts';
import {
	buildGrafieken,
	buildOpgaveDeel,
	buildTabel,
	formatNoten,
	listOnderschrift,
	type Vergelijking,
} from './tabel.ts';

const opgave: VveOpgave = {
	jaar: 2024,
	herkomst: { moment: '1 januari 2024', bron: 'Jaarverantwoording' },
	cellen: {
		doelgroeppeuters: { tekst: '117' },
		kindplaatsen: { tekst: '161' },
		bereikt: { tekst: '61' },
		nietBereikt: { tekst: '56' },
	},
	toelichting: ['De monitor was nieuw.'],
};
const a = createGemeente('a', { inwoners: 1000, inwoners_0_14: 200 });
const b = createGemeente('b', { inwoners: 4000, inwoners_0_14: 1000, basisschoolvestigingen: undefined }, { opgave });
const rijen = RIJEN.map((rij, index): RijInfo => ({
	rij,
	label: rij.id,
	noten: rij.id === 'leerlingen-bo' ? ['Geteld waar de school staat.'] : [],
	opmerkingen: rij.id === 'sbo-vestigingen' ? [['b', 'Dit klopt niet met het andere cijfer.']] : [],
	herkomst: [{ moment: '2024', bron: index < 3 ? 'CBS-tabel' : 'DUO-bestand', uitgever: index < 3 ? 'CBS' : 'DUO' }],
	landelijk: { tekst: '5.000', waarde: 5000, klein: index === 1 ? 'zelf opgeteld' : undefined },
}));
const opgaveRijen: OpgaveRij[] = [
	{ id: 'bereikt', label: 'Bereikt', landelijk: { tekst: '43.334' }, herkomst: { moment: '2022', bron: 'NJi' } },
	{ id: 'nietBereikt', label: 'Niet bereikt', landelijk: { tekst: 'niet gevonden' } },
];
const vergelijking: Vergelijking = { gemeenten: [a, b], rijen, opgaveRijen };

test('a table has a column per gemeente and Nederland, and a source for every row', () => {
	const tabel = buildTabel(vergelijking, [a, b]);
	expect(tabel.koppen.map(({ naam }) => naam)).toEqual(['Gemeente a', 'Gemeente b', 'Nederland']);
	for (const { cellen, herkomst } of tabel.rijen) {
		expect(cellen).toHaveLength(3);
		expect(herkomst).toMatch(/^2024, (CBS \[1\]|DUO \[2\])$/);
	}
	expect(tabel.rijen[0]?.cellen.map(({ tekst }) => tekst)).toEqual(['1.000', '4.000', '5.000']);
});

test('without a choice the table is that of Nederland', () => {
	expect(buildTabel(vergelijking, []).koppen).toEqual([{ naam: 'Nederland' }]);
});

test('the small print explains marks, sums of our own and numbers of sources', () => {
	expect(listOnderschrift(buildTabel(vergelijking, [])).join(' ')).toBe(
		'Noot 1: Geteld waar de school staat. Zelf opgeteld: de aantallen van de gemeenten bij elkaar. Bronnen: [1] CBS-tabel; [2] DUO-bestand.',
	);
});

test('a row names its notes by number', () => {
	const rijen = [{ noten: ['x'] }, { noten: ['y', 'x'] }, {}];
	expect(rijen.map((rij) => formatNoten(rijen, rij))).toEqual([' (noot\u00a01)', ' (noot\u00a01 en 2)', '']);
});

test('what to know of one gemeente stands at her figure and under the table, and only when she is chosen', () => {
	const met = buildTabel(vergelijking, [a, b]);
	const sbo = met.rijen.find(({ id }) => id === 'sbo-vestigingen');
	expect(sbo?.cellen.map(({ klein }) => klein)).toEqual([undefined, 'let op: zie onder de tabel', undefined]);
	expect(listOnderschrift(met)[0]).toMatch(/^Gemeente b, sbo-vestigingen: Dit klopt niet met het andere cijfer\./);
	expect(listOnderschrift(buildTabel(vergelijking, [a])).join(' ')).not.toContain('klopt niet');
});

test('reported figures come with the explanation, and who reported nothing is named', () => {
	const { tabel, zonder, uitleg } = buildOpgaveDeel(vergelijking, [a, b]);
	expect(tabel?.koppen.map(({ naam }) => naam)).toEqual(['Gemeente b', 'Nederland']);
	expect(tabel?.rijen.map(({ cellen }) => cellen.map(({ tekst }) => tekst))).toEqual([
		['61', '43.334'],
		['56', 'niet gevonden'],
	]);
	expect(tabel?.rijen[0]?.herkomst).toBe('Gemeente b: 1 januari 2024 [1]; Nederland: 2022 [2]');
	expect(zonder).toEqual(['Gemeente a']);
	expect(uitleg).toEqual([{ naam: 'Gemeente b', regels: ['De monitor was nieuw.'] }]);
});

test('when nobody reported there is no table', () => {
	expect(buildOpgaveDeel(vergelijking, [a])).toEqual({ tabel: undefined, zonder: ['Gemeente a'], uitleg: [] });
});

test('a chart draws the longest bar whole, and Nederland only beside shares', () => {
	const [inwoners, deel, perDuizend] = buildGrafieken(vergelijking, [a, b]);
	expect(inwoners?.balken).toEqual([
		{ naam: 'Gemeente a', tekst: '1.000', lengte: 25 },
		{ naam: 'Gemeente b', tekst: '4.000', lengte: 100 },
	]);
	expect(deel?.balken.map(({ naam }) => naam)).toEqual(['Gemeente a', 'Gemeente b', 'Nederland']);
	expect(perDuizend?.balken[1]).toEqual({ naam: 'Gemeente b', tekst: 'niet gevonden', lengte: 0 });
});

test('no bar is longer than the chart or has no length', () => {
	const aantal = fc.option(fc.nat(2_000_000), { nil: undefined });
	let gezien = 0;
	fc.assert(
		fc.property(fc.array(fc.tuple(aantal, aantal), { maxLength: 4 }), (paren) => {
			const gekozen = paren.map(([inwoners, jong], index) =>
				createGemeente(String(index), { inwoners, inwoners_0_14: jong, basisschoolvestigingen: jong }),
			);
			for (const { balken } of buildGrafieken(vergelijking, gekozen))
				for (const { lengte } of balken) {
					expect(lengte >= 0 && lengte <= 100).toBe(true);
					gezien++;
				}
		}),
	);
	expect(gezien).toBeGreaterThan(100);
});

test('the file gives back what went in, after a journey as JSON', () => {
	const bestand = JSON.parse(JSON.stringify(packVergelijking(vergelijking))) as Bestand;
	expect(unpackVergelijking(bestand).gemeenten).toEqual(vergelijking.gemeenten);
});
