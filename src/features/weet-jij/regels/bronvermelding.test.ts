import { expect, test } from 'vitest';
import { formatBronvermelding } from './bronvermelding.ts';

test('names edition, licence and every question by its permanent id', () => {
	expect(formatBronvermelding('Weet jij? Leerplicht', ['verzuim-melden', 'vrijstelling'], '2026-11-28')).toBe(
		'Bronvermelding: Raadswijzer Onderwijs, “Weet jij? Leerplicht”, uitgave van 28 november 2026, CC BY 4.0. Vragen: verzuim-melden, vrijstelling.',
	);
});
