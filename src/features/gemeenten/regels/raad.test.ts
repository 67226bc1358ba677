import { expect, test } from 'vitest';
import { computeMeerderheid, describeRaad, formatRaad } from './raad.ts';

test.each([
	[9, 5],
	[10, 6],
	[37, 19],
	[45, 23],
])('of %i votes %i are more than half', (zetels, meerderheid) => {
	expect(computeMeerderheid(zetels)).toBe(meerderheid);
});

test('a council is its lists, and without an election there is none', () => {
	const lijsten = [
		{ code: 'GM0001', lijst: 'Lijst A', zetels: 5 },
		{ code: 'GM0001', lijst: 'Lijst B', zetels: 4 },
	];
	expect(describeRaad(lijsten)).toEqual({ zetels: 9, meerderheid: 5, lijsten });
	expect(describeRaad([])).toBeUndefined();
});

test.each([
	[37, 12, 'De raad heeft 37 zetels, verdeeld over 12 lijsten. Stemmen alle 37 leden, dan is 19 een meerderheid.'],
	[9, 1, 'De raad heeft 9 zetels, verdeeld over 1 lijst. Stemmen alle 9 leden, dan is 5 een meerderheid.'],
])('%i seats of %i lists in words', (zetels, lijsten, tekst) => {
	expect(formatRaad(zetels, lijsten)).toBe(tekst);
});
