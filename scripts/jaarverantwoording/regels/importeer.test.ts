import { describe, expect, test } from 'vitest';
import {
	BALLOT,
	INTEGRATIE,
	LIJN,
	createAanbod,
	createDocument,
	createOnderwerp,
	PARTNERS,
	SEGREGATIE,
	VERLOREN,
	type Aanbod,
	type LeaOnderwerp,
	type Tekens,
} from '../../../tests/fixtures/jaarverantwoording/formulier.ts';
import { leaVveSchema } from '../../../src/content/schemas/lea-vve.ts';
import { importBestand } from './importeer.ts';
import type { Opdracht } from './herkennen.ts';
import { splitRegels } from './woorden.ts';

const OPDRACHT: Opdracht = {
	slug: 'proefstad',
	naam: 'Proefstad',
	namen: ['Proefstad'],
	jaar: 2024,
	vandaag: '2026-11-28',
};

function read(tekst: string, opdracht: Partial<Opdracht> = {}) {
	const uitkomst = importBestand(splitRegels(tekst), { ...OPDRACHT, ...opdracht });
	if ('fout' in uitkomst) throw new Error(uitkomst.fout);
	expect(leaVveSchema.safeParse(uitkomst.jaarverantwoording).error?.issues).toBeUndefined();
	const { onderwerpen, cijfers } = uitkomst.jaarverantwoording;
	return { ...uitkomst, onderwerpen, cijfers };
}
const fout = (tekst: string, opdracht: Partial<Opdracht> = {}) => {
	const uitkomst = importBestand(splitRegels(tekst), { ...OPDRACHT, ...opdracht });
	return 'fout' in uitkomst ? uitkomst.fout : undefined;
};
const readEen = (tekens: Tekens, vraag: Partial<LeaOnderwerp>) =>
	read(createDocument(createOnderwerp(tekens, { ...INTEGRATIE, partners: [], ...vraag })));
const readAanbod = (vraag: Aanbod, tekens = BALLOT, peildatum?: string) =>
	read(
		createDocument(createOnderwerp(tekens, { ...INTEGRATIE, partners: [] }), createAanbod(tekens, vraag, peildatum)),
	);

const VOL: Partial<LeaOnderwerp> = {
	overleg: 'Ja',
	partners: [PARTNERS[0]!, PARTNERS[2]!, 'Anders'],
	andersBijPartners: 'de bibliotheek',
	rijen: [
		['Kinderopvanghouders met ve', 0],
		['Schoolbesturen voor po', 1],
	],
	afspraken: 'Ja',
	doelen: 'Nee, geen',
	redenen: ['Wij zijn nog bezig'],
};

