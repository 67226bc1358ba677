import { describe, expect, test } from 'vitest';
import { findEinde, isOuderDanJaar } from './periode.ts';

describe('findEinde', () => {
	test.each([
		['2024', '2024-12-31'],
		['2024-02', '2024-02-29'],
		['2024-12', '2024-12-31'],
		['2024-01-01', '2024-01-01'],
		['2022-2023', '2023-12-31'],
		['2022/2023', '2023-12-31'],
		['2021-2024', '2024-12-31'],
		['2026-08 (bestand uiterlijk 2026-08-04)', '2026-08-31'],
		['2021 of ouder', '2021-12-31'],
		['gemeld januari 2025', '2025-12-31'],
		['jaarlijks, eerst 2024', '2024-12-31'],
		['elk jaar', undefined],
		['tabel 85984', undefined],
	])('%s ends on %s', (periode, einde) => {
		expect(findEinde(periode)).toBe(einde);
	});
});

describe('isOuderDanJaar', () => {
	test.each([
		['a year that has only just ended', '2025', '2026-11-28', false],
		['the first day of the second year after', '2025', '2027-01-01', false],
		['the day after that', '2025', '2027-01-02', true],
		['a day', '2024-01-01', '2026-11-21', true],
		['a schoolyear', '2021/2022', '2026-11-21', true],
		['a goal that lies ahead', '2030', '2026-11-21', false],
		['no year at all', 'elk jaar', '2026-11-21', false],
	])('%s', (_wat, periode, opDag, verwacht) => {
		expect(isOuderDanJaar(periode, opDag)).toBe(verwacht);
	});
});
