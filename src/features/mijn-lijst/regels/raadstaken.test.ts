import { expect, test } from 'vitest';
import { countNagelopen, listRaadstaken } from './raadstaken.ts';

test('what was ticked or filled in stands in the order of the list; what is on it no longer comes last', () => {
	const gegevens = {
		themas: [],
		vervallen: [],
		taken: [
			{ id: 'a', wat: 'A' },
			{ id: 'b', wat: 'B' },
			{ id: 'c', wat: 'C' },
		],
	};
	const taken = {
		weg: { vinkje: true, laatst: '' },
		b: { vinkje: false, laatst: '2019' },
		a: { vinkje: true, laatst: '' },
		c: { vinkje: false, laatst: ' ' },
	};
	expect(listRaadstaken(gegevens, taken)).toEqual([
		{ id: 'a', wat: 'A', adres: '/taken/a/' },
		{ id: 'b', wat: 'B', adres: '/taken/b/' },
		{ id: 'weg', wat: 'weg', adres: undefined },
	]);
	expect(countNagelopen(['a', 'b', 'c'], taken)).toBe('1 van 3 nagelopen');
});
