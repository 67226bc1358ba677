import { expect, test } from 'vitest';
import { formatDossier } from './dossier.ts';

test.each([
	[['2017-03'], '1 onderwerp, uit 2017'],
	[['2024', '2023-12', '2024-10'], '3 onderwerpen, van 2023 tot en met 2024'],
])('%j reads "%s"', (datums, tekst) => {
	expect(formatDossier(datums.map((datum) => ({ datum })))).toBe(tekst);
});
