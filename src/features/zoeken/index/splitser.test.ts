import { expect, test } from 'vitest';
import { buildSplitser } from './splitser.ts';

const split = buildSplitser(
	new Set(['leerling', 'vervoer', 'school', 'spul', 'gezondheid', 'zorg', 'contact', 'gemeente']),
);

test.each([
	['leerlingenvervoer', ['leerlingen', 'vervoer']],
	['gezondheidszorg', ['gezondheid', 'zorg']],
	['schoolspullen', ['school', 'spullen']],
	['vervoer', undefined],
	['contactgemeente', undefined],
])('%s', (woord, delen) => {
	expect(split(woord)).toEqual(delen);
});
