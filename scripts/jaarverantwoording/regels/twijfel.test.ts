import { describe, expect, test } from 'vitest';
import {
	BALLOT,
	INTEGRATIE,
	LIJN,
	createAanbod,
	createDocument,
	createOnderwerp,
	SEGREGATIE,
	VERLOREN,
	type Tekens,
} from '../../../tests/fixtures/jaarverantwoording/formulier.ts';
import { importBestand } from './importeer.ts';
import { splitRegels } from './woorden.ts';

const OPDRACHT = { slug: 'proefstad', naam: 'Proefstad', namen: ['Proefstad'], jaar: 2024, vandaag: '2026-11-28' };
const importTekst = (tekst: string, jaar = 2024) => importBestand(splitRegels(tekst), { ...OPDRACHT, jaar });

function read(tekst: string) {
	const uitkomst = importTekst(tekst);
	if ('fout' in uitkomst) throw new Error(uitkomst.fout);
	return { ...uitkomst.jaarverantwoording, ...uitkomst.bevindingen };
}
function readFout(tekst: string, jaar?: number): string {
	const uitkomst = importTekst(tekst, jaar);
	return 'fout' in uitkomst ? uitkomst.fout : 'niet geweigerd';
}

const NEE = { overleg: 'Nee', afspraken: 'Nee' };
const EEN = createOnderwerp(BALLOT, { ...INTEGRATIE, ...NEE });
const TWEE = createOnderwerp(BALLOT, { ...SEGREGATIE, ...NEE });
const DRIE = createOnderwerp(BALLOT, { ...LIJN, ...NEE });
const HEEL = createDocument(EEN, TWEE, DRIE);
const GELEZEN = { overleg: { antwoord: 'nee', herkomst: 'aangekruist' } };

