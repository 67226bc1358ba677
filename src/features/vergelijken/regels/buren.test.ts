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
	expect(buren.slice(0, 4)).toMatchObject([
		{ slug: 'noord', naam: 'noord', kilometer: 11, kant: 'noorden' },
		{ slug: 'oost', naam: 'oost', kilometer: 21, kant: 'oosten' },
		{ slug: 'zuid', naam: 'zuid', kilometer: 22, kant: 'zuiden' },
		{ slug: 'west', naam: 'west', kilometer: 27, kant: 'westen' },
	]);
});

test('north is above, east is right, and everything lies on the sheet, as large as it fits', () => {
	const { eigen, buren, breedte, hoogte } = buildBuurkaart(hier, [hier, ...RONDOM.slice(0, 4)])!;
	const [noord, oost, zuid, west] = buren;
	expect(noord!.y).toBeLessThan(eigen.y);
	expect(zuid!.y).toBeGreaterThan(eigen.y);
	expect(west!.x).toBeLessThan(eigen.x);
	expect(oost!.x).toBeGreaterThan(eigen.x);
	for (const { x, y } of buren) expect(x > 0 && x < breedte && y > 0 && y < hoogte).toBe(true);
	expect([west!.x, oost!.x, noord!.y, zuid!.y].map((plek) => plek % breedte)).toContain(14);
});

test('one neighbour at the same height is a drawing too', () => {
	const { eigen, buren } = buildBuurkaart(hier, [plaats('oost', 52, 5.3)])!;
	expect(buren[0]!.x).toBeGreaterThan(eigen.x);
	expect(Number.isFinite(eigen.y)).toBe(true);
});

test('who hears it gets the names, and a gemeente without a place has no map', () => {
	expect(buildBuurkaart(hier, RONDOM.slice(0, 2))?.zin).toBe('hier tussen noord en zuid.');
	expect(buildBuurkaart(plaats('nergens'), RONDOM)).toBeUndefined();
	expect(buildBuurkaart(hier, [hier, plaats('nergens')])).toBeUndefined();
});
