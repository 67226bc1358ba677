import { expect, test } from 'vitest';
import { formatAantalAntwoorden } from './aantal-antwoorden.ts';
import type { LokaalAntwoord } from './feiten.ts';

const bekend: LokaalAntwoord = {
	bekend: true,
	tekst: '12',
	peildatum: '2025',
	bron: 'CBS',
	toelichting: [],
	uitleg: [],
};
const heerlen = {
	naam: 'Heerlen',
	antwoorden: { a: bekend, b: { bekend: false, reden: 'Leeg.' }, elders: bekend } as const,
};

test.each([
	[['a', 'b', 'c'], 'Bij 1 van de 3 vragen staat een cijfer of opgave over Heerlen.'],
	[['b', 'c'], 'Bij geen van de 2 vragen staat een cijfer of opgave over Heerlen.'],
])('of %j only what is known counts', (ids, tekst) => {
	expect(formatAantalAntwoorden(ids, heerlen)).toBe(tekst);
});
