import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameBestand } from './bestandsnaam.ts';
import { readOpmaak, splitOpen } from './opmaak.ts';
import { cleanTekst, formatOpen, OPEN } from './tekst.ts';

test('a text becomes a title, headings, lines and lists', () => {
	const tekst = `Motie over vervoer

Gemeente: Ergens
Agendapunt: 4

Toelichting

constaterende dat:
- een;
- twee
  met een regel eronder;

1. eerst
2. dan

3. later

Voorzitter,

Namens de fractie ${OPEN}`;
	expect(readOpmaak(tekst)).toEqual([
		{ soort: 'titel', tekst: 'Motie over vervoer' },
		{ soort: 'alinea', regels: ['Gemeente: Ergens', 'Agendapunt: 4'] },
		{ soort: 'kop', tekst: 'Toelichting' },
		{ soort: 'alinea', regels: ['constaterende dat:'] },
		{ soort: 'punten', punten: [['een;'], ['twee', 'met een regel eronder;']] },
		{ soort: 'nummers', begin: 1, punten: [['eerst'], ['dan']] },
		{ soort: 'nummers', begin: 3, punten: [['later']] },
		{ soort: 'alinea', regels: ['Voorzitter,'] },
		{ soort: 'alinea', regels: [`Namens de fractie ${OPEN}`] },
	]);
});

test.each(['', ' \n\n\t', '\u0000'])('an empty text has no parts', (tekst) => {
	expect(readOpmaak(tekst)).toEqual([]);
});

/** Every letter of a text in order, without white space and the marks of lists. */
const listLetters = (tekst: string) => cleanTekst(tekst).replace(/[^\p{L}\p{Emoji_Presentation}]/gu, '');

test('no letter is lost, whatever was typed', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary' })), (regels) => {
			const tekst = regels.join('\n');
			const over = readOpmaak(tekst).flatMap((blok) => {
				if ('tekst' in blok) return blok.tekst;
				return 'regels' in blok ? blok.regels : blok.punten.flat();
			});
			expect(listLetters(over.join(''))).toBe(listLetters(tekst));
		}),
	);
});

test('emoji stay whole; what XML forbids and what turns text around goes', () => {
	expect(cleanTekst('a\u0000\u000Bb \uD83D \u202Ec👩‍👩‍👧\r\nd\uFFFE')).toBe('ab  c👩‍👩‍👧\nd');
});

test('open places are apart and counted', () => {
	expect(splitOpen(`op ${OPEN}, of`)).toEqual([
		{ tekst: 'op ', isOpen: false },
		{ tekst: OPEN, isOpen: true },
		{ tekst: ', of', isOpen: false },
	]);
	expect([formatOpen('af'), formatOpen(OPEN), formatOpen(`${OPEN} ${OPEN}`)]).toEqual([
		'Er zijn geen open plekken.',
		`Er is nog 1 open plek (${OPEN}). Vul haar zelf in.`,
		`Er zijn nog 2 open plekken (${OPEN}). Vul ze zelf in.`,
	]);
});

test.each([
	['Motie over leerplicht én vervoer', 'motie-over-leerplicht-en-vervoer.docx'],
	['../../<script>', 'script.docx'],
	['👩‍👩‍👧', 'ontwerp.docx'],
])('the file of "%s" is called %s', (titel, naam) => {
	expect(nameBestand(titel)).toBe(naam);
});
