import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { isKleinAantal } from '../../../src/shared/klein-aantal/aantal.ts';
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
	type LeaOnderwerp,
} from '../../../tests/fixtures/jaarverantwoording/formulier.ts';
import type { Opgave } from '../../../src/content/schemas/lea-vve-opgave.ts';
import { leaVveSchema } from '../../../src/content/schemas/lea-vve.ts';
import { importBestand, type Uitkomst } from './importeer.ts';
import { splitRegels } from './woorden.ts';

const OPDRACHT = {
	slug: 'proefstad',
	naam: 'Proefstad',
	namen: ['Proefstad'],
	jaar: 2024,
	vandaag: '2026-11-28',
	datum: '2025-02-26',
};
const importeerTekst = (tekst: string) => importBestand(splitRegels(tekst), OPDRACHT);

/** Every answer in the file, by its place. */
function listOpgaven(uitkomst: Uitkomst): [plek: string, opgave: Opgave][] {
	if ('fout' in uitkomst) return [];
	const { onderwerpen, cijfers } = uitkomst.jaarverantwoording;
	const { peildatum: _peildatum, ...aantallen } = cijfers ?? { peildatum: '' };
	return [
		...Object.entries(aantallen as Record<string, Opgave>),
		...Object.entries(onderwerpen).flatMap(([onderwerp, velden]) =>
			Object.entries(velden).flatMap(([vraag, waarde]): [string, Opgave][] =>
				Array.isArray(waarde)
					? waarde.map(({ partner, opgave }) => [`${onderwerp} ${vraag} ${partner}`, opgave])
					: [[`${onderwerp} ${vraag}`, waarde]],
			),
		),
	];
}
const listJa = (uitkomst: Uitkomst) =>
	listOpgaven(uitkomst)
		.filter(([, { antwoord }]) => antwoord === 'ja')
		.map(([plek]) => plek);

function expectGeldig(uitkomst: Uitkomst): void {
	if ('fout' in uitkomst) {
		expect(uitkomst.fout).toMatch(/^[^\n]{20,}$/);
		return;
	}
	expect(leaVveSchema.safeParse(uitkomst.jaarverantwoording).error?.issues).toBeUndefined();
}

/** Words of the gemeente after the words that ask for them, on the same line or the next: never a line of the form itself. */
const geschreven = (vooraf: string) =>
	new RegExp(
		`^${vooraf}\\s+(?:n\\.v\\.t\\.\\s+)*(?:de bibliotheek|er loopt|een locatie|iets|het zit vol|tekst van|ingevuld door)`,
		'im',
	);
const ANDERS = geschreven('anders, namelijk:');

/** Piece of a printed line without which an inferred answer would be invented. */
const BEWIJS: Record<string, readonly RegExp[]> = {
	overleg: [/^(?:met welke partners|heeft uw gemeente met alle)/im],
	partners: [ANDERS, /^(?:kinderopvanghouders (?:met|zonder) ve|schoolbesturen voor [pv]o\b)/im],
	afspraken: [/^(?:zijn er bij de afspraken|kunt u zeggen waarom|in welke mate)/im],
	meetbareDoelen: [/^(?:kunt u zeggen waarom|in welke mate)/im],
	redenGeenDoelen: [ANDERS],
	voldoendeAanbod: [geschreven('nee, want')],
};

/** No answer without something in the text that it rests on. */
function expectNietVerzonnen(gedrukt: string, uitkomst: Uitkomst): void {
	const heeftTeken = /[☒✓●]|\[x\]/.test(gedrukt);
	const tekst = gedrukt.replace(/^(?:[☒☐✓●○] |\[[x ]\] )/gm, '');
	for (const [plek, { antwoord, herkomst }] of listOpgaven(uitkomst)) {
		if (herkomst === 'aangekruist') expect(heeftTeken, plek).toBe(true);
		if (herkomst === 'getal' && antwoord !== 'afgeschermd')
			expect(tekst.replaceAll('.', '')).toContain(String(antwoord));
		if (herkomst === 'afgeleid')
			expect(
				BEWIJS[plek.split(' ')[1] ?? '']?.some((bewijs) => bewijs.test(tekst)),
				plek,
			).toBe(true);
	}
}

const keuze = <Waarde>(...waarden: Waarde[]) => fc.constantFrom(...waarden);
const tekstje = keuze('', 'de bibliotheek', 'er loopt een proef in twee kernen', 'n.v.t.');
const RIJEN: readonly string[] = [
	...['met', 'zonder'].map((wat) => `Kinderopvanghouders ${wat} ve`),
	...['po', 'vo'].map((sector) => `Schoolbesturen voor ${sector}`),
];

