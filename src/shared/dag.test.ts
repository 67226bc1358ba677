import { expect, test, vi } from 'vitest';
import {
	addDagen,
	buildDag,
	countDagen,
	findHerzienVoor,
	formatAfstand,
	formatDag,
	formatMoment,
	isDag,
	readVandaag,
} from './dag.ts';

test.each([
	['2024', '2024'],
	['2024-10', 'oktober 2024'],
	['2017-02-14', '14 februari 2017'],
	['voorjaar 2024', 'voorjaar 2024'],
])('%s reads as %s', (moment, text) => {
	expect(formatMoment(moment)).toBe(text);
});

test.each([
	['half past midnight at New Year, when it is still last year in UTC', '2026-12-31T23:30:00Z', '2027-01-01'],
	['half past eleven the evening before', '2026-12-31T22:30:00Z', '2026-12-31'],
	['just after midnight in summer, two hours ahead of UTC', '2026-06-30T22:00:00Z', '2026-07-01'],
	['just before midnight in summer', '2026-06-30T21:59:59Z', '2026-06-30'],
])('the day is that of the Netherlands: %s', (_wanneer, moment, dag) => {
	expect(formatDag(new Date(moment))).toBe(dag);
});

test('a build at 00:30 on 1 January is of the new year, whatever the zone of the machine', async () => {
	vi.useFakeTimers({ now: new Date('2027-01-01T00:30:00+01:00'), toFake: ['Date'] });
	vi.resetModules();
	expect(readVandaag()).toBe('2027-01-01');
	expect((await import('./site.ts')).BOUWDATUM).toBe('2027-01-01');
	vi.useRealTimers();
});

test.each([
	['2026-11-21', 90, '2027-02-19'],
	['2028-02-28', 1, '2028-02-29'],
	['2027-03-27', 2, '2027-03-29'],
	['2026-11-21', 0, '2026-11-21'],
	['2027-01-01', -1, '2026-12-31'],
])('%s and %i days is %s', (dag, aantal, later) => {
	expect(addDagen(dag, aantal)).toBe(later);
});

test('counts days over a change of clocks', () => {
	expect(countDagen('2026-03-28', '2026-03-30')).toBe(2);
});

test('day 0 is the last day of the month before', () => {
	expect(buildDag(2028, 3, 0)).toBe('2028-02-29');
});

test.each([
	['2028-02-29', true],
	['2027-02-29', false],
	['2027-13-01', false],
	['2027-1-1', false],
	['', false],
])('%s is a day: %s', (tekst, bestaat) => {
	expect(isDag(tekst)).toBe(bestaat);
});

test.each([
	[0, 'vandaag'],
	[1, 'morgen'],
	[-1, 'gisteren'],
	[9, 'over 9 dagen'],
	[-51, '51 dagen te laat'],
])('%i days away reads as %s', (dagen, tekst) => {
	expect(formatAfstand(dagen)).toBe(tekst);
});

test.each([
	['2026-11-21', '2027-11-21'],
	['2028-02-29', '2029-02-28'],
])('a figure retrieved on %s is to be reviewed before %s', (opgehaald, herzien) => {
	expect(findHerzienVoor(opgehaald)).toBe(herzien);
});
