import { expect, test } from 'vitest';
import { countVerschillen, findGelijkende } from './gelijkend.ts';

test.each([
	['leerplicht', 'leerplicht', 0],
	['leerplich', 'leerplicht', 1],
	['leerplciht', 'leerplicht', 2],
	['', 'wpo', 3],
	['wpo', '', 3],
])('counts the letters between %j and %j: %i', (een, ander, verschillen) => {
	expect(countVerschillen(een, ander)).toBe(verschillen);
});

test('finds the name that looks most like a misspelt one', () => {
	expect(findGelijkende('leerplich', ['wpo', 'leerplicht', 'leerplichtwet'])).toBe('leerplicht');
});

test('finds nothing when there are no names', () => {
	expect(findGelijkende('leerplicht', [])).toBeUndefined();
});
