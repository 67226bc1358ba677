import { expect, test } from 'vitest';
import { buildBuurkaart } from './buren.ts';

const plaats = (slug: string, lat?: number, lon?: number) => ({ slug, naam: slug, lat, lon });
const hier = plaats('hier', 52, 5);
/** A tenth of a degree of latitude is 11 kilometres. */
const RONDOM = [
	plaats('noord', 52.1, 5),
	plaats('zuid', 51.8, 5),
	plaats('oost', 52, 5.3),
	plaats('west', 52, 4.6),
	...Array.from({ length: 6 }, (_, index) => plaats(`ver-${index}`, 53, 5 + index / 10)),
];

test('the nearest eight, nearest first, with how far and which way', () => {
	const { buren } = buildBuurkaart(hier, [hier, ...RONDOM])!;
	expect(buren).toHaveLength(8);
	expect(buren.slice(0, 4)).toEqual([
		{ slug: 'noord', naam: 'noord', kilometer: 11, kant: 'noorden' },
		{ slug: 'oost', naam: 'oost', kilometer: 21, kant: 'oosten' },
		{ slug: 'zuid', naam: 'zuid', kilometer: 22, kant: 'zuiden' },
		{ slug: 'west', naam: 'west', kilometer: 27, kant: 'westen' },
	]);
});

test('the own gemeente is in the middle, north is above and everything lies on the sheet', () => {
	const { eigen, stippen, breedte, hoogte } = buildBuurkaart(hier, [hier, ...RONDOM])!;
	expect(eigen).toMatchObject({ x: breedte / 2, y: hoogte / 2 });
	const [noord, oost, zuid, west] = stippen;
	expect(noord!.y).toBeLessThan(zuid!.y);
	expect(west!.x).toBeLessThan(oost!.x);
	for (const { x, y } of stippen) expect(x > 0 && x < breedte && y > 0 && y < hoogte).toBe(true);
});

test('names at one side never run into each other, the own name among them', () => {
	const dicht = Array.from({ length: 8 }, (_, index) => plaats(`d${index}`, 52 + index / 1000, 5.01));
	const { eigen, stippen } = buildBuurkaart(hier, dicht)!;
	const hoogten = [eigen, ...stippen].map(({ naamY }) => naamY).sort((a, b) => a - b);
	for (const [plek, hoogte] of hoogten.slice(1).entries()) expect(hoogte - hoogten[plek]!).toBeGreaterThanOrEqual(16);
});

test('who hears it gets the names, and a gemeente without a place has no map', () => {
	expect(buildBuurkaart(hier, RONDOM.slice(0, 2))?.zin).toBe('hier tussen noord en zuid.');
	expect(buildBuurkaart(plaats('nergens'), RONDOM)).toBeUndefined();
	expect(buildBuurkaart(hier, [hier, plaats('nergens')])).toBeUndefined();
});
