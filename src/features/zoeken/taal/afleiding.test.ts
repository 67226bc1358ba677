import { expect, test } from 'vitest';
import { listAfleidingen } from './afleiding.ts';
import { stam } from './woorden.ts';

test.each([
	['sluiten', 'sluiting'],
	['sluiting', 'sluiten'],
	['benoemt', 'benoeming'],
	['vrijstelling', 'vrijstellen'],
	['verwijderd', 'verwijderen'],
	['betaald', 'betalen'],
	['schoolverlaters', 'schoolverlaten'],
])('%s leads to %s', (woord, ander) => {
	expect([stam(woord), ...listAfleidingen(woord)]).toContain(stam(ander));
});

test.each(['wpo', '167a', 'lea', ''])('%j leads nowhere', (woord) => {
	expect(listAfleidingen(woord)).toEqual([]);
});
