import { expect, test } from 'vitest';
import { formatOpsomming } from './tekst.ts';

test.each([
	[[], ''],
	[['Heerlen'], 'Heerlen'],
	[['Heerlen', 'Venlo'], 'Heerlen en Venlo'],
	[['Heerlen', 'Venlo', 'Nederland'], 'Heerlen, Venlo en Nederland'],
])('%j reads "%s"', (delen, tekst) => {
	expect(formatOpsomming(delen)).toBe(tekst);
});
