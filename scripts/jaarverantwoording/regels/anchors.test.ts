import { describe, expect, test } from 'vitest';
import {
	CIJFERS,
	MET_ALLE_VAN,
	ONDERWERPEN,
	PARTNERS,
	VRAGEN_VAN,
	VRIJE_TEKST,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ANTWOORDEN } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import * as anchors from './anchors.ts';
import { listWoorden, findAnker } from './zoeken.ts';
import { splitRegels } from './tekstregels.ts';

const isAnker = (waarde: unknown): waarde is anchors.Anker =>
	Array.isArray(waarde) && waarde.length > 0 && waarde.every((deel) => typeof deel === 'string');

/** Every anker in a table, however deep. */
function listAnkers(waarde: unknown): anchors.Anker[] {
	if (isAnker(waarde)) return [waarde];
	if (typeof waarde !== 'object' || waarde === null) return [];
	return Object.values(waarde).flatMap(listAnkers);
}
const ALLE = listAnkers(Object.values(anchors));

test('an anker has at most eight words', () => {
	expect(ALLE.length).toBeGreaterThan(100);
	expect(ALLE.filter((anker) => anker.join(' ').split(' ').length > 8)).toEqual([]);
});

describe('the tables know the whole questionnaire', () => {
	test('every subject', () => {
		expect(Object.keys(anchors.ONDERWERP_ANKERS).sort()).toEqual([...ONDERWERPEN].sort());
		expect(Object.keys(anchors.KOP_ANKERS).sort()).toEqual([...ONDERWERPEN].sort());
	});
	test('every question that is printed by itself', () => {
		const vragen = new Set(
			Object.values(VRAGEN_VAN)
				.flat()
				.filter((vraag) => vraag !== 'resultaatOver' && !VRIJE_TEKST.some((veld) => veld === vraag)),
		);
		expect(anchors.VRAAG_ANKERS.map(([vraag]) => vraag).sort()).toEqual([...vragen].sort());
	});
	test.each(Object.entries(ANTWOORDEN))('every box of %s', (vraag, antwoorden) => {
		const bekend = anchors.ANTWOORD_ANKERS[vraag as keyof typeof ANTWOORDEN].map(([antwoord]) => antwoord);
		const opFormulier = antwoorden.filter((antwoord) => !['allemaal-of-deels', 'niet-alle'].includes(antwoord));
		expect(opFormulier.filter((antwoord) => !bekend.includes(antwoord))).toEqual([]);
	});
	test('every partner, row and figure', () => {
		expect(anchors.ANTWOORD_ANKERS.partners.map(([partner]) => partner).sort()).toEqual([...PARTNERS].sort());
		expect(anchors.RIJ_ANKERS.map(([partner]) => partner).sort()).toEqual(
			[...new Set(Object.values(MET_ALLE_VAN).flat())].sort(),
		);
		expect(anchors.CIJFER_ANKERS.map(([naam]) => naam).sort()).toEqual([...CIJFERS].sort());
	});
});

test.each([
	['Het aan-\nbod van VOORSCHOOLSE educatie', ['aanbod van voorschoolse'], true],
	['voor-\nen vroegschoolse', ['voor en vroegschoolse'], true],
	['de (onderwijs)segregatie', ['*segregatie'], true],
	['geen integratie', ['^integratie'], false],
	['meetbare doelen zijn er', ['doelen', 'meetbare'], false],
])('%s', (tekst, anker, isGevonden) => {
	expect(findAnker(listWoorden(splitRegels(tekst)), anker) !== undefined).toBe(isGevonden);
});
