import { expect, test } from 'vitest';
import { buildLijn, type Reeks } from './lijn.ts';

const reeks = (naam: string, waarden: Record<string, number>, eigen = false): Reeks => ({
	naam,
	eigen,
	waarnemingen: Object.entries(waarden).map(([periode, waarde]) => ({ periode, waarde, tekst: `${waarde}%` })),
});
const formatProcent = (waarde: number) => `${waarde}%`;
const OUD = reeks('Oude telling', { '2017': 83, '2015': 83, '2016': 80 });
const NIEUW = reeks('Nieuwe telling', { '2019': 80, '2022': 77 });
const EIGEN = reeks('Hier', { '2022': 52 }, true);
const beeld = buildLijn([OUD, NIEUW, EIGEN], formatProcent, 100)!;

test('each series has a line of its own with a shape of its own: two ways of counting are never joined', () => {
	expect(beeld.reeksen.map(({ vorm }) => vorm)).toEqual(['rond', 'vierkant', 'eigen']);
	expect(beeld.reeksen[0]?.pad?.match(/M/g)).toHaveLength(1);
	expect(beeld.reeksen[1]?.pad?.match(/L/g)).toHaveLength(1);
	expect(beeld.reeksen[2]?.pad).toBeUndefined();
});

test('a later year lies further right and a larger value higher', () => {
	const [eerste, tweede, derde] = beeld.reeksen[0]!.punten;
	expect(eerste!.x).toBeLessThan(tweede!.x);
	expect(tweede!.y).toBeGreaterThan(eerste!.y);
	expect(derde!.y).toBe(eerste!.y);
});

test('only the ends of a line carry their value, and it stands below where another is above', () => {
	expect(beeld.reeksen[0]!.punten.map(({ tekst }) => tekst)).toEqual(['83%', undefined, '83%']);
	expect(beeld.reeksen[2]!.punten).toMatchObject([{ tekst: '52%', onder: true }]);
	expect(beeld.reeksen[1]!.punten.map(({ onder }) => onder)).toEqual([false, false]);
});

test('of three in one year only the highest and the lowest carry their value, and the own one', () => {
	const drie = [reeks('Hoog', { '2022': 90 }), reeks('Midden', { '2022': 50 }), reeks('Laag', { '2022': 10 })];
	const lees = (eigen: boolean) =>
		buildLijn([drie[0]!, { ...drie[1]!, eigen }, drie[2]!], formatProcent)!.reeksen.map(
			({ punten }) => punten[0]?.tekst,
		);
	expect(lees(false)).toEqual(['90%', undefined, '10%']);
	expect(lees(true)).toEqual(['90%', '50%', '10%']);
});

test('the axis begins at zero and ends where it can go no further', () => {
	expect(beeld.waarden.map(({ tekst }) => tekst)).toEqual(['0%', '50%', '100%']);
	expect(beeld.waarden[0]!.y).toBeGreaterThan(beeld.waarden[2]!.y);
});

test('the last year is always written, and of many years every other', () => {
	expect(beeld.jaren.map(({ tekst }) => tekst)).toEqual(['2016', '2018', '2020', '2022']);
	expect(buildLijn([NIEUW], formatProcent)!.jaren.map(({ tekst }) => tekst)).toEqual(['2019', '2020', '2021', '2022']);
});

test('who hears it gets the ends of each line', () => {
	expect(beeld.zin).toBe(
		'Oude telling: van 83% in 2015 naar 83% in 2017; Nieuwe telling: van 80% in 2019 naar 77% in 2022; Hier: 52% in 2022.',
	);
});

test('without values there is no drawing', () => {
	expect(buildLijn([], formatProcent)).toBeUndefined();
	expect(buildLijn([reeks('Leeg', {}), reeks('Zonder jaar', { onbekend: 3 })], formatProcent)).toBeUndefined();
});
