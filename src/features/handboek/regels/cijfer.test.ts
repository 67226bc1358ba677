import { expect, test } from 'vitest';
import { formatCijfer } from './cijfer.ts';

test.each([
	[{ waarde: 24.5, eenheid: 'procent' }, '24,5%'],
	[{ waarde: 1234, eenheid: 'leerlingen' }, '1.234 leerlingen'],
	[{ waarde: 0, eenheid: 'scholen' }, '0 scholen'],
	[{ eenheid: 'procent', inWoorden: 'ongeveer de helft' }, 'ongeveer de helft'],
])('%j reads as %s', (cijfer, tekst) => {
	expect(formatCijfer({ waarde: undefined, inWoorden: undefined, ...cijfer })).toBe(tekst);
});