describe('one of the two readings is not enough', () => {
	test.each([
		['a box is gone', HEEL.replace('☐ Onbekend', 'Onbekend'), '2 vakjes te zien en 3 antwoorden'],
		['a box is added', HEEL.replace('☐ Onbekend', '☐ ☐ Onbekend'), '4 vakjes te zien en 3 antwoorden'],
		['an answer is gone', HEEL.replace('☐ Ja\n', ''), 'de antwoorden zijn niet die van het formulier'],
		['answers stand in another order', HEEL.replace('☐ Ja\n☒ Nee', '☒ Nee\n☐ Ja'), 'de antwoorden zijn niet die'],
		[
			'boxes stand a line too low',
			HEEL.replace('☐ Ja\n☒ Nee\n☐ Onbekend', 'Ja\n☐ Nee\n☒ Onbekend\n☐'),
			'niet duidelijk',
		],
		[
			'text stands on both sides',
			HEEL.replace('☐ Ja\n☒ Nee\n☐ Onbekend', 'Ja ☐ Nee ☒ Onbekend ☐ (kies een)'),
			'niet duidelijk',
		],
		[
			'the question is printed twice',
			HEEL.replace(/(Heeft uw.*\n☐ Ja\n☒ Nee\n☐ Onbekend\n)/, '$1$1'),
			'meer dan een keer',
		],
		[
			'the next question does not fit',
			HEEL.replace(/\nHad uw.*integratie\?\n☐ Ja\n☒ Nee\n☐ Onbekend/, ''),
			'past er niet bij',
		],
	])('%s', (_naam, tekst, waarom) => {
		const { onderwerpen, opgaven } = read(tekst);
		expect(onderwerpen.integratie?.overleg).toEqual({ herkomst: 'onleesbaar' });
		expect(opgaven[0]?.twijfels.overleg).toContain(waarom);
		expect(onderwerpen['doorgaande-lijn']).toMatchObject(GELEZEN);
	});

	test('whom agreements are about is as doubtful as whether there are any', () => {
		const RESULTATEN = [
			'Had uw gemeente in 2024 afspraken over resultaatafspraken?',
			'☒ Ja, over kleuters die voorschoolse educatie volgden',
			'☐ Ja, over alle kleuters',
			'☐ Nee',
			'',
		];
		const WAAROM = ['Waarom waren er geen afspraken over resultaatafspraken?', '☒ Wij zijn nog bezig', ''];
		const { onderwerpen, opgaven } = read(
			createDocument([...EEN, '\f'], [...RESULTATEN, ...WAAROM, 'Dit waren alle vragen over resultaatafspraken.']),
		);
		expect(onderwerpen.resultaten).toMatchObject({
			afspraken: { herkomst: 'onleesbaar' },
			resultaatOver: { herkomst: 'onleesbaar' },
		});
		expect(opgaven[1]?.twijfels.resultaatOver).toContain('spreekt het aangekruiste antwoord tegen');
	});

	test('two questions of which the first has lost its end are not one', () => {
		const tekst = HEEL.replace('integratie?\n☐ Ja\n☒ Nee', 'integratie\n☒ Ja\n☐ Nee');
		expect(read(tekst).onderwerpen.integratie?.overleg).toBeUndefined();
		const zonder = createDocument(
			createOnderwerp(VERLOREN, { ...INTEGRATIE, afspraken: '' }),
			createOnderwerp(VERLOREN, { ...LIJN, afspraken: '' }),
		).replace('bevorderen van integratie?', 'bevorderen van');
		expect(read(zonder).onderwerpen.integratie?.overleg).toBeUndefined();
	});

	test('where any box is open, a tick without boxes beside it may not be the only one', () => {
		const vink = createOnderwerp({ aan: '☒', uit: '' }, { ...INTEGRATIE, ...NEE });
		const met = (lijst: string[]) => read(createDocument(vink, lijst, createOnderwerp({ aan: '☒', uit: '' }, LIJN)));
		const open = createOnderwerp(BALLOT, { ...SEGREGATIE, ...NEE }).map((regel) =>
			regel === '☐ Onbekend' ? 'Onbekend' : regel,
		);
		const { onderwerpen, opgaven } = met(open);
		expect(onderwerpen.integratie?.overleg).toEqual({ herkomst: 'onleesbaar' });
		expect(opgaven[0]?.twijfels.overleg).toContain('alleen het aangekruiste vakje');
	});

	test('a label that wraps keeps its own box, wherever that stands', () => {
		const redenen = (regels: string) =>
			read(
				createDocument(
					createOnderwerp(BALLOT, { ...INTEGRATIE, ...NEE, afspraken: 'Ja', doelen: 'Nee, geen', redenen: [] }).map(
						(regel) => (regel === '☐ Wij zijn nog bezig' ? regels : regel),
					),
					DRIE,
				),
			).onderwerpen.integratie?.redenGeenDoelen;
		for (const regels of [
			'☒ Wij zijn nog bezig met\nhet opschrijven',
			'Wij zijn nog bezig met\n☒ het opschrijven',
			'Wij zijn nog bezig met\n☒\nhet opschrijven',
		])
			expect(redenen(regels)).toEqual({ antwoord: ['nog-bezig'], herkomst: 'aangekruist' });
	});

	test('a last line with a capital and the box of its label starts no label', () => {
		const ELEMENTEN = [
			'Uit welke elementen bestond de doelgroepdefinitie?',
			'☐ Het opleidingsniveau van de ouders',
			'☐ Taalniveau van de ouders',
			'☐ Taalniveau van het kind',
			'☐ Land van herkomst van de ouders',
			'Verblijfsduur van de ouders in',
			'☒ Nederland',
			'Ontwikkeling van het kind (zoals',
			'☐ spelen)',
			'☐ Omgevings-/thuistaal',
			'☐ Financiële toestand van het gezin',
			'☐ Gezinssituatie',
			'☐ Inburgeraars',
			'☐ Expats',
			'Kinderen in een',
			'☒ AZC',
			'☐ Anders, namelijk',
			'',
			'Dit waren alle vragen over de doelgroepdefinitie.',
		];
		const readElementen = (regels: readonly string[]) =>
			read(createDocument(EEN, DRIE, [...regels])).onderwerpen.doelgroepdefinitie?.elementen;
		expect(readElementen(ELEMENTEN)).toEqual({
			antwoord: ['verblijfsduur-ouders', 'kinderen-in-azc'],
			herkomst: 'aangekruist',
		});
		const metEigen = ELEMENTEN.map((regel) => regel.replace(/^Verblijf/, '☐ Verblijf'));
		expect(readElementen(metEigen)).toEqual({ herkomst: 'onleesbaar' });
	});

	test('ticks beside crosses can mean yes and no', () => {
		const { zijnKruisjesLeesbaar } = read(HEEL.replace('☒', '☑'));
		expect(zijnKruisjesLeesbaar).toBe(false);
	});
});

