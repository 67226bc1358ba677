import { expect, test } from 'vitest';
import { AFGESCHERMD, calculatePercentage, formatAantalKinderen, formatGetal } from './aantal.ts';

test.each([
	[0, '0'],
	[1, 'minder dan 5'],
	[4, 'minder dan 5'],
	[5, '5'],
	[14077, '14.077'],
	['<9', 'minder dan 9'],
	[AFGESCHERMD, 'niet getoond'],
] as const)('%s children is published as "%s"', (aantal, text) => {
	expect(formatAantalKinderen(aantal)).toBe(text);
});

test('writes a fraction with a comma', () => {
	expect(formatGetal(18.12)).toBe('18,12');
});

test.each([
	['Twenterand 2024', 61, 117, 52],
	['under 20 children', 9, 19, undefined],
	['a part of 1 to 4', 3, 40, undefined],
	['a rest of 1 to 4', 38, 40, undefined],
	['a part larger than the whole', 50, 40, undefined],
	['nobody', 0, 40, 0],
])('gives the percentage for %s', (_reden, deel, geheel, percentage) => {
	expect(calculatePercentage(deel, geheel)).toBe(percentage);
});
