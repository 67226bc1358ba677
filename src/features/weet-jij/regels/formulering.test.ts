import { describe, expect, test } from 'vitest';
import { describeWijziging, findGewijzigd } from './formulering.ts';

const TIJD = Date.parse('2026-11-28T12:00:00Z');

describe('an answer of 28 November', () => {
	const gewijzigd = [
		{ datum: '2026-11-27', was: 'eerst' },
		{ datum: '2026-11-28', was: 'daarna' },
		{ datum: '2026-11-29', was: 'laatst' },
	];
	test.each([
		['knows the wordings left since, that of its own day included', '', 'daarna'],
		['is of the wording of its own day when the reader looked at it then', '2026-11-28', 'laatst'],
		['is no longer in question once the reader looked at it later', '2026-11-30', undefined],
	])('%s', (_geval, nagekeken, was) => {
		expect(findGewijzigd(gewijzigd, { nagekeken, gewijzigd: TIJD })?.was).toBe(was);
	});
	test('is not settled by the day the reader gave the answer', () => {
		expect(describeWijziging(gewijzigd, { datum: '2026-11-30', gewijzigd: TIJD })).toContain('“daarna”');
	});
	test('to a question that never changed is not in question', () => {
		expect(findGewijzigd(undefined, { gewijzigd: TIJD })).toBeUndefined();
	});
});
