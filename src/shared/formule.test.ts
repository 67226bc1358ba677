import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protectFormule, unprotectFormule } from './formule.ts';

test.each([
	['=1+1', "'=1+1"],
	['+31', "'+31"],
	['-5', "'-5"],
	['@som', "'@som"],
	["'=1", "''=1"],
	["'s-Gravenhage", "'s-Gravenhage"],
	['gewone tekst = ok', 'gewone tekst = ok'],
	['', ''],
])('%j becomes %j in a CSV file', (tekst, cel) => {
	expect(protectFormule(tekst)).toBe(cel);
});

const tekst = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a') }));

test('no text starts a formula, and every text comes back exactly', () => {
	fc.assert(
		fc.property(tekst, (invoer) => {
			expect(protectFormule(invoer)).not.toMatch(/^[=+\-@\t\r]/);
			expect(unprotectFormule(protectFormule(invoer))).toBe(invoer);
		}),
	);
});