/** A subject filled in along the routing: a follow-up is only printed after the answer it follows on. */
const gevuldOnderwerp = (basis: LeaOnderwerp): fc.Arbitrary<LeaOnderwerp> =>
	fc
		.record({
			overleg: keuze('Ja', 'Nee', 'Onbekend'),
			soorten: fc.uniqueArray(fc.nat(3), { minLength: 1 }),
			kolommen: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
			anders: tekstje,
			afspraken: keuze('Ja', 'Nee', 'Onbekend'),
			doelen: keuze('Ja, allemaal', 'Ja, deels', 'Nee, geen', 'Onbekend'),
			reden: fc.subarray(['Dit was voldoende', 'Wij zijn nog bezig', 'Het is niet gelukt'], { minLength: 1 }),
			bereikt: keuze('Alle doelen', 'Het grootste deel', 'De helft'),
			toelichting: tekstje,
		})
		.map(({ overleg, soorten, kolommen, anders, afspraken, doelen, reden, bereikt, toelichting }) => {
			const plekken = soorten.toSorted();
			const heeftAnders = anders !== '' && anders !== 'n.v.t.';
			return {
				...basis,
				overleg,
				afspraken,
				toelichting,
				...(overleg === 'Ja' && {
					partners: [...plekken.map((plek) => PARTNERS[plek] ?? ''), ...(heeftAnders ? ['Anders'] : [])],
					andersBijPartners: anders,
					rijen: plekken.map((plek) => [RIJEN[plek] ?? '', kolommen[plek] ?? 0] as const),
				}),
				...(afspraken === 'Ja' && { doelen }),
				...(afspraken === 'Ja' && doelen === 'Nee, geen' && { redenen: reden }),
				...(afspraken === 'Ja' && doelen.startsWith('Ja') && { bereikt }),
			};
		});

const aantal = fc.option(fc.integer({ min: 0, max: 900 }).map(String), { nil: '' });
const gevuldAanbod = fc.record({
	voldoende: keuze('Ja', 'Nee', 'Onbekend'),
	want: keuze('', 'een locatie sluit'),
	doelgroeppeuters: aantal,
	kindplaatsen: aantal,
	bereikt: aantal,
	nietBereikt: aantal,
});
const tekens = keuze(VERLOREN, BALLOT, { aan: '✓', uit: '' }, { aan: '[x]', uit: '[ ]' }, { aan: '●', uit: '○' });

const gevuldDocument = (gekozen: fc.Arbitrary<typeof BALLOT>) =>
	fc
		.tuple(gekozen, gevuldOnderwerp(INTEGRATIE), gevuldOnderwerp(SEGREGATIE), gevuldAanbod)
		.map(([teken, een, ander, aanbod]) =>
			createDocument(
				createOnderwerp(teken, een),
				createOnderwerp(teken, ander),
				createAanbod(teken, aanbod),
				createOnderwerp(teken, LIJN),
			),
		);

// Hundreds of documents per test, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

describe('any input', () => {
	test('any text is refused in one line, or gives a valid file', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (tekst) => expectGeldig(importeerTekst(tekst))),
		);
	});

	test('any lines of a questionnaire, in any order and number, never throw and never invent', () => {
		const voorraad = [
			...createDocument(
				...[VERLOREN, BALLOT].map((teken) =>
					createOnderwerp(teken, {
						...INTEGRATIE,
						overleg: 'Ja',
						partners: ['Anders'],
						andersBijPartners: 'iets',
						rijen: [['Schoolbesturen voor po', 0]],
						afspraken: 'Ja',
						doelen: 'Nee',
						redenen: [],
						bereikt: '',
					}),
				),
				createAanbod(BALLOT, { doelgroeppeuters: '117', kindplaatsen: '☒', bereikt: '61', want: 'het zit vol' }),
				createOnderwerp(VERLOREN, { ...SEGREGATIE, partners: [] }),
			).split('\n'),
		];
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom(...voorraad, '', '546.840.522', 'tekst van de gemeente'), { maxLength: 80 }),
				(regels) => {
					const tekst = regels.join('\n');
					const uitkomst = importeerTekst(tekst);
					expectGeldig(uitkomst);
					expectNietVerzonnen(tekst, uitkomst);
				},
			),
			{ numRuns: 150 },
		);
	});
});