describe('ticks that can be read', () => {
	test.each([
		['ballot boxes', BALLOT],
		['brackets', { aan: '[x]', uit: '[ ]' }],
		['round brackets', { aan: '(x)', uit: '( )' }],
		['Wingdings in the private use area', { aan: '\uF0FE', uit: '\uF0A8' }],
		['Wingdings 2 in the private use area', { aan: '\uF052', uit: '\uF0A3' }],
		['filled and open squares', { aan: '■', uit: '□' }],
		['filled and open circles', { aan: '●', uit: '○' }],
	])('%s', (_naam, tekens) => {
		const { onderwerpen, bevindingen } = readEen(tekens, VOL);
		expect(onderwerpen.integratie).toEqual({
			overleg: { antwoord: 'ja', herkomst: 'aangekruist' },
			partners: { antwoord: ['houders-met-ve', 'besturen-po', 'anders'], herkomst: 'aangekruist' },
			metAlle: [
				{ partner: 'houders-met-ve', opgave: { antwoord: 'met-alle', herkomst: 'aangekruist' } },
				{ partner: 'besturen-po', opgave: { antwoord: 'niet-met-alle', herkomst: 'aangekruist' } },
			],
			afspraken: { antwoord: 'ja', herkomst: 'aangekruist' },
			meetbareDoelen: { antwoord: 'geen', herkomst: 'aangekruist' },
			redenGeenDoelen: { antwoord: ['nog-bezig'], herkomst: 'aangekruist' },
		});
		expect(bevindingen.tegenspraak).toEqual([]);
	});

	test('check marks without boxes: one answer is read, a list may be incomplete', () => {
		const { onderwerpen } = readEen({ aan: '✓', uit: '' }, VOL);
		expect(onderwerpen.integratie).toMatchObject({
			overleg: { antwoord: 'ja', herkomst: 'aangekruist' },
			partners: { herkomst: 'afgeleid' },
			metAlle: [{ opgave: { herkomst: 'onleesbaar' } }, { opgave: { herkomst: 'onleesbaar' } }],
			meetbareDoelen: { antwoord: 'geen', herkomst: 'aangekruist' },
			redenGeenDoelen: { herkomst: 'onleesbaar' },
		});
	});

	test('boxes behind their labels, next to each other', () => {
		const tekst = createDocument(
			createOnderwerp(BALLOT, { ...INTEGRATIE, overleg: 'Nee', afspraken: 'Ja' }),
			createOnderwerp(BALLOT, LIJN),
		).replace('☐ Ja\n☒ Nee\n☐ Onbekend', 'Ja ☐ Nee ☒ Onbekend ☐');
		expect(tekst).toContain('Nee ☒');
		expect(read(tekst).onderwerpen.integratie?.overleg).toEqual({ antwoord: 'nee', herkomst: 'aangekruist' });
	});

	test.each([
		['only open boxes', { aan: '☐', uit: '☐' }],
		['only filled squares, which can be bullets', { aan: '■', uit: '■' }],
		['every box ticked', { aan: '☒', uit: '☒' }],
		['a cross for no and a check mark for yes', { aan: '✓', uit: '✗' }],
	])('%s: lost, so the routing counts', (_naam, tekens) => {
		const { onderwerpen, bevindingen } = readEen(tekens, VOL);
		expect(bevindingen.zijnKruisjesLeesbaar).toBe(false);
		expect(onderwerpen.integratie?.overleg).toMatchObject({ antwoord: 'ja', herkomst: 'afgeleid' });
		expect(onderwerpen.integratie?.afspraken).toMatchObject({ antwoord: 'ja', herkomst: 'afgeleid' });
	});

	test('boxes on lines of their own stand with no label', () => {
		const los = (regels: string) =>
			read(
				createDocument(
					createOnderwerp(BALLOT, { ...INTEGRATIE, overleg: 'Nee', afspraken: 'Nee' }),
					createOnderwerp(BALLOT, LIJN),
				).replace('☐ Ja\n☒ Nee\n☐ Onbekend', regels),
			);
		for (const regels of ['☐\nJa\n☒\nNee\n☐\nOnbekend', 'Ja\n☐\nNee\n☒\nOnbekend\n☐']) {
			const { onderwerpen, bevindingen } = los(regels);
			expect(onderwerpen.integratie?.overleg).toEqual({ herkomst: 'onleesbaar' });
			expect(bevindingen.opgaven[0]?.twijfels.overleg).toContain('een vakje staat niet duidelijk');
		}
	});

	test.each([36, 44, 52, 68])('a tick alone in its row, %i places from the left, is not counted', (plek) => {
		const tekst = createDocument(
			createOnderwerp({ aan: '✓', uit: '' }, { ...INTEGRATIE, ...VOL, rijen: [['Schoolbesturen voor po', 0]] }),
		);
		const rij = `${'Schoolbesturen voor po'.padEnd(plek)}✓`;
		const { onderwerpen, bevindingen } = read(tekst.replace(/^Schoolbesturen voor po .*$/m, rij));
		expect(onderwerpen.integratie?.metAlle).toEqual([{ partner: 'besturen-po', opgave: { herkomst: 'onleesbaar' } }]);
		expect(bevindingen.opgaven[0]?.rijtwijfels['besturen-po']).toContain('1 vakjes te zien en 3 kolommen');
	});

	test('two ticks where one is allowed: onleesbaar, and said', () => {
		const tekst = createDocument(createOnderwerp(BALLOT, { ...INTEGRATIE, ...VOL })).replace('☐ Nee\n', '☒ Nee\n');
		const { onderwerpen, bevindingen } = read(tekst);
		expect(onderwerpen.integratie?.overleg).toEqual({ herkomst: 'onleesbaar' });
		expect(bevindingen.opgaven[0]?.twijfels.overleg).toBe('er is meer dan een vakje aangekruist');
	});

	test('a question where nothing was ticked stays away', () => {
		const { onderwerpen, bevindingen } = read(
			createDocument(
				createOnderwerp(BALLOT, { ...INTEGRATIE, overleg: 'Nee', afspraken: '' }),
				createOnderwerp(BALLOT, { ...LIJN, overleg: 'Nee' }),
			),
		);
		expect(onderwerpen.integratie).toEqual({ overleg: { antwoord: 'nee', herkomst: 'aangekruist' } });
		expect(bevindingen.opgaven[0]?.nietIngevuld).toEqual(['afspraken']);
	});

	test('check marks before lists only are bullets', () => {
		const tekst = createDocument(createOnderwerp(VERLOREN, { ...INTEGRATIE, ...VOL })).replaceAll(
			/^(?=Kinderopvanghouders die|Schoolbesturen voor (?:prim|voort))/gm,
			'✓ ',
		);
		expect(tekst).toContain('✓ Schoolbesturen');
		const { bevindingen, onderwerpen } = read(tekst);
		expect(bevindingen.zijnKruisjesLeesbaar).toBe(false);
		expect(onderwerpen.integratie?.partners).toMatchObject({ herkomst: 'afgeleid' });
	});
});

