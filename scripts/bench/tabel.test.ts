import { expect, test } from 'vitest';
import { findPercentiel, formatGetal, formatTabel } from './tabel.ts';

test.each([
	[[3, 1, 2], 0.5, 2],
	[[4, 1, 3, 2], 0.5, 2],
	[Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
	[[7], 0.95, 7],
	[[5, 9], 1, 9],
])('of %j the part %d lies at or below %d', (getallen, deel, verwacht) => {
	expect(findPercentiel(getallen, deel)).toBe(verwacht);
});

test('no values give no number but a dash', () => {
	expect(formatGetal(findPercentiel([], 0.5))).toBe('-');
});

test('numbers line up to the right under their head', () => {
	expect(
		formatTabel([
			['klasse', 'MRR'],
			['typo', formatGetal(0.5, 3)],
		]),
	).toBe('klasse    MRR\n------  -----\ntypo    0,500');
});
