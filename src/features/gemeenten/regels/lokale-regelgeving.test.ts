import { expect, test } from 'vitest';
import { findRegelgevingAdres } from './lokale-regelgeving.ts';

test.each([
	['Rotterdam', 'https://lokaleregelgeving.overheid.nl/ZoekResultaat?gemeenten=Rotterdam'],
	["'s-Gravenhage", "https://lokaleregelgeving.overheid.nl/ZoekResultaat?gemeenten='s-Gravenhage"],
	['Súdwest-Fryslân', 'https://lokaleregelgeving.overheid.nl/ZoekResultaat?gemeenten=S%C3%BAdwest-Frysl%C3%A2n'],
	['Bergen (NH.)', 'https://lokaleregelgeving.overheid.nl/ZoekUitgebreid'],
])('%s is searched by its official name, or by hand', (naam, adres) => {
	expect(findRegelgevingAdres({ naam })).toBe(adres);
});
