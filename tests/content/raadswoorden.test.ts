import { expect, test } from 'vitest';
import { readZoekinhoud } from '../../src/features/zoeken/index/inhoud.ts';

/** Words of the daily work of any raad: alone, or with another of them, they find all its papers and not the subject. */
const DAGELIJKS = new Set(
	'aanvraag agenda amendement begroting beleid benoeming besluit bevoegd college gezag goedkeuring instemming jaarrekening jaarstukken jaarverslag motie omgevingsplan openbaar openbare raadsvergadering regeling samenwerkingsverband sluiting statuten statutenwijziging stemming stichting subsidie taakveld toezicht verordening voorzieningen wethouder zienswijze'.split(
		' ',
	),
);
const { taken, themas, vragen } = (await readZoekinhoud('content')).invoer;

test.each(Object.entries({ taken, themas, vragen }))('words for papers of a raad name the subject: %s', (_, rijen) => {
	const teRuim = rijen
		.filter(({ gegevens }) => gegevens.raadswoorden.split(' ').every((woord) => DAGELIJKS.has(woord)))
		.map(({ id, gegevens }) => `${id}: ${gegevens.raadswoorden}`);
	expect(rijen.length).toBeGreaterThan(0);
	expect(teRuim).toEqual([]);
});