describe('lost ticks', () => {
	test('infers what the routing proves, each with its reason', () => {
		const { onderwerpen } = readEen(VERLOREN, { ...VOL, andersBijRedenen: 'er loopt een proef' });
		expect(onderwerpen.integratie).toMatchObject({
			overleg: { antwoord: 'ja', herkomst: 'afgeleid' },
			partners: { antwoord: ['houders-met-ve', 'besturen-po'], herkomst: 'afgeleid' },
			metAlle: [
				{ partner: 'houders-met-ve', opgave: { herkomst: 'onleesbaar' } },
				{ partner: 'besturen-po', opgave: { herkomst: 'onleesbaar' } },
			],
			afspraken: { antwoord: 'ja', herkomst: 'afgeleid' },
			meetbareDoelen: { antwoord: 'geen', herkomst: 'afgeleid' },
			redenGeenDoelen: { herkomst: 'onleesbaar' },
		});
		expect(onderwerpen.integratie?.overleg).toHaveProperty(
			'reden',
			'De vraag met welke soorten partners is overlegd, staat afgedrukt. Die vraag volgt alleen op ja.',
		);
		expect(onderwerpen.integratie?.partners).toHaveProperty(
			'reden',
			expect.stringContaining('Of nog iets anders is aangekruist, is niet leesbaar.'),
		);
	});

	test('goals that were reached for a part prove goals, not for which agreements', () => {
		const { onderwerpen } = readEen(VERLOREN, { afspraken: '', doelen: '', bereikt: '' });
		expect(onderwerpen.integratie).toMatchObject({
			afspraken: { antwoord: 'ja', herkomst: 'afgeleid' },
			meetbareDoelen: { antwoord: 'allemaal-of-deels', herkomst: 'afgeleid' },
			doelenBereikt: { herkomst: 'onleesbaar' },
		});
	});

	test('without a follow-up nothing is known', () => {
		const { onderwerpen } = read(
			createDocument(createOnderwerp(VERLOREN, { ...INTEGRATIE, afspraken: '' }), createOnderwerp(VERLOREN, LIJN)),
		);
		expect(onderwerpen.integratie).toEqual({
			overleg: { herkomst: 'onleesbaar' },
			afspraken: { herkomst: 'onleesbaar' },
		});
		expect(onderwerpen['doorgaande-lijn']).toEqual({ overleg: { herkomst: 'onleesbaar' } });
	});

	test.each(['', 'n.v.t.', '-', '......', 'Geen'])('"Anders, namelijk: %s" proves nothing', (andersBijPartners) => {
		const { onderwerpen } = readEen(VERLOREN, {
			partners: [],
			andersBijPartners,
			rijen: [['Schoolbesturen voor po', 0]],
			afspraken: '',
		});
		expect(onderwerpen.integratie?.partners).toMatchObject({ antwoord: ['besturen-po'], herkomst: 'afgeleid' });
	});

	test('text after a subject that was not closed is not taken for what stands after "Anders"', () => {
		const regels = createOnderwerp(VERLOREN, { ...INTEGRATIE, partners: [], afspraken: '', doelen: '', redenen: [] });
		const open = regels.map((regel) => (regel.startsWith('Dit waren') ? 'Taal is van belang voor ieder kind.' : regel));
		const verder = createOnderwerp(VERLOREN, { ...SEGREGATIE, kop: 'Een andere kop' });
		const { onderwerpen } = read(createDocument(open, verder));
		expect(onderwerpen.integratie?.meetbareDoelen).toMatchObject({ antwoord: 'geen', herkomst: 'afgeleid' });
		expect(onderwerpen.integratie?.redenGeenDoelen).toEqual({ herkomst: 'onleesbaar' });
	});

	test.each([
		['a question', 'Zijn er bij afspraken over integratie meetbare doelen?'],
		['a question of another subject', 'Had uw gemeente afspraken over de doorgaande lijn?'],
		['a heading', 'Doorgaande lijn van voorschool naar school'],
		['a closing line', 'Dit waren alle vragen over de doorgaande lijn.'],
		['a row with a figure', 'Op 1-1-2024 was het aantal niet bereikte doelgroeppeuters   723'],
		['a row of the table', 'Schoolbesturen voor po'],
	])('%s of the form is no text of the gemeente', (_naam, regel) => {
		const { onderwerpen } = read(
			createDocument(
				createOnderwerp(VERLOREN, { ...INTEGRATIE, partners: [], andersBijPartners: '' }).flatMap((gedrukt) =>
					gedrukt.startsWith('Anders') ? [gedrukt, regel, regel] : [gedrukt],
				),
				createAanbod(VERLOREN, {}).flatMap((gedrukt) => (gedrukt === 'Nee, want' ? [gedrukt, regel] : [gedrukt])),
				createOnderwerp(VERLOREN, LIJN),
			),
		);
		expect(onderwerpen.integratie?.partners ?? { herkomst: 'onleesbaar' }).toEqual({ herkomst: 'onleesbaar' });
		expect(onderwerpen.aanbod?.voldoendeAanbod ?? { herkomst: 'onleesbaar' }).toEqual({ herkomst: 'onleesbaar' });
	});

	test('the name of a box that strayed into the table proves no kind of partner', () => {
		const { onderwerpen } = readEen(VERLOREN, { partners: [], rijen: [['Schoolbesturen voor primair onderwijs', 0]] });
		expect(onderwerpen.integratie?.partners).toEqual({ herkomst: 'onleesbaar' });
		expect(onderwerpen.integratie?.metAlle).toBeUndefined();
	});

	test('free text proves no answer, and is shown', () => {
		const { onderwerpen, bevindingen } = readAanbod({ want: 'in een kern sluit een locatie' }, VERLOREN);
		expect(onderwerpen.aanbod?.voldoendeAanbod).toEqual({ herkomst: 'onleesbaar' });
		expect(bevindingen.vrijeTeksten.map(({ veld }) => veld)).toEqual(['redenOnvoldoendeAanbod']);
	});

	test('a question of another subject proves nothing here', () => {
		const { onderwerpen } = read(
			createDocument(
				createOnderwerp(VERLOREN, INTEGRATIE),
				createOnderwerp(VERLOREN, { ...SEGREGATIE, partners: [], afspraken: '' }),
			),
		);
		expect(onderwerpen.integratie?.overleg).toEqual({ herkomst: 'onleesbaar' });
		expect(onderwerpen.segregatie?.overleg).toMatchObject({ antwoord: 'ja' });
	});
});

