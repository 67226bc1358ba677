import { expect, test } from 'vitest';
import { group } from './groepen.ts';

const treffers = [
	{ soort: 'Taak', titel: 'a' },
	{ soort: 'Thema', titel: 'b' },
	{ soort: 'Taak', titel: 'c' },
	{ soort: 'Thema', titel: 'd' },
	{ soort: 'Kalender', titel: 'e' },
];

test('the best of all comes first, groups follow by their best result', () => {
	expect(group(treffers).map(({ naam, treffers: groep }) => [naam, groep.map(({ titel }) => titel).join('')])).toEqual([
		['Beste resultaat', 'a'],
		['Thema’s', 'bd'],
		['Taken', 'c'],
		['Kalender', 'e'],
	]);
});

test('no result gives no group, one result one group', () => {
	expect(group([])).toEqual([]);
	expect(group(treffers.slice(0, 1))).toHaveLength(1);
});
