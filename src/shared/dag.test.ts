import { expect, test } from 'vitest';
import { findHerzienVoor, formatDag, formatMoment, isTeControleren } from './dag.ts';

test.each([
	['2027-05-21', '2027-05-20', false],
	['2027-05-21', '2027-05-21', false],
	['2027-05-21', '2027-05-22', true],
])('a claim to review before %s is due on %s: %s', (herzienVoor, vandaag, due) => {
	expect(isTeControleren(herzienVoor, vandaag)).toBe(due);
});

test.each([
	['2024', '2024'],
	['2024-10', 'oktober 2024'],
	['2017-02-14', '14 februari 2017'],
	['voorjaar 2024', 'voorjaar 2024'],
])('%s reads as %s', (moment, text) => {
	expect(formatMoment(moment)).toBe(text);
});

test('uses the local calendar day', () => {
	expect(formatDag(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test.each([
	['2026-11-21', '2027-11-21'],
	['2028-02-29', '2029-02-28'],
])('a figure retrieved on %s is to be reviewed before %s', (opgehaald, herzien) => {
	expect(findHerzienVoor(opgehaald)).toBe(herzien);
});