describe('a blank form', () => {
	const LEEG: Partial<LeaOnderwerp> = { ...VOL, bereikt: '' };

	test('exclusive branches side by side: nothing is inferred, in no subject', () => {
		const { onderwerpen, bevindingen } = read(
			createDocument(
				createOnderwerp(VERLOREN, { ...INTEGRATIE, ...LEEG }),
				createOnderwerp(VERLOREN, { ...SEGREGATIE, partners: [], andersBijPartners: 'de bibliotheek' }),
			),
		);
		expect(bevindingen.blanco).toContain('Integratie bevorderen');
		expect(JSON.stringify(onderwerpen)).not.toContain('antwoord');
		expect(onderwerpen.segregatie).toEqual({
			overleg: { herkomst: 'onleesbaar' },
			partners: { herkomst: 'onleesbaar' },
		});
	});

	test('its ticks still count', () => {
		const { onderwerpen, bevindingen } = read(
			createDocument(
				createOnderwerp(BALLOT, { ...INTEGRATIE, ...LEEG, overleg: 'Nee', partners: [] }),
				['\f'],
				createOnderwerp(BALLOT, { ...LIJN, overleg: 'Nee', afspraken: 'Nee' }),
			),
		);
		expect(onderwerpen.integratie?.overleg).toEqual({ antwoord: 'nee', herkomst: 'aangekruist' });
		expect(bevindingen.blanco).toBeDefined();
	});

	test('a tick that rules a printed question out shows that everything is printed', () => {
		const { onderwerpen, bevindingen } = read(
			createDocument(
				createOnderwerp(BALLOT, { ...INTEGRATIE, overleg: 'Nee', partners: [] }),
				createOnderwerp(BALLOT, { ...SEGREGATIE, partners: [] }).map((regel) => regel.replace('☐ ', '')),
			),
		);
		expect(bevindingen.blanco).toContain('Overleg gevoerd');
		expect(onderwerpen.segregatie?.overleg).toEqual({ herkomst: 'onleesbaar' });
	});
});

