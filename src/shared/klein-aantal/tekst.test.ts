import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { namesKleinAantalKinderen } from './tekst.ts';

test.each([
	'Het waren 2 peuters in Den Ham.',
	'het waren 2\npeuters',
	'1 kind is verhuisd.',
	'Eén doelgroeppeuter kwam niet.',
	'Eén nieuw kind kwam niet.',
	'Drie Oekraïense kinderen wonen hier pas kort.',
	'Vier andere jonge kinderen staan op de lijst.',
	'Er waren 3 niet bereikte peuters.',
	'Twee van de doelgroeppeuters zijn verhuisd.',
	'3 van onze vve-kinderen',
	'In groep 2 zitten 3 leerlingen met een indicatie.',
	'Het gaat om 2 à 3 kinderen.',
	'Het gaat om 2-3 kinderen.',
	'Het gaat om drie of vier kleuters.',
	'Van de 23 kinderen zijn er 3 niet bereikt.',
	'Van de 23 peuters zijn er ca. 3 niet bereikt.',
	'Er zijn 23 peuters, waarvan 2 in Den Ham.',
	'Er zijn 23 peuters. Daarvan zijn er drie niet bereikt.',
	'Niet bereikte peuters: 3',
	'Peuters in Den Ham (2) en in Vriezenveen (12).',
	'Van de kinderen bleven er vier thuis.',
	'In 3 gevallen wilden de ouders van de peuters het niet.',
	'Op één na zijn alle peuters bereikt.',
	'Op 1 januari 2024 waren er 4 doelgroeppeuters.',
	'De gemeente kent een tweetal kinderen zonder plek.',
])('tells of one to four children: %s', (tekst) => {
	expect(namesKleinAantalKinderen(tekst)).toBe(true);
});

test.each([
	'Op 1 januari 2024 waren er 117 doelgroeppeuters.',
	'Tussen 3 en 4 maart telden wij de kinderen.',
	'In 2024 kwamen er 12 kinderen bij, op 1-1-2025 nog 23.',
	'Kinderen van 2,5 tot 4 jaar mogen komen.',
	'Het aanbod is voor kinderen vanaf 2 jaar.',
	'Peuters tussen 2 en 4 jaar',
	'peuters van 2 tot 4',
	'kinderen van 2 en 3 jaar oud',
	'Kinderen jonger dan 3 tellen niet mee.',
	'De 2- en 3-jarigen onder de kinderen',
	'Kinderen van 0-4 jaar',
	'Kinderen in groep 1 en 2 doen mee, en kleuters in groep 1/2.',
	'De leerlingen van groep 1, 2 en 3',
	'Artikel 2, lid 3, gaat over kinderen.',
	'Van de kinderen haalt 3% het niveau niet, en 4 procent bijna.',
	'1 of 2 ouders van deze kinderen zeiden dat.',
	'De gemeente geeft drie mogelijke verklaringen voor het lage aantal peuters.',
	'Er zijn twee scholen met peuters.',
	'Op 3 locaties is plaats voor kinderen.',
	'Eén school voor kinderen in twee kernen',
	'De partners hebben één gezamenlijke visie op jonge kinderen.',
	'Eén van de belangrijkste redenen is de leeftijd van het kind.',
	'Eén op de vijf kinderen heeft een indicatie.',
	'Peuters komen vier dagdelen of 2 keer per week.',
	'Er zijn 2 kindplaatsen vrij en twee peutergroepen.',
	'Wij spraken 3 ouders van peuters.',
	'(2) Met partners zoekt de gemeente naar een instrument voor kinderen.',
	'1. Wij bereiken kinderen.\n2. Wij bellen ouders.',
	'Er waren 5 peuters, 12 kleuters en 34 kinderen.',
	'Minder dan vijf peuters.',
	'Een kind is een kind.',
	'Noem geen aantallen van 1 tot en met 4 kinderen.',
	'Drie dingen gingen goed.\nKinderen kwamen vaker.',
	'Het waren er 2.',
	'',
])('tells of no small number of children: %s', (tekst) => {
	expect(namesKleinAantalKinderen(tekst)).toBe(false);
});

/** Every text in a tree of fields. */
const listTeksten = (waarde: unknown): string[] =>
	typeof waarde === 'string'
		? [waarde]
		: typeof waarde === 'object' && waarde !== null
			? Object.values(waarde).flatMap(listTeksten)
			: [];

test('gives no false alarm in a real accountability', () => {
	const teksten = listTeksten(parse(readFileSync('content/gemeenten/twenterand/lea-vve/2024.yaml', 'utf8')));
	expect(teksten.length).toBeGreaterThan(100);
	expect(teksten.filter(namesKleinAantalKinderen)).toEqual([]);
});

const DELEN = ['1', '2', 'vier', 'één', 'kinderen', 'peuter', 'van', 'tot', ',', '.', '(', ')', '\n', 'groep', 'niet'];

test('never throws, whatever is written', () => {
	const lap = fc.array(fc.constantFrom(...DELEN), { maxLength: 60 }).map((delen) => delen.join(' '));
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), lap), (tekst) => {
			expect(typeof namesKleinAantalKinderen(tekst)).toBe('boolean');
		}),
		{ numRuns: 500 },
	);
});

test('a text without an alarm has no line with one: the file holds the lines apart', () => {
	const lap = fc.array(fc.constantFrom(...DELEN), { maxLength: 30 }).map((delen) => delen.join(' '));
	fc.assert(
		fc.property(lap, (tekst) => {
			fc.pre(!namesKleinAantalKinderen(tekst));
			expect(tekst.split('\n').filter((regel) => namesKleinAantalKinderen(regel.trim()))).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});
