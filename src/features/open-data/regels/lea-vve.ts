import { HERKOMSTEN } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import { ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { AFGESCHERMD, isAfgeschermd, maskAantal, type OpenAantal } from '../../../shared/klein-aantal/aantal.ts';
import { maskTelling, namesAantal, type Tellingdeel } from '../../../shared/klein-aantal/telling.ts';
import { listOpgaven, type GelezenOpgave } from './opgaven.ts';
import { kolom, vast, verwijsNaar, type Kolom, type Tabel, buildTabel } from './tabel.ts';

/** A year of accountability with the code and address of its gemeente. */
export interface LeaVveVanGemeente {
	code: string;
	slug: string;
	opgave: LeaVveJaar;
}

export const STATUSSEN = ['bekend', 'onbekend', 'onleesbaar', AFGESCHERMD] as const;
type Status = (typeof STATUSSEN)[number];

/** The block of figures stands beside the nine subjects. */
const CIJFERS = 'cijfers';
/** Doelgroep = bereikt + niet bereikt, as the questionnaire defines them. */
const TELLING: Record<string, Tellingdeel> = { doelgroeppeuters: 'geheel', bereikt: 'deel', niet_bereikt: 'rest' };
/** Counts places, not children: one place points at nobody. */
const GEEN_KINDEREN = new Set(['kindplaatsen']);

const REDEN_AFGESCHERMD =
	'Hier gaat het om 1 tot en met 4 kinderen, of zo’n aantal zou uit dit getal te berekenen zijn. Dat kan een kind herkenbaar maken.';
const REDEN_ONBEKEND = 'De gemeente gaf op dat zij dit aantal niet weet.';
const REDEN_ONLEESBAAR = 'Het antwoord is niet leesbaar in het stuk dat wij hebben.';

/** A number, or an unreadable answer where a number belongs. */
const isCijfer = ({ onderwerp, antwoord, soort }: GelezenOpgave) =>
	typeof antwoord === 'number' || (onderwerp === CIJFERS && soort === 'opgave');

/** A figure the author masked already, as the file says it. */
const isMetDeHandAfgeschermd = ({ onderwerp, antwoord }: GelezenOpgave) =>
	onderwerp === CIJFERS && antwoord === AFGESCHERMD;
const isOnbekend = ({ onderwerp, antwoord }: GelezenOpgave) => onderwerp === CIJFERS && antwoord === 'onbekend';

/** The part of a telling that one answer gives: a number, or masked by hand. */
const readDeel = (delen: readonly GelezenOpgave[], deel: Tellingdeel): OpenAantal | undefined => {
	const antwoord = delen.find(({ vraag }) => TELLING[vraag] === deel)?.antwoord;
	return typeof antwoord === 'number' || isAfgeschermd(antwoord) ? antwoord : undefined;
};

/** The numbers of one year that may not be published, by the place of the answer in the file. */
function findAfgeschermd(opgaven: readonly GelezenOpgave[]): Set<GelezenOpgave> {
	const kinderen = opgaven.filter(
		(opgave) =>
			isMetDeHandAfgeschermd(opgave) || (typeof opgave.antwoord === 'number' && !GEEN_KINDEREN.has(opgave.vraag)),
	);
	const klein = kinderen.filter(({ antwoord }) => isAfgeschermd(maskAantal(antwoord as OpenAantal)));
	// Each subject may carry a telling of its own.
	const perOnderwerp = Map.groupBy(
		kinderen.filter(({ vraag }) => vraag in TELLING),
		({ onderwerp, peildatum }) => `${onderwerp} ${peildatum ?? ''}`,
	);
	const inTelling = [...perOnderwerp.values()].flatMap((delen) => {
		const open = maskTelling({
			geheel: readDeel(delen, 'geheel'),
			deel: readDeel(delen, 'deel'),
			rest: readDeel(delen, 'rest'),
		});
		return delen.filter(({ vraag }) => isAfgeschermd(open[TELLING[vraag] as Tellingdeel]));
	});
	return new Set([...klein, ...inTelling]);
}

/** One answer as it may be published. */
interface Regel extends GelezenOpgave {
	van: LeaVveVanGemeente;
	/** Counts the answers to one question of one gemeente and year, from 1. */
	volgnummer: number;
	isCijfer: boolean;
	status: Status;
	statusReden: string | undefined;
}

function judgeStatus(
	opgave: GelezenOpgave,
	afgeschermd: ReadonlySet<GelezenOpgave>,
): Pick<Regel, 'status' | 'statusReden'> {
	const verborgen = [...afgeschermd].flatMap(({ antwoord }) => (typeof antwoord === 'number' ? [antwoord] : []));
	const isVerborgen =
		afgeschermd.has(opgave) || (typeof opgave.antwoord === 'string' && namesAantal(opgave.antwoord, verborgen));
	if (isVerborgen) return { status: AFGESCHERMD, statusReden: REDEN_AFGESCHERMD };
	if (isOnbekend(opgave)) return { status: 'onbekend', statusReden: REDEN_ONBEKEND };
	if (opgave.antwoord === undefined) return { status: 'onleesbaar', statusReden: REDEN_ONLEESBAAR };
	return { status: 'bekend', statusReden: undefined };
}

/** Every answer of one gemeente and year, numbers of few children hidden. */
function listRegels(van: LeaVveVanGemeente): Regel[] {
	const opgaven = listOpgaven(van.opgave);
	const afgeschermd = findAfgeschermd(opgaven);
	const geteld = new Map<string, number>();
	return opgaven.map((opgave) => {
		const vraag = `${opgave.onderwerp} ${opgave.vraag}`;
		const volgnummer = (geteld.get(vraag) ?? 0) + 1;
		geteld.set(vraag, volgnummer);
		const oordeel = judgeStatus(opgave, afgeschermd);
		const isLeeg = oordeel.status === AFGESCHERMD || oordeel.status === 'onbekend';
		const open = isLeeg ? { ...opgave, antwoord: undefined } : opgave;
		return { ...open, van, volgnummer, isCijfer: isCijfer(opgave), ...oordeel };
	});
}

const listVan = (regels: readonly Regel[]): Kolom<Regel>[] => [
	vast('gemeente', 'tekst', ['Gemeentecode', 'Code van het CBS, GM met vier cijfers.'], ({ van }) => van.code),
	vast(
		'slug',
		'tekst',
		['Naam in het adres', 'Laatste deel van het adres van de gemeente op deze site.'],
		({ van }) => van.slug,
	),
	vast(
		'jaar',
		'geheel',
		['Jaar', 'Kalenderjaar waarover de gemeente zich verantwoordt.'],
		({ van }) => van.opgave.jaar,
	),
	vast(
		'onderwerp',
		'tekst',
		['Onderwerp', 'Onderwerp uit de vragenlijst van de Inspectie; cijfers is het blok met aantallen.'],
		({ onderwerp }) => onderwerp,
		{ keuzes: [...new Set([...ONDERWERPEN, ...regels.map(({ onderwerp }) => onderwerp)])] },
	),
	vast(
		'vraag',
		'tekst',
		['Vraag', 'Korte naam van de vraag, zoals het veld in het JSON Schema van lea-vve heet, met _ tussen de woorden.'],
		({ vraag }) => vraag,
	),
	vast(
		'volgnummer',
		'geheel',
		['Volgnummer', 'Telt de antwoorden op één vraag. Kruiste de gemeente drie dingen aan, dan zijn er drie rijen.'],
		({ volgnummer }) => volgnummer,
	),
];

const HOE: Kolom<Regel>[] = [
	vast(
		'status',
		'tekst',
		[
			'Status',
			'Of het antwoord er staat: bekend, onbekend (volgens de gemeente), onleesbaar (in ons stuk) of afgeschermd (te weinig kinderen).',
		],
		({ status }) => status,
		{ keuzes: STATUSSEN },
	),
	kolom(
		'status_reden',
		'tekst',
		['Waarom leeg', 'Waarom het antwoord ontbreekt; leeg als het bekend is.'],
		({ statusReden }) => statusReden,
	),
	vast(
		'herkomst',
		'tekst',
		['Herkomst', 'Hoe wij het antwoord kennen. Bij afgeleid staat de redenering in de kolom reden.'],
		({ herkomst }) => herkomst,
		{ keuzes: HERKOMSTEN },
	),
	kolom(
		'reden',
		'tekst',
		['Reden', 'Waaruit het antwoord volgt, of wat er bij de herkomst te weten is.'],
		({ reden, status }) => (status === AFGESCHERMD ? undefined : reden),
	),
];

const ANTWOORD: Kolom<Regel>[] = [
	kolom(
		'partner',
		'tekst',
		['Partner', 'Soort partner waar de vraag over gaat; leeg als de vraag voor alle partners samen is.'],
		({ partner }) => partner,
	),
	kolom(
		'kenmerk',
		'tekst',
		['Kenmerk', 'Waar het antwoord over gaat, als één vraag meer dan één keer voorkomt.'],
		({ kenmerk }) => kenmerk,
	),
	kolom(
		'antwoord',
		'tekst',
		['Antwoord', 'Wat de gemeente opgaf: een keuze uit de lijst, of haar uitleg in onze woorden. Leeg: zie status.'],
		({ antwoord }) => antwoord,
	),
];

const AANTAL: Kolom<Regel>[] = [
	kolom(
		'omschrijving',
		'tekst',
		['Omschrijving', 'Wat er geteld is, bij een cijfer uit de uitleg van de gemeente.'],
		({ kenmerk }) => kenmerk,
	),
	kolom(
		'aantal',
		'geheel',
		['Aantal', 'Het getal dat de gemeente opgaf. Leeg: zie status. Een 0 is een echte nul.'],
		({ antwoord }) => antwoord,
	),
	kolom(
		'peildatum',
		'dag',
		['Peildatum', 'Dag waarop het aantal geldt; leeg als de gemeente een ander moment noemt.'],
		({ moment, peildatum }) => (moment === undefined ? peildatum : undefined),
	),
	kolom(
		'moment',
		'tekst',
		['Ander moment', 'Moment dat de gemeente zelf bij het aantal noemt.'],
		({ moment }) => moment,
	),
];

const HERKOMST = 'De jaarverantwoording LEA/vve van de gemeente zelf; welk stuk staat in lea-vve-jaren.';
const VERWIJZINGEN = [
	verwijsNaar('gemeente', 'gemeenten', 'code'),
	{ kolommen: ['gemeente', 'jaar'], naar: 'lea-vve-jaren', naarKolommen: ['gemeente', 'jaar'] },
];
const SLEUTEL = ['gemeente', 'jaar', 'onderwerp', 'vraag', 'volgnummer'];

function buildJaren(jaren: readonly LeaVveVanGemeente[]): Tabel {
	return buildTabel<LeaVveVanGemeente>(
		{
			naam: 'lea-vve-jaren',
			hoofdtabel: 'lea-vve',
			titel: 'Jaarverantwoordingen LEA/vve die wij lazen',
			rij: 'de jaarverantwoording van één gemeente over één kalenderjaar',
			omschrijving: 'Welke jaarverantwoordingen in de tabellen staan, met het stuk waaruit ze komen.',
			herkomst: 'De jaarverantwoording LEA/vve van de gemeente zelf.',
			sleutel: ['gemeente', 'jaar'],
			verwijzingen: [verwijsNaar('gemeente', 'gemeenten', 'code'), verwijsNaar('bron', 'bronnen')],
		},
		[
			vast('gemeente', 'tekst', ['Gemeentecode', 'Code van het CBS, GM met vier cijfers.'], ({ code }) => code),
			vast(
				'slug',
				'tekst',
				['Naam in het adres', 'Laatste deel van het adres van de gemeente op deze site.'],
				({ slug }) => slug,
			),
			vast(
				'jaar',
				'geheel',
				['Jaar', 'Kalenderjaar waarover de gemeente zich verantwoordt.'],
				({ opgave }) => opgave.jaar,
			),
			vast(
				'document_van',
				'dag',
				['Document van', 'Dag waarop het stuk is afgedrukt of ingediend.'],
				({ opgave }) => opgave.documentVan,
			),
			vast('bron', 'tekst', ['Bron', 'Het stuk dat wij lazen.'], ({ opgave }) => opgave.bron),
			vast(
				'pagina',
				'pagina',
				['Pagina', 'Pad van de pagina op deze site.'],
				({ slug, opgave }) => `/gemeenten/${slug}/lea-vve/${opgave.jaar}/`,
			),
		],
		jaren,
	);
}

/**
 * The yearly accountability in long form: one row per answer, and the numbers apart. Walks every answer in the file, so a
 * question that the schema gains appears by itself.
 */
export function buildLeaVveTabellen(jaren: readonly LeaVveVanGemeente[]): Tabel[] {
	const regels = jaren.flatMap(listRegels);
	const opgaven = buildTabel<Regel>(
		{
			naam: 'lea-vve',
			titel: 'LEA en vve: wat gemeenten opgaven',
			rij: 'één antwoord op één vraag, van één gemeente over één jaar',
			omschrijving:
				'De jaarlijkse verantwoording aan de Inspectie van het Onderwijs over de Lokale Educatieve Agenda en voor- en vroegschoolse educatie, vraag voor vraag.',
			herkomst: HERKOMST,
			letOp:
				'Dit is wat een gemeente opgaf, geen oordeel. Staat een vraag er niet, dan is er niets over af te leiden: ook niet dat het antwoord nee was.',
			sleutel: SLEUTEL,
			verwijzingen: VERWIJZINGEN,
		},
		[...listVan(regels), ...ANTWOORD, ...HOE],
		regels.filter((regel) => !regel.isCijfer),
	);
	const cijfers = buildTabel<Regel>(
		{
			naam: 'lea-vve-cijfers',
			hoofdtabel: 'lea-vve',
			titel: 'LEA en vve: aantallen',
			rij: 'één aantal dat één gemeente over één jaar opgaf',
			omschrijving: 'Aantallen doelgroeppeuters, kindplaatsen en bereikte peuters, zoals de gemeente ze invulde.',
			herkomst: HERKOMST,
			letOp:
				'Aantallen van 1 tot en met 4 kinderen staan er niet in, en ook niet de aantallen waaruit je ze kunt berekenen. Reken onder de 20 kinderen geen percentage uit.',
			sleutel: SLEUTEL,
			verwijzingen: VERWIJZINGEN,
		},
		[...listVan(regels), ...AANTAL, ...HOE],
		regels.filter((regel) => regel.isCijfer),
	);
	return [opgaven, cijfers, buildJaren(jaren)];
}