describe('figures', () => {
	const AANTALLEN = { doelgroeppeuters: '1.117', kindplaatsen: '1161', bereikt: '1061', nietBereikt: '56' };

	test('numbers with and without dots, on one peildatum', () => {
		expect(readAanbod(AANTALLEN).cijfers).toEqual({
			peildatum: '2024-01-01',
			doelgroeppeuters: { antwoord: 1117, herkomst: 'getal' },
			kindplaatsen: { antwoord: 1161, herkomst: 'getal' },
			bereikt: { antwoord: 1061, herkomst: 'getal' },
			nietBereikt: { antwoord: 56, herkomst: 'getal' },
		});
	});

	test('a ticked "onbekend" and an empty row', () => {
		const { cijfers } = readAanbod({
			doelgroeppeuters: '1.117    ☐',
			kindplaatsen: '1161     ☐',
			bereikt: '         ☒',
			nietBereikt: '         ☐',
			voldoende: 'Ja',
		});
		expect(cijfers?.bereikt).toEqual({ antwoord: 'onbekend', herkomst: 'aangekruist' });
		expect(cijfers?.nietBereikt).toEqual({ herkomst: 'onleesbaar' });
	});

	test.each([
		'546.840.522',
		'546840522',
		'0546-840522',
		'06 12345678',
		'2024',
		'1 januari 2024',
		'12 of 13',
		'1,5',
		'-3',
		'117*',
	])('"%s" never becomes a figure', (doelgroeppeuters) => {
		expect(readAanbod({ ...AANTALLEN, doelgroeppeuters }).cijfers?.doelgroeppeuters).toEqual({
			herkomst: 'onleesbaar',
		});
	});

	test('a page number below an empty row is no figure', () => {
		const regels = createAanbod(BALLOT, { ...AANTALLEN, nietBereikt: '' });
		const plek = regels.findIndex((regel) => regel.includes('niet bereikte')) + 1;
		const tekst = createDocument(
			createOnderwerp(BALLOT, { ...INTEGRATIE, partners: [] }),
			regels.toSpliced(plek, 0, '1\f'),
		);
		expect(read(tekst).cijfers?.nietBereikt).toEqual({ herkomst: 'onleesbaar' });
	});

	test('1 to 4 children and what would give them away are masked', () => {
		const { cijfers, bevindingen } = readAanbod({
			...AANTALLEN,
			doelgroeppeuters: '40',
			bereikt: '37',
			nietBereikt: '3',
		});
		expect(cijfers).toMatchObject({
			bereikt: { antwoord: 'afgeschermd' },
			nietBereikt: { antwoord: 'afgeschermd' },
			doelgroeppeuters: { antwoord: 40 },
		});
		expect(bevindingen.afgeschermd).toEqual(['bereikt', 'nietBereikt']);
	});

	test.each([
		[
			{ bereikt: '60', nietBereikt: '56', doelgroeppeuters: '117' },
			'samen niet het aantal doelgroeppeuters (60 en 56 en 117)',
		],
		[{ bereikt: '62', nietBereikt: '3', doelgroeppeuters: '117' }, 'samen niet het aantal doelgroeppeuters.'],
		[{ bereikt: '200', kindplaatsen: '161' }, 'meer bereikte peuters dan kindplaatsen (200 en 161)'],
		[{ bereikt: '118', doelgroeppeuters: '117' }, 'meer bereikte peuters dan doelgroeppeuters'],
	])('says what does not add up: %o', (aantallen, tekst) => {
		expect(readAanbod(aantallen).bevindingen.tegenspraak.join('\n')).toContain(tekst);
	});

	test('without a peildatum the figures stay away', () => {
		const regels = createAanbod(BALLOT, AANTALLEN, 'die dag').map((regel) =>
			regel.replace('1 januari 2024', 'die dag'),
		);
		const { cijfers, bevindingen } = read(
			createDocument(createOnderwerp(BALLOT, { ...INTEGRATIE, partners: [] }), regels),
		);
		expect(cijfers).toBeUndefined();
		expect(bevindingen.waarschuwingen.join()).toMatch(/peildatum|cijfers/);
	});
});