describe('the table "met alle?"', () => {
	const RIJEN = { partners: [], rijen: [['Schoolbesturen voor po', 0]] as const };
	const met = (tekens: Tekens, replace: (tekst: string) => string) => {
		const tekst = createDocument(
			createOnderwerp(tekens, { ...INTEGRATIE, ...RIJEN, afspraken: 'Ja', doelen: '' }),
			DRIE,
		);
		expect(replace(tekst)).not.toBe(tekst);
		const { onderwerpen, opgaven } = read(replace(tekst));
		return { ...onderwerpen.integratie, waarom: opgaven[0]?.rijtwijfels['besturen-po'] };
	};
	const dubbel = (tekst: string) => tekst.replace(/(Heeft uw gemeente met alle.*\n.*\n)(.*\n)/, '$1$2$1');
	const tussenuit = (tekst: string) => tekst.replace(/Had uw gemeente.*integratie\?\n.*\n.*\n.*\n/, '');

	test.each([
		['is printed twice', dubbel, 'de vraag staat er meer dan een keer'],
		['goes on with what cannot follow', tussenuit, 'wat erna is afgedrukt, past er niet bij'],
	])('that %s is read in no row, and proves no kind of partner', (_naam, replace, waarom) => {
		const gelezen = met(BALLOT, replace);
		expect(gelezen.metAlle).toEqual([{ partner: 'besturen-po', opgave: { herkomst: 'onleesbaar' } }]);
		expect(gelezen.waarom).toContain(waarom);
		expect(met(VERLOREN, replace).partners).toEqual({ herkomst: 'onleesbaar' });
	});
});

describe('text of the gemeente', () => {
	test('a question in it proves nothing', () => {
		const open = createOnderwerp(VERLOREN, { ...LIJN, afspraken: '' });
		const tekst = createDocument(
			[...open, 'Waarom hebben wij geen afspraken over de doorgaande lijn met school X?', 'Omdat die nieuw is.', ''],
			createOnderwerp(VERLOREN, { ...SEGREGATIE, afspraken: '' }),
		);
		expect(read(tekst).onderwerpen['doorgaande-lijn']).toEqual({
			overleg: { herkomst: 'onleesbaar' },
			afspraken: { herkomst: 'onleesbaar' },
		});
	});

	test('a line that returns at the foot of the pages is none of it', () => {
		const anders = createOnderwerp(VERLOREN, {
			...INTEGRATIE,
			partners: [],
			rijen: [['Schoolbesturen voor po', 0]],
			afspraken: '',
		});
		const plek = anders.findIndex((regel) => regel.startsWith('Anders'));
		const met = anders.toSpliced(plek + 1, 0, 'Zaaknummer 2026-004512 - 1\f');
		const { vrijeTeksten } = read(createDocument(met, [...DRIE, 'Zaaknummer 2026-004512 - 2\f'], TWEE));
		expect(vrijeTeksten).toEqual([]);
	});
});

