import { expect, test } from 'vitest';
import { raadswoorden } from './velden.ts';

test.each(['leerlingenvervoer', 'educatieve agenda', 're-integratieverordening', 'ihp 2026'])(
	'“%s” finds a subject in the papers of a raad',
	(woorden) => expect(raadswoorden.safeParse(woorden).success).toBe(true),
);

test.each([
	['de raad', 'Kies een woord dat het onderwerp noemt'],
	['drie woorden samen', 'een of twee woorden'],
	['Leerplicht', 'in kleine letters'],
	['lea/vve', 'zonder leestekens'],
])('“%s” would find everything or nothing', (woorden, melding) => {
	expect(raadswoorden.safeParse(woorden).error?.issues[0]?.message).toContain(melding);
});
