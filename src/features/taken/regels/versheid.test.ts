import { expect, test } from 'vitest';
import { isTeControleren } from './versheid.ts';

test.each([
	['2027-05-21', '2027-05-20', false],
	['2027-05-21', '2027-05-21', false],
	['2027-05-21', '2027-05-22', true],
])('a claim to review before %s is due on %s: %s', (herzienVoor, vandaag, due) => {
	expect(isTeControleren(herzienVoor, vandaag)).toBe(due);
});
