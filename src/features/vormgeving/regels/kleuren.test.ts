import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureContrast, readKleuren } from './kleuren.ts';
import { listParen } from './paren.ts';

const kleuren = readKleuren(readFileSync('src/styles/tokens.css', 'utf8'));

test('reads a colour of one value and one of two, and lets the later line win', () => {
	expect(readKleuren('--rw-a: #fff; --rw-b: #123456; --rw-b: light-dark(#000, #abc);')).toEqual([
		{ naam: 'a', licht: '#ffffff', donker: '#ffffff' },
		{ naam: 'b', licht: '#000000', donker: '#aabbcc' },
	]);
});

test.each([
	['#000000', '#ffffff', 21],
	['#777777', '#ffffff', 4.48],
	['#ffffff', '#ffffff', 1],
])('the contrast of %s and %s is %d', (a, b, verwacht) => {
	expect(measureContrast(a, b)).toBeCloseTo(verwacht, 2);
});

test('a browser without light-dark() sees the light colours', () => {
	const [zonder = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@supports');
	const reserve = new Map(readKleuren(zonder).map(({ naam, licht }) => [naam, licht]));
	for (const { naam, licht } of kleuren) expect(reserve.get(naam), naam).toBe(licht);
});

test.each(listParen(kleuren))('$op on $grond has enough contrast in light and dark', ({ licht, donker, eis }) => {
	expect(licht).toBeGreaterThanOrEqual(eis);
	expect(donker).toBeGreaterThanOrEqual(eis);
});

test('every colour is in a pair, or has a reason not to be', () => {
	/** Lines that only part, grounds of other names, and yellow as a ground for a mark beside a word. */
	const ZONDER = ['color-lijn', 'color-merk-licht'];
	const genoemd = new Set(listParen(kleuren).flatMap(({ op, grond }) => [op, grond]));
	expect(kleuren.map(({ naam }) => naam).filter((naam) => !genoemd.has(naam))).toEqual(ZONDER);
});
