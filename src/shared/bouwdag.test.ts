import { expect, test, vi } from 'vitest';
import { readBouwdag } from './bouwdag.ts';

test.each([
	['1796083200', '2026-12-01'],
	// Half past midnight in the Netherlands, when it is still the day before in UTC.
	['1782858600', '2026-07-01'],
	['0', '1970-01-01'],
])('with SOURCE_DATE_EPOCH=%s a build is of that day in the Netherlands', (epoch, dag) => {
	expect(readBouwdag(epoch)).toBe(dag);
});

test('without SOURCE_DATE_EPOCH a build is of today', () => {
	vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z') });
	try {
		expect(readBouwdag('')).toBe('2026-11-28');
	} finally {
		vi.useRealTimers();
	}
});

test.each([['gisteren'], ['-1'], ['1796083200.5'], ['2026-12-01'], ['99999999999']])(
	'SOURCE_DATE_EPOCH=%s stops the build with a Dutch line',
	(epoch) => expect(() => readBouwdag(epoch)).toThrow(`SOURCE_DATE_EPOCH=${epoch} kan niet.`),
);