describe('free text and privacy', () => {
	const TEKST = 'Bel ons op 0546-840522 of mail naar iemand@voorbeeld.nl over de proef.';

	test('free text is reported without telephone numbers and addresses, and never written', () => {
		const { jaarverantwoording, bevindingen } = readEen(VERLOREN, {
			partners: [],
			andersBijPartners: 'de bibliotheek',
			afspraken: '',
			toelichting: TEKST,
		});
		expect(JSON.stringify(jaarverantwoording)).not.toMatch(/bibliotheek|over de proef|840522|voorbeeld/);
		expect(bevindingen.vrijeTeksten.map(({ veld, tekst }) => [veld, tekst])).toEqual([
			['anderePartners', 'de bibliotheek'],
			['toelichting', 'Bel ons op [telefoonnummer weggelaten] of mail naar [e-mailadres weggelaten] over de proef.'],
		]);
		expect(bevindingen.weggelaten).toEqual({ telefoonnummers: 1, emailadressen: 1 });
	});

	test('signs that steer a terminal are taken out', () => {
		const { bevindingen } = readEen(VERLOREN, { afspraken: '', toelichting: 'een \u001b[2Jproef' });
		expect(bevindingen.vrijeTeksten[0]?.tekst).toBe('een [2Jproef');
	});
});

describe('where the document is from', () => {
	const HEEL = createDocument(createOnderwerp(VERLOREN, { ...INTEGRATIE, partners: [], afspraken: '' }));

	test('the day of printing is the day of the document', () => {
		expect(read(HEEL).jaarverantwoording.documentVan).toBe('2025-02-26');
	});
	test('a day the author gives counts, and a difference is said', () => {
		const { jaarverantwoording, bevindingen } = read(HEEL, { datum: '2025-03-01' });
		expect(jaarverantwoording.documentVan).toBe('2025-03-01');
		expect(bevindingen.waarschuwingen.join()).toContain('2025-02-26');
	});
	test('without a day it asks for one', () => {
		expect(fout(HEEL.replace(/26-02-2025.*$/, ''))).toContain('--datum 2025-02-26');
		expect(fout(HEEL.replace('26-02-2025', '26-02-2024'))).toContain('ligt niet na 2024');
	});
	test('another year is refused, and named', () => {
		expect(fout(HEEL, { jaar: 2023 })).toBe(
			'Dit stuk gaat over 2024, niet over 2023. Kies het goede bestand of schrijf: --jaar 2024.',
		);
	});
	test('a document that ends halfway is refused', () => {
		expect(fout(HEEL.slice(0, HEEL.indexOf('Dit waren alle')))).toContain('niet heel');
	});
	test('text that is no questionnaire is refused', () => {
		expect(fout('In 2024 is overleg gevoerd over het bevorderen van integratie.\nWat vindt u?')).toContain(
			'geen jaarverantwoording',
		);
	});
	test('a document that never names the gemeente gives a warning', () => {
		expect(read(HEEL).bevindingen.waarschuwingen).toEqual([]);
		expect(read(HEEL, { naam: 'Elders', namen: ['Elders'] }).bevindingen.waarschuwingen).toEqual([
			'Het stuk noemt Elders nergens. Kijk na of het van deze gemeente is.',
		]);
	});
	test('questions broken over lines and pages, in capitals, with a number', () => {
		const gebroken = HEEL.replace(
			'Met welke partners is in 2024 overlegd over het bevorderen van integratie?',
			'2. MET WELKE PARTNERS IS IN 2024 OVER-\n\nJaarverantwoording LEA/vve 2024\n\n 26-02-2025 15:07 - 1 - \n\fLEGD OVER HET BEVORDEREN\nVAN INTEGRATIE?',
		);
		expect(gebroken).toContain('LEGD OVER');
		expect(read(gebroken).jaarverantwoording).toEqual(read(HEEL).jaarverantwoording);
	});
	test('subjects in another order give the same answers', () => {
		const [een, ander] = [
			createOnderwerp(BALLOT, { ...INTEGRATIE, ...VOL }),
			createOnderwerp(BALLOT, { ...LIJN, overleg: 'Nee' }),
		];
		expect(read(createDocument(ander, een)).onderwerpen).toEqual(read(createDocument(een, ander)).onderwerpen);
	});
});
