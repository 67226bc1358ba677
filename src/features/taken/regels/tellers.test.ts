import { expect, test } from 'vitest';
import { countGemeentetaken, drawTeller } from './tellers.ts';

test('only taken of the gemeente that are law now are counted, and an empty soort is left out', () => {
	const tellers = countGemeentetaken([
		{ soort: 'plicht', wie: ['college'], status: 'geldend' },
		{ soort: 'plicht', wie: ['school', 'gemeente'], status: 'geldend' },
		{ soort: 'plicht', wie: ['schoolbestuur'], status: 'geldend' },
		{ soort: 'plicht', wie: ['raad'], status: 'bij-de-kamer' },
		{ soort: 'beleidsvrijheid', wie: ['raad'], status: 'geldend' },
		{ soort: 'toezicht', wie: ['college'], status: 'geldend' },
	]);
	expect(tellers).toEqual([
		{ soort: 'plicht', naam: 'moet de gemeente volgens de wet', aantal: 2 },
		{ soort: 'beleidsvrijheid', naam: 'kiest zij vrij', aantal: 1 },
	]);
});

test('a square per taak, twelve on a row, filled by what the soort is', () => {
	const plicht = drawTeller({ soort: 'plicht', naam: '', aantal: 13 });
	expect(plicht.rand.match(/M/g)).toHaveLength(13);
	expect(plicht.vulling).toBe(plicht.rand);
	expect(plicht.rand).toMatch(/M1 13h9v9h-9z$/);
	expect(plicht).toMatchObject({ breedte: 144, hoogte: 24 });
	expect(drawTeller({ soort: 'bevoegdheid', naam: '', aantal: 1 }).vulling).toBe('M1 1h4.5v9h-4.5z');
	expect(drawTeller({ soort: 'beleidsvrijheid', naam: '', aantal: 1 }).vulling).toBe('');
});
