import { expect, test } from 'vitest';
import { findVolgendeDag, listVolgendeDatums } from './volgende.ts';

test.each([
	['later this year', { maand: 12, dag: 1, dagErvoor: false }, '2026-11-21', '2026-12-01'],
	['today counts', { maand: 11, dag: 21, dagErvoor: false }, '2026-11-21', '2026-11-21'],
	['already past: next year', { maand: 10, dag: 1, dagErvoor: false }, '2026-11-21', '2027-10-01'],
	['"vóór 1 oktober" ends on 30 september', { maand: 10, dag: 1, dagErvoor: true }, '2026-09-30', '2026-09-30'],
	['on 1 oktober that is over', { maand: 10, dag: 1, dagErvoor: true }, '2026-10-01', '2027-09-30'],
	['"vóór 1 januari" ends on 31 december', { maand: 1, dag: 1, dagErvoor: true }, '2026-12-31', '2026-12-31'],
])('%s', (_regel, entry, vandaag, dag) => {
	expect(findVolgendeDag(entry, vandaag)).toBe(dag);
});

test('an entry without a day has no next day', () => {
	expect(findVolgendeDag({ maand: 2, dagErvoor: false }, '2026-11-21')).toBeUndefined();
});

test('lists the soonest dates first', () => {
	const entries = [
		{ id: 'b', maand: 4, dag: 1, dagErvoor: true },
		{ id: 'c', dagErvoor: false },
		{ id: 'a', maand: 12, dag: 1, dagErvoor: false },
	];
	expect(listVolgendeDatums(entries, '2026-11-21', 5).map(({ entry, dag }) => [entry.id, dag])).toEqual([
		['a', '2026-12-01'],
		['b', '2027-03-31'],
	]);
});
