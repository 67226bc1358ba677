import { describe, expect, it } from 'vitest';
import { chooseVergadering, describeVergadering, formatGekozen, moveItem } from './vergaderingen.ts';

const vergadering = (id: string, datum: string, gearchiveerd = false) => ({
	id,
	naam: id,
	datum,
	gearchiveerd,
	agendapunten: [],
});

describe('chooseVergadering', () => {
	const rij = [vergadering('geweest', '2026-01-01'), vergadering('straks', '2027-01-01'), vergadering('ooit', '')];

	it.each([
		['the next one', rij, 'straks'],
		['one without a day when all are past', [rij[0]!, rij[2]!], 'ooit'],
		['the last when there is nothing else', [rij[0]!, vergadering('later', '2026-02-01')], 'later'],
		['none from the archive', [vergadering('straks', '2027-01-01', true)], undefined],
	])('opens %s', (_wat, vergaderingen, id) => {
		expect(chooseVergadering(vergaderingen, '2026-06-01')?.id).toBe(id);
	});
});

describe('moveItem', () => {
	it.each([
		['b', -1, 'bac'],
		['b', 1, 'acb'],
		['a', -1, 'abc'],
		['c', 1, 'abc'],
		['x', 1, 'abc'],
	] as const)('moves %s by %i', (item, stap, uit) => {
		expect(moveItem(['a', 'b', 'c'], item, stap).join('')).toBe(uit);
	});
});

it('a meeting is told apart by its agenda and its day', () => {
	expect(describeVergadering(vergadering('x', '2027-01-12'))).toBe('0 agendapunten, 12 januari 2027');
});

it('what was chosen is counted in words', () => {
	const leeg = { themas: [], taken: [], vragen: [], inwonersvragen: [] };
	expect(formatGekozen({ ...leeg, themas: ['a'], vragen: ['b', 'c'] })).toBe('1 thema en 2 vragen');
	expect(formatGekozen(leeg)).toBe('');
});
