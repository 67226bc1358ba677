import { expect, test } from 'vitest';
import { readVraagsoort } from './vraagsoort.ts';

test.each([
	['leerlingenvervoer', 'zoekwoorden'],
	['', 'zoekwoorden'],
	['onderhoud schoolgebouw', 'zoekwoorden'],
	['mijn kind zit', 'zoekwoorden'],
	['wat is een schakelklas voor nieuwkomers', 'zoekwoorden'],
	['wie betaalt het onderhoud?', 'zin'],
	['mag een school een kind weigeren', 'zin'],
	['Mijn zoon zit al maanden thuis', 'gesproken'],
	['taxi te laat, wat nu', 'gesproken'],
	['overblijven kost drie euro, mag dat?', 'gesproken'],
	['kan de raad dat betalen', 'zin'],
])('“%s” is put as %s', (vraag, soort) => {
	expect(readVraagsoort(vraag)).toBe(soort);
});
