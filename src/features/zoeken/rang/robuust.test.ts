import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startZoekmachine } from './machine.ts';
import { createDocument } from '../index/document.ts';
import { buildZoekregister } from '../index/registerbouw.ts';
import { searchInRegister } from './antwoord.ts';
import { readZoekvraag } from './vraag.ts';

const WOORDEN =
	'leerplicht vervoer onderwijs achterstand verordening school raad college gemeente verslag toezicht'.split(' ');
const machine = startZoekmachine(
	buildZoekregister(
		WOORDEN.map((woord, nummer) =>
			createDocument({
				adres: `/${woord}/`,
				titel: woord,
				soort: 'Taak',
				wie: ['raad'],
				grondslag: [`WPO ${nummer + 1} lid 2`],
				tekst: 'De gemeente en de school.',
			}),
		),
		{
			groepen: [{ term: 'vervoer', woorden: ['busje naar school'] }],
			wetten: [['wpo', 'WPO']],
			splits: () => undefined,
			teksten: 'x',
		},
	),
);

/** Pieces that mean something to HTML, to regular expressions, to our own register, or to nobody. */
const stukje = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom(
		...WOORDEN,
		'<script>',
		'"',
		"'",
		'.*+?^${}()|[]\\',
		'§wpo:1',
		'§!:',
		'😀',
		'-',
		'lid',
		'artikel',
		'wpo',
		'167a',
	),
	fc.nat().map(String),
);
const vraag = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 10_000 }),
	fc.array(stukje, { maxLength: 60 }).map((stukjes) => stukjes.join(' ')),
	fc.array(stukje, { maxLength: 60 }).map((stukjes) => stukjes.join('')),
);

test('any string gives an answer, in bounded work', () => {
	fc.assert(
		fc.property(vraag, (tekst) => {
			const { zoekwoorden } = readZoekvraag(machine, tekst);
			expect(zoekwoorden.length).toBeLessThanOrEqual(2 * 24);
			expect(zoekwoorden.flatMap(({ kandidaten }) => kandidaten).length).toBeLessThanOrEqual(2 * 24 * 100);
			const { vondsten, nabij } = searchInRegister(machine, tekst);
			expect(vondsten.length).toBeLessThanOrEqual(WOORDEN.length);
			expect(nabij.length).toBeLessThanOrEqual(5);
			for (const { score } of vondsten) expect(score).toBeGreaterThan(0);
		}),
		{ numRuns: 300 },
	);
});

test.each([
	['a word repeated', 'vervoer '.repeat(2_000)],
	['one long word', 'x'.repeat(10_000)],
	['a long row of numbers', '1'.repeat(10_000)],
	['a long row of articles', '167a '.repeat(2_000)],
	['a long row of leden', `artikel 1 lid ${'2 en '.repeat(2_000)}`],
	['a range without end', 'wpo 1-999999999'],
	['hyphens', '-'.repeat(10_000)],
	['emoji', '😀'.repeat(5_000)],
])('%s is read as far as it makes sense', (_soort, tekst) => {
	expect(searchInRegister(machine, tekst).vondsten.length).toBeLessThanOrEqual(WOORDEN.length);
	expect(readZoekvraag(machine, tekst).zoekwoorden.length).toBeLessThanOrEqual(48);
});

test('a word of the site is never corrected', () => {
	fc.assert(
		fc.property(fc.subarray(WOORDEN, { minLength: 1 }), (woorden) => {
			expect(searchInRegister(machine, woorden.join(' ')).bedoeld).toBeUndefined();
		}),
	);
});
