import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RAADSINSTRUMENTEN, type InstrumentId } from '../../../../content/schemas/instrument.ts';
import { listVragen, type Bron } from '../bron.ts';
import { readOpmaak } from '../opmaak.ts';
import { GEGEVENS, LIJST } from '../proefstof.ts';
import { gatherStof, type Plaats } from '../stof.ts';
import { countOpen, OPEN } from '../tekst.ts';
import { draftOntwerp } from './ontwerp.ts';

const ERGENS: Plaats = {
	naam: 'Ergens',
	reglement: GEGEVENS.reglementen['ergens'],
	antwoorden: {
		vervoerder: { bekend: true, tekst: '12 ritten.', peildatum: '1 januari 2026', bron: 'CBS' },
		preventie: { bekend: false },
	},
};

function draft(
	instrument: InstrumentId,
	bron: Bron = 'alle',
	plaats: Plaats = ERGENS,
	lijst = LIJST,
	metNotities = false,
) {
	return draftOntwerp(
		instrument,
		gatherStof(bron, listVragen(bron, GEGEVENS, lijst), GEGEVENS, lijst, plaats, metNotities),
	);
}

test('schriftelijke vragen name the article and the term of the own reglement van orde', () => {
	const tekst = draft('schriftelijke-vraag');
	expect(tekst).toContain('Schriftelijke vragen over leerplicht en leerlingenvervoer');
	expect(tekst).toContain(
		'Grondslag: artikel 155 lid 1 van de Gemeentewet en artikel 38 van het reglement van orde van de raad',
	);
	expect(tekst).toContain('Termijn voor het antwoord: 30 dagen');
	expect(tekst).toContain('1. Kan het college aangeven of leerplicht in onze gemeente ook aan preventie doet?');
	expect(tekst).toContain('2. Hoeveel uren gaan er naar preventie?');
});

test('what nobody read stays open, and is never made up', () => {
	const tekst = draft('schriftelijke-vraag', 'alle', {});
	expect(tekst).toContain(`artikel ${OPEN} van het reglement van orde van de raad`);
	expect(tekst).toContain(`Termijn voor het antwoord: ${OPEN}`);
	expect(tekst).toContain(`Aan: het college van de gemeente ${OPEN}`);
});

test('a motie has the usual form, with the meeting and its item', () => {
	const tekst = draft('motie', 'vergadering=k3x9');
	const delen = [
		'Vergadering van de raad op: 3 december 2026',
		'Agendapunt: Jaarverslag leerplicht',
		'De raad van de gemeente Ergens, in vergadering bijeen op 3 december 2026,',
		'constaterende dat:',
		'uit de wet volgt: het college legt elk jaar verslag voor (Leerplichtwet 1969, artikel 25);',
		'- over de vraag of leerplicht in onze gemeente ook aan preventie doet bekend is: Ja, twee dagdelen (bron: raadsbrief 12; 3 november 2026);',
		`overwegende dat:\n\n- ${OPEN};`,
		'verzoekt het college:',
		`1. de raad vóór ${OPEN} te laten weten of leerplicht in onze gemeente ook aan preventie doet;`,
		'en gaat over tot de orde van de dag.',
		`Namens de fractie ${OPEN}`,
	];
	const plekken = delen.map((deel) => tekst.indexOf(deel));
	expect(plekken).not.toContain(-1);
	expect(plekken).toEqual(plekken.toSorted((een, ander) => een - ander));
});

test('a figure has its source and peildatum, and what it answers is not asked', () => {
	const tekst = draft('motie', 'thema=vervoer');
	expect(tekst).toContain('12 ritten (peildatum: 1 januari 2026; bron: CBS);');
	expect(tekst).not.toContain('te laten weten');
	expect(draft('schriftelijke-vraag', 'thema=vervoer')).toMatch(/Vragen\n\n1\. Hoeveel uren gaan er naar preventie\?/);
	expect(draft('motie')).toContain('te laten weten of');
});

test('a note stays with the reader, unless the reader wants it in the text; then on one line', () => {
	for (const instrument of RAADSINSTRUMENTEN)
		expect(draft(instrument, 'thema=vervoer'), instrument).not.toContain('klachten');
	const tekst = draft('motie', 'thema=vervoer', ERGENS, LIJST, true);
	expect(tekst).toContain('- is opgemerkt: Vraag ook naar de klachten;');
});

test('an answer without a source has an open place for it', () => {
	const { bron: _bron, ...preventie } = LIJST.vragen['preventie']!;
	expect(draft('motie', 'alle', ERGENS, { ...LIJST, vragen: { preventie } })).toContain(
		`(bron: ${OPEN}; 3 november 2026)`,
	);
});

test('an amendement changes words, an initiatiefvoorstel has a place for the college', () => {
	expect(draft('amendement')).toMatch(
		/besluit het voorstel …+ als volgt te wijzigen:\n\nin plaats van:\n\n“…+”\n\nte lezen:\n\n“…+”\n\nToelichting/,
	);
	expect(draft('initiatiefvoorstel')).toContain('(artikel 147a lid 4 van de Gemeentewet)');
});

test('technische vragen say where it can be found, a mondelinge vraag can be said aloud', () => {
	expect(draft('technische-vraag')).toContain('Waar het kan staan: leerplichtverslag (bij de griffie).');
	expect(draft('mondelinge-vraag', 'thema=vervoer')).toContain(
		'Ik heb een vraag aan het college over leerlingenvervoer.',
	);
});

test.each(RAADSINSTRUMENTEN)('without a question %s is a form with open places', (instrument) => {
	const tekst = draftOntwerp(instrument, gatherStof('alle', [], GEGEVENS, LIJST, {}, false));
	expect(countOpen(tekst)).toBeGreaterThan(3);
	expect(tekst).not.toMatch(/undefined|null|NaN/);
});

const NAAR = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom(
		'</w:t><script>alert(1)</script>',
		'\u0000\u0008\u000B\uFFFE',
		'\uD83D los \uDE00',
		'\u202Eachterstevoren\u2066',
		'👩‍👩‍👧‍👦 ✊🏽',
		'1. een lijst\n\n2. nog een\n- punt',
		'w'.repeat(3000),
		'Kop\n\nToelichting\n\n',
	),
);

test('whatever the reader wrote, a draft holds it within its own item and stays a clean text', () => {
	const leeg = new Map(
		RAADSINSTRUMENTEN.map((instrument) => [
			instrument,
			readOpmaak(
				draft(
					instrument,
					'alle',
					ERGENS,
					{
						...LIJST,
						vragen: { preventie: { stand: 'uitzoeken', antwoord: 'x', notitie: 'y', bron: 'z', gewijzigd: 1 } },
					},
					true,
				),
			).map(({ soort }) => soort),
		]),
	);
	fc.assert(
		fc.property(NAAR, NAAR, fc.constantFrom(...RAADSINSTRUMENTEN), (een, ander, instrument) => {
			const preventie = {
				stand: 'uitzoeken',
				antwoord: `a${een}`,
				notitie: `b${ander}`,
				bron: ander,
				datum: een,
				gewijzigd: 1,
			};
			const tekst = draft(instrument, 'alle', ERGENS, { ...LIJST, vragen: { preventie } }, true);
			expect(tekst.isWellFormed()).toBe(true);
			expect(tekst).not.toMatch(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u);
			expect(readOpmaak(tekst).map(({ soort }) => soort)).toEqual(leeg.get(instrument));
		}),
	);
});