describe('what is gone is named', () => {
	test('questions and subjects', () => {
		const { ontbrekend } = read(
			createDocument(createOnderwerp(BALLOT, { ...INTEGRATIE, overleg: 'Ja', afspraken: 'Ja' }), DRIE, ['\f']),
		);
		expect(ontbrekend).toContain('Segregatie voorkomen: geen enkele vraag');
		expect(ontbrekend).toContain('Integratie bevorderen, Gesproken met');
		expect(ontbrekend).toContain('Integratie bevorderen, Meetbare doelen');
	});

	test.each([
		[
			'a page by its number',
			createDocument([...EEN, 'blad 1/3\f'], [...TWEE, 'blad 3/3\f'], DRIE),
			'bladzijde 2 ontbreekt',
		],
		[
			'pages in another order',
			createDocument([...EEN, 'blad 2/2\f'], [...TWEE, 'blad 1/2\f'], DRIE),
			'niet op volgorde',
		],
		['two questionnaires', `${HEEL}\n\f${HEEL}`, 'twee vragenlijsten. Vanaf bladzijde 2'],
		[
			'two pages on one sheet',
			HEEL.split('\n')
				.map((regel) => `${regel.padEnd(100)}${regel}`)
				.join('\n'),
			'twee bladzijden naast elkaar',
		],
		[
			'two years',
			HEEL.replaceAll(/2024(?= (?:overleg|afspraken).*(?:segregatie|lijn))/g, '2023'),
			'gaan over 2023 en over 2024',
		],
	])('%s', (_naam, tekst, waarom) => {
		expect(readFout(tekst)).toContain(waarom);
	});
});

describe('other documents', () => {
	test.each([
		[
			'a letter to the council that quotes questions',
			'Geachte raad,\nWas er in 2024 overleg over het bevorderen van integratie?\nJa.\nWaren er in 2024 afspraken over de doorgaande lijn?\nNee.\nMet welke partners is in 2024 overlegd over de toeleiding?\nMet alle.\nDit waren alle vragen over de toeleiding.',
			'een brief aan de raad',
		],
		[
			'a report of the Inspectie',
			'Definitief rapport kwaliteitsonderzoek\nHad uw gemeente in 2024 afspraken over resultaatafspraken?',
			'een rapport van de Inspectie',
		],
		[
			'an old questionnaire',
			'Vragenlijst 2012\nHoeveel peuters gaan naar de voorschool?',
			'een andere vragenlijst, misschien uit 2012',
		],
		['the form of an old year', HEEL.replaceAll('2024', '2012'), 'De formulieren van voor 2022 kennen we niet'],
	])('%s', (_naam, tekst, soort) => {
		expect(readFout(tekst)).toContain(soort);
	});
});

describe('lines that run on', () => {
	test('a word broken off with a hyphen of its own, and a heading of two lines', () => {
		const lijn = ['BESTRIJDEN VAN ONDERWIJSACHTERSTANDEN MET', 'ANDERE INSTRUMENTEN DAN VVE', ''];
		const ander = createOnderwerp(BALLOT, { ...LIJN, ...NEE, over: 'andere onderwerpen dan vve', kop: '' });
		const tekst = createDocument(TWEE, lijn, ander).replace('(onderwijs)segregatie?', 'onderwijssegre\u2010\ngatie?');
		const { onderwerpen, vrijeTeksten } = read(tekst);
		expect(onderwerpen.segregatie).toMatchObject(GELEZEN);
		expect(onderwerpen['andere-instrumenten']).toMatchObject(GELEZEN);
		expect(vrijeTeksten).toEqual([]);
	});
});