describe('a filled-in questionnaire', () => {
	test('with readable ticks gives back what was ticked', () => {
		fc.assert(
			fc.property(keuze(BALLOT, { aan: '[x]', uit: '[ ]' }), gevuldOnderwerp(INTEGRATIE), (teken, vraag) => {
				const uitkomst = importeerTekst(
					createDocument(
						createOnderwerp(teken, vraag),
						createOnderwerp(teken, { ...LIJN, overleg: 'Ja', afspraken: 'Nee' }),
					),
				);
				if ('fout' in uitkomst) throw new Error(uitkomst.fout);
				const { integratie } = uitkomst.jaarverantwoording.onderwerpen;
				expect(integratie?.overleg).toEqual({ antwoord: vraag.overleg?.toLowerCase(), herkomst: 'aangekruist' });
				expect(integratie?.afspraken).toEqual({ antwoord: vraag.afspraken?.toLowerCase(), herkomst: 'aangekruist' });
				expect(integratie?.metAlle ?? []).toEqual(
					(vraag.rijen ?? []).map(([naam, kolom]) => ({
						partner: ['houders-met-ve', 'houders-zonder-ve', 'besturen-po', 'besturen-vo'][RIJEN.indexOf(naam)],
						opgave: { antwoord: ['met-alle', 'niet-met-alle', 'onbekend'][kolom], herkomst: 'aangekruist' },
					})),
				);
				expect(uitkomst.bevindingen.tegenspraak).toEqual([]);
			}),
		);
	});

	test('with lost ticks says yes only where yes was said', () => {
		fc.assert(
			fc.property(gevuldOnderwerp(INTEGRATIE), (vraag) => {
				const uitkomst = importeerTekst(
					createDocument(createOnderwerp(VERLOREN, vraag), createOnderwerp(VERLOREN, { ...LIJN, afspraken: '' })),
				);
				const ja = listJa(uitkomst);
				expect(ja.includes('integratie overleg')).toBe(vraag.overleg === 'Ja');
				expect(ja.includes('integratie afspraken')).toBe(vraag.afspraken === 'Ja');
				expect(ja.filter((plek) => plek.startsWith('doorgaande-lijn'))).toEqual([]);
			}),
		);
	});

	test('never throws and never invents, whatever happens to its lines', () => {
		const verminkt = gevuldDocument(tekens).chain((tekst) => {
			const regels = tekst.split('\n');
			return fc
				.oneof(
					fc.shuffledSubarray(regels, { minLength: regels.length }),
					fc.shuffledSubarray(regels),
					fc.subarray(regels),
					fc.nat(regels.length).map((einde) => regels.slice(0, einde)),
					fc
						.array(fc.nat(regels.length - 1), { maxLength: 10 })
						.map((dubbel) => regels.flatMap((regel, plek) => (dubbel.includes(plek) ? [regel, regel] : [regel]))),
					fc.nat(tekst.length).map((einde) => tekst.slice(0, einde).split('\n')),
				)
				.map((over) => over.join('\n'));
		});
		fc.assert(
			fc.property(verminkt, (tekst) => {
				const uitkomst = importeerTekst(tekst);
				expectGeldig(uitkomst);
				expectNietVerzonnen(tekst, uitkomst);
			}),
			{ numRuns: 150 },
		);
	});

	test('with lost ticks, taking lines away never adds a yes', () => {
		const paar = gevuldDocument(fc.constant(VERLOREN)).chain((tekst) =>
			fc.tuple(
				fc.constant(tekst),
				fc.subarray(tekst.split('\n')).map((over) => over.join('\n')),
			),
		);
		fc.assert(
			fc.property(paar, ([heel, over]) => {
				const ja = listJa(importeerTekst(heel));
				expect(listJa(importeerTekst(over)).filter((plek) => !ja.includes(plek))).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});

	test('with ticks, taking whole questions away never adds a yes', () => {
		const paar = gevuldDocument(fc.constant(BALLOT)).chain((tekst) =>
			fc.tuple(
				fc.constant(tekst),
				fc.subarray(tekst.split('\n\n')).map((over) => over.join('\n\n')),
			),
		);
		fc.assert(
			fc.property(paar, ([heel, over]) => {
				const ja = listJa(importeerTekst(heel));
				expect(listJa(importeerTekst(over)).filter((plek) => !ja.includes(plek))).toEqual([]);
			}),
		);
	});

	test('1 to 4 children are never written', () => {
		fc.assert(
			fc.property(fc.nat(12), fc.nat(12), (bereikt, nietBereikt) => {
				const aantallen = {
					doelgroeppeuters: String(bereikt + nietBereikt),
					bereikt: String(bereikt),
					nietBereikt: String(nietBereikt),
					kindplaatsen: '40',
				};
				const uitkomst = importeerTekst(
					createDocument(createOnderwerp(VERLOREN, { ...INTEGRATIE, partners: [] }), createAanbod(VERLOREN, aantallen)),
				);
				if ('fout' in uitkomst) throw new Error(uitkomst.fout);
				const { doelgroeppeuters, bereikt: wel, nietBereikt: niet } = uitkomst.jaarverantwoording.cijfers ?? {};
				const getallen = [doelgroeppeuters, wel, niet]
					.map((cijfer) => cijfer?.antwoord)
					.filter((antwoord) => typeof antwoord === 'number');
				expect(getallen.filter((getal) => getal > 0 && getal < 5)).toEqual([]);
				const totaal = bereikt + nietBereikt;
				const isErKlein = [bereikt, nietBereikt, totaal].some(isKleinAantal);
				// Under 9 children the whole goes with its small part, and a nought without its box says nothing.
				expect(getallen.length > 0).toBe(totaal > 0 && (!isErKlein || totaal > 8));
			}),
		);
	});
});
