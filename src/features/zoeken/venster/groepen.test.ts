import { expect, test } from 'vitest';
import { groepeer } from './groepen.ts';

const treffers = [
	{ soort: 'Taak', titel: 'a' },
	{ soort: 'Thema', titel: 'b' },
	{ soort: 'Taak', titel: 'c' },
	{ soort: 'Thema', titel: 'd' },
	{ soort: 'Kalender', titel: 'e' },
];

test('the best of all comes first, groups follow by their best result', () => {
	expect(
		groepeer(treffers).map(({ naam, treffers: groep }) => [naam, groep.map(({ titel }) => titel).join('')]),
	).toEqual([
		['Beste resultaat', 'a'],
		['Thema’s', 'bd'],
		['Taken', 'c'],
		['Kalender', 'e'],
	]);
});

test('no result gives no group, one result one group', () => {
	expect(groepeer([])).toEqual([]);
	expect(groepeer(treffers.slice(0, 1))).toHaveLength(1);
});