describe('figures with anything beside them', () => {
	const AANTALLEN = { doelgroeppeuters: '84', kindplaatsen: '96', bereikt: '71', nietBereikt: '13' };
	const readAanbod = (aantallen: typeof AANTALLEN, weg = '') =>
		read(
			createDocument(
				EEN,
				createAanbod(BALLOT, { ...aantallen, voldoende: 'Ja' }).filter((regel) => weg === '' || !regel.includes(weg)),
			),
		);
	const readCijfers = (aantallen: typeof AANTALLEN, weg = '') => readAanbod(aantallen, weg).cijfers;

	test.each(['circa 96', '< 96', '>96', '96%', '96 plekken', '96 of 97', 'ca. 96', '±96', '96 (schatting)'])(
		'%s',
		(kindplaatsen) => {
			expect(readCijfers({ ...AANTALLEN, kindplaatsen })).toMatchObject({
				doelgroeppeuters: { antwoord: 84 },
				kindplaatsen: { herkomst: 'onleesbaar' },
			});
		},
	);

	const readNul = (nietBereikt: string) =>
		readAanbod({ doelgroeppeuters: '84   ☐', kindplaatsen: '96   ☐', bereikt: '84   ☐', nietBereikt });

	test('a nought beside a box that is not certainly empty says nothing', () => {
		expect(readNul('0   ☐').cijfers?.nietBereikt).toEqual({ antwoord: 0, herkomst: 'getal' });
		for (const beide of ['0   ☒', '0', '0   ☑']) {
			const { cijfers, tegenspraak } = readNul(beide);
			expect(cijfers?.nietBereikt).toEqual({ herkomst: 'onleesbaar' });
			expect(tegenspraak.join()).toContain('staat 0, en of het vakje onbekend leeg is, is niet zeker');
		}
	});

	test.each([
		['84', '81', '<5', false],
		['84', '71', '<5', true],
		['84', '< 5', '81', false],
		['84', '<5', '84', true],
		['<5', '<5', '0', false],
	])('of %s, %s and %s that one is under 5 %o does not add up', (doelgroeppeuters, bereikt, nietBereikt, isAnders) => {
		const { tegenspraak } = readAanbod({ doelgroeppeuters, kindplaatsen: '96', bereikt, nietBereikt });
		expect(tegenspraak.some((regel) => regel.includes('minder dan 5 past niet bij'))).toBe(isAnders);
	});

	test.each(['<5', '12 + <5', '<5 + <5', '12+3', '≤5', 'minder dan 5', '0 (<5)'])(
		'"%s" is no number, and gives none away',
		(nietBereikt) => {
			const gelezen = readCijfers({ doelgroeppeuters: '84', kindplaatsen: '96', bereikt: '81', nietBereikt });
			expect(gelezen).toMatchObject({
				nietBereikt: { herkomst: 'onleesbaar' },
				bereikt: { antwoord: 'afgeschermd' },
			});
			expect(JSON.stringify(gelezen)).not.toContain('81');
		},
	);

	test.each([
		['a number beside the first line', '$1   $3\n$2'],
		['a number beside the second line', '$1\n$2   $3'],
	])('a name that starts on the line below its day takes no number of the next row: %s', (_naam, vorm) => {
		const smal = createDocument(EEN, createAanbod(BALLOT, { ...AANTALLEN, voldoende: 'Ja' }))
			.replaceAll(/^(Op 1-1-2024 bedroeg het) (.*?) {3}(\d+)$/gm, vorm)
			.replace(' met voorschoolse', '\nmet voorschoolse');
		expect(smal).toMatch(/bedroeg het(?: {3}96)?\ntotaal aantal/);
		expect(read(smal).cijfers).toMatchObject({
			doelgroeppeuters: { antwoord: 84 },
			kindplaatsen: { antwoord: 96 },
			bereikt: { antwoord: 71 },
			nietBereikt: { antwoord: 13 },
		});
	});

	test('a row that is gone leaves the rows that look like it in doubt', () => {
		expect(readCijfers(AANTALLEN, 'niet bereikte')).toMatchObject({
			kindplaatsen: { antwoord: 96 },
			bereikt: { herkomst: 'onleesbaar' },
		});
	});
});
