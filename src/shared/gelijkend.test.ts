import { expect, test } from 'vitest';
import { countVerschillen, findGelijkende } from './gelijkend.ts';

test.each([
	['leerplicht', 'leerplicht', 0],
	['leerplich', 'leerplicht', 1],
	['leerplciht', 'leerplicht', 1],
	['leerplicht', 'plicht', 4],
	['', 'wpo', 3],
	['wpo', '', 3],
])('counts the letters between %j and %j: %i', (een, ander, verschillen) => {
	expect(countVerschillen(een, ander)).toBe(verschillen);
});

test('stops counting at a limit', () => {
	expect(countVerschillen('leerplicht', 'plicht', 2)).toBe(3);
	expect(countVerschillen('leerplicht', 'leerplihct', 2)).toBe(1);
});

test('finds the name that looks most like a misspelt one', () => {
	expect(findGelijkende('leerplich', ['wpo', 'leerplicht', 'leerplichtwet'])).toBe('leerplicht');
});

test('a name of a million letters is compared by its beginning', () => {
	const namen = Array.from({ length: 2_000 }, (_leeg, nummer) => `taak-van-de-raad-${nummer}`);
	expect(findGelijkende('taak-van-de-raad-7'.repeat(60_000), namen)).toMatch(/^taak-van-de-raad-/);
});

test('finds nothing when there are no names', () => {
	expect(findGelijkende('leerplicht', [])).toBeUndefined();
});
