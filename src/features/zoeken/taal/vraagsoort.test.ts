import { expect, test } from 'vitest';
import { readVraagsoort } from './vraagsoort.ts';

test.each([
	['wanneer moet de begroting klaar zijn', 'Kalender'],
	['hoeveel leerlingen zijn er', 'Vraag'],
	['wat is een schakelklas', 'Begrip'],
	['mag een school een kind weigeren', 'Taak'],
	['wie betaalt het onderhoud?', 'Taak'],
])('“%s” moves %s up', (vraag, soort) => {
	expect(readVraagsoort(vraag)[soort]).toBeGreaterThan(1);
});

test.each(['leerlingenvervoer', 'onderhoud schoolgebouw', '', 'wanneer'])('“%s” is no whole question', (vraag) => {
	expect(readVraagsoort(vraag)).toEqual({});
});
