import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSchaal, findBeginjaar, formatJaar, listStreepjes } from './schaal.ts';

test.each([
	[100, [0, 50, 100]],
	[83, [0, 50, 100]],
	[10_240, [0, 5000, 10_000, 15_000]],
	[6022, [0, 2000, 4000, 6000, 8000]],
	[0.3, [0, 0.1, 0.2, 0.3]],
	[0, [0]],
	[Number.NaN, [0]],
])('the steps up to %d are %j', (hoogste, streepjes) => {
	expect(listStreepjes(hoogste)).toEqual(streepjes);
});

test('steps begin at zero, are even, and reach the highest value by less than one step', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 20_000_000 }), (hoogste) => {
			const streepjes = listStreepjes(hoogste);
			const stap = streepjes[1]! - streepjes[0]!;
			expect(streepjes[0]).toBe(0);
			expect(streepjes.length).toBeGreaterThan(1);
			expect(streepjes.length).toBeLessThan(7);
			expect(streepjes.at(-1)!).toBeGreaterThanOrEqual(hoogste);
			expect(streepjes.at(-1)! - stap).toBeLessThan(hoogste);
		}),
	);
});

test('a value lies as far along the drawing as between its ends', () => {
	const schaal = createSchaal([2015, 2025], [0, 100]);
	expect([2015, 2020, 2025].map(schaal)).toEqual([0, 50, 100]);
	expect(createSchaal([0, 100], [190, 10])(25)).toBe(145);
});

test('a single value lies in the middle', () => {
	expect(createSchaal([5, 5], [0, 100])(5)).toBe(50);
});

test.each([
	['2014/2015', 2014, '2014/15'],
	['2022-2023 (voorlopig)', 2022, '2022/23'],
	['2024-11-22', 2024, '2024'],
	['1 januari 2024', 2024, '2024'],
	['2019', 2019, '2019'],
])('%s begins in %d and is written %s', (periode, jaar, tekst) => {
	expect(findBeginjaar(periode)).toBe(jaar);
	expect(formatJaar(periode)).toBe(tekst);
});

test('a period without a year has no place', () => {
	expect(findBeginjaar('onbekend')).toBeUndefined();
});
