import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkOntbrekend } from './ontbrekend.ts';
import { CONTENT_SOORTEN, findSjabloon, type SoortNaam } from './soorten.ts';

const SOORTEN = Object.keys(CONTENT_SOORTEN) as SoortNaam[];

test('every file of its own must be there, with its example', () => {
	const regels = checkOntbrekend([{ soort: 'themas' }, { soort: undefined }]);
	expect(regels.map(({ pad }) => pad).toSorted()).toEqual(
		SOORTEN.map((soort) => CONTENT_SOORTEN[soort].waar as string)
			.filter((waar) => !waar.includes('<'))
			.toSorted(),
	);
	expect(regels).toContainEqual({
		pad: 'kalender.yaml',
		regel: 1,
		veld: 'bestand',
		tekst: 'dit bestand ontbreekt. Zet het terug of maak het met het sjabloon content/_sjablonen/kalender.yaml.',
	});
});

test('a file that is there, broken or misnamed, is not missing', () => {
	expect(checkOntbrekend(SOORTEN.map((soort) => ({ soort })))).toEqual([]);
});

test.each(SOORTEN)('the example of %s exists', (soort) => {
	expect(existsSync(new URL(`../../../${findSjabloon(soort)}`, import.meta.url))).toBe(true);
});
