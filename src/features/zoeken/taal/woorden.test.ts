import { expect, test } from 'vitest';
import { splitWoorden, stam, splitTeksten } from './woorden.ts';

test.each([
	['Coördinatie van de LEA', ['coordinatie', 'van', 'de', 'lea']],
	['re-integratie', ['reintegratie', 'integratie']],
	['voor- en vroegschoolse educatie', ['voorschoolse', 'en', 'vroegschoolse', 'educatie']],
	['voor en vroegschools', ['voorschools', 'en', 'vroegschools']],
	['het college van B en W', ['het', 'college', 'van', 'benw']],
	["'s-Hertogenbosch", ['shertogenbosch', 'hertogenbosch']],
	['artikel 167a, 3.42 en 9.2.1', ['artikel', '167a', '3.42', 'en', '9.2.1']],
	['<img src=x>', ['img', 'src', 'x']],
	['😀 "…"', []],
])('%s has the words %j', (tekst, woorden) => {
	expect(splitWoorden(tekst)).toEqual(woorden);
});

test.each([
	['school', 'scholen'],
	['klas', 'klassen'],
	['leraar', 'leraren'],
	['brief', 'brieven'],
	['leerling', 'leerlingen'],
	['raadslid', 'raadsleden'],
	['kind', 'kinderen'],
	['bevoegdheid', 'bevoegdheden'],
	['gemeente', 'gemeenten'],
	['spijbelen', 'spijbelt'],
	['vervoer', 'vervoert'],
	['verordening', 'verordeningen'],
	['taak', 'taken'],
	['plan', 'plannen'],
	['groot', 'grote'],
])('%s and %s share a stem', (een, ander) => {
	expect(stam(een)).toBe(stam(ander));
});

test.each([
	['wet', 'week'],
	['raad', 'rand'],
	['lea', 'lee'],
	['167', '167a'],
])('%s and %s do not', (een, ander) => {
	expect(stam(een)).not.toBe(stam(ander));
});

test('many texts at once give the words of each', () => {
	const teksten = ['Voor- en vroegschoolse educatie', "'s-Gravenhage", '', 'B en W\nen de raad', 'Ihp’s in 2026'];
	expect(splitTeksten(teksten)).toEqual(teksten.map(splitWoorden));
});
