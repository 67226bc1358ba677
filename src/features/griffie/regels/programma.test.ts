import { expect, test } from 'vitest';
import { AANTAL_GEVALLEN } from './gevallen.ts';
import { buildProgramma, MINUTEN, MINUTEN_VOORAF, VOORAF } from './programma.ts';

const count = (stappen: readonly { minuten: number }[]) => stappen.reduce((som, { minuten }) => som + minuten, 0);

test('the programme takes exactly 45 minutes, without a gap or an overlap', () => {
	const programma = buildProgramma();
	expect(count(programma)).toBe(MINUTEN);
	expect(programma.map(({ van }) => van)).toEqual([0, ...programma.slice(0, -1).map(({ tot }) => tot)]);
	expect(programma.at(-1)?.tot).toBe(MINUTEN);
	expect(programma.filter(({ van, tot }) => tot <= van)).toEqual([]);
});

test('preparing takes exactly 15 minutes', () => {
	expect(count(VOORAF)).toBe(MINUTEN_VOORAF);
});

test('what the programme says of the cases and questions is what there is', () => {
	const blokken = buildProgramma().filter(({ wat }) => wat.includes('vijf minuten elk'));
	expect(blokken.map(({ minuten }) => minuten)).toEqual([5 * AANTAL_GEVALLEN, 5 * AANTAL_GEVALLEN]);
	expect(blokken.map(({ wat }) => wat.split(',')[0])).toEqual(['Drie gevallen', 'Drie vragen']);
});
