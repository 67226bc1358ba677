import { expect, test } from 'vitest';
import * as ankers from './ankers.ts';
import { splitRegels } from './woorden.ts';
import { findAnker, listWoorden } from './zoeken.ts';

/** Every anker in a table, however deep. */
const listAnkers = (waarde: unknown): string[] =>
	typeof waarde === 'string' ? [waarde] : Object.values(waarde as object).flatMap(listAnkers);

test('an anker has at most eight words', () => {
	const alle = listAnkers(ankers);
	expect(alle.length).toBeGreaterThan(100);
	expect(alle.filter((anker) => anker.replaceAll(' … ', ' ').split(' ').length > 8)).toEqual([]);
});

test.each([
	['Het aan-\nbod van VOORSCHOOLSE educatie', 'aanbod van voorschoolse', 4],
	['voor-\nen vroegschoolse', 'voor en vroegschoolse', 3],
	['de (onderwijs)segregatie', '*segregatie', 2],
	['het opleidingsniveau', '^het opleiding*', 2],
	['geen integratie', '^integratie', undefined],
	['de integratieklas', 'integratie', undefined],
	['met alle besturen is overlegd over taal', 'met alle … overlegd over', 6],
	['meetbare doelen zijn er', 'doelen … meetbare', undefined],
])('%s', (tekst, anker, plek) => {
	expect(findAnker(listWoorden(splitRegels(tekst)), anker)).toBe(plek);
});
