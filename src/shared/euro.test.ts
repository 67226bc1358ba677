import { expect, test } from 'vitest';
import { formatDuizenden, formatEuro } from './euro.ts';

test.each([
	[0, '€\u00a00'],
	[78, '€\u00a078'],
	[1234.4, '€\u00a01.234'],
])('%d euro', (euro, tekst) => {
	expect(formatEuro(euro)).toBe(tekst);
});

test.each([
	[0, '€\u00a00'],
	[548, '€\u00a0548.000'],
	[999, '€\u00a0999.000'],
	[1000, '€\u00a01,0\u00a0miljoen'],
	[13_027, '€\u00a013,0\u00a0miljoen'],
	[1_593_024, '€\u00a01.593,0\u00a0miljoen'],
])('%d thousand euro', (duizenden, tekst) => {
	expect(formatDuizenden(duizenden)).toBe(tekst);
});
