import type { Keuzes } from '../../weet-jij/index.ts';
import { ALGEMEEN, type Keuzelijst, type Themakeuzes } from './gegevens.ts';

/** A result of the search, best first: its address and the part of the query that it has, 0 to 1. */
export interface Gevonden {
	adres: string;
	dekking: number;
}

/** What stands on every agenda and says nothing of the subject. */
const VORM = new Set(
	'aanpak actualisatie agenda agendapunt behandelen behandeling beleidskader beleidsnota bespreekstuk bespreken bespreking besluit besluitvorming brief collegebrief concept definitief evaluatie hamerstuk informatie ingekomen informeren instemmen jaarlijks jaarlijkse kader kadernota kennisnemen memo nota notitie notulen ontwerp presentatie punt raad raadsbesluit raadsbrief raadsinformatiebrief raadsvergadering raadsvoorstel rapport rapportage stand startnotitie stuk stukken ter terugkoppeling toelichting uitvoeringsplan vaststellen vaststelling vergadering voorbereiding voorstel voortgang vorige zaken'.split(
		' ',
	),
);
/** A fixed item when it stands alone; beside other words it may be the subject: "Sluiting basisschool". */
const VAST = new Set(['opening', 'rondvraag', 'sluiting', 'en', 'de', 'van']);

/** The words of an agenda item that may name a subject: without years, numbers and the words of every agenda. */
export function readOnderwerp(punt: string): string {
	const woorden = punt
		.replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
		.split(' ')
		.filter((woord) => !/^[\d-]*$/.test(woord) && !VORM.has(woord.toLowerCase()));
	return woorden.every((woord) => VAST.has(woord.toLowerCase())) ? '' : woorden.join(' ');
}

/** So many results say what an agenda item is about. */
const MEESTE_GEVONDEN = 15;
/** The page of the theme itself has at least this part of the words, and something of the theme more than the other. */
const MINSTE_DEKKING = { thema: 0.5, iets: 0.7 };
/** The theme leads with at least this part of all places. */
const MINSTE_DEEL = 0.5;
/** As much as fits on one sheet, with room to write at every question. */
const MEESTE = { taken: 3, vragen: 3, inwonersvragen: 2 };

type Soort = keyof typeof MEESTE;
const SOORTEN = Object.keys(MEESTE) as Soort[];
const BEGIN: Record<Soort, RegExp> = {
	taken: /^\/taken\/([a-z0-9-]+)\/$/,
	vragen: /^\/weet-jij\/[a-z-]+\/#([a-z0-9-]+)$/,
	inwonersvragen: /^\/inwoners\/[a-z-]+\/#([a-z0-9-]+)$/,
};
const THEMA = /^\/(?:themas|weet-jij|inwoners)\/([a-z-]+)\//;

const findId = (soort: Soort, adres: string) => BEGIN[soort].exec(adres)?.[1];

function findThema({ themas }: Keuzelijst, adres: string): string | undefined {
	const taak = findId('taken', adres);
	return taak === undefined
		? THEMA.exec(adres)?.[1]
		: themas.find(({ taken }) => taken.some(([id]) => id === taak))?.id;
}

/** The one theme that the results are about; undefined when in doubt. */
function findZekerThema(keuzelijst: Keuzelijst, gevonden: readonly Gevonden[]): Themakeuzes | undefined {
	const stemmen = new Map<string, number>();
	let alle = 0;
	const metThema = gevonden.flatMap(({ adres }) => findThema(keuzelijst, adres) ?? []);
	for (const [plek, thema] of metThema.slice(0, MEESTE_GEVONDEN).entries()) {
		const gewicht = 1 / (plek + 1);
		alle += gewicht;
		stemmen.set(thema, (stemmen.get(thema) ?? 0) + gewicht);
	}
	// A subject of its own that is of no theme is not about the theme that comes after it.
	if (metThema[0] === ALGEMEEN) return undefined;
	const [beste, stem = 0] = [...stemmen].toSorted(([, een], [, ander]) => ander - een)[0] ?? [];
	if (!beste || beste === ALGEMEEN || stem < MINSTE_DEEL * alle) return undefined;
	const isGenoemd = gevonden.some(
		({ adres, dekking }) => adres.startsWith(`/themas/${beste}/`) && dekking >= MINSTE_DEKKING.thema,
	);
	const isRaak = gevonden.some(
		({ adres, dekking }) => dekking > MINSTE_DEKKING.iets && findThema(keuzelijst, adres) === beste,
	);
	return isGenoemd && isRaak ? keuzelijst.themas.find(({ id }) => id === beste) : undefined;
}

/** First what was found, then what rests on the same taken, then the rest, each once. */
function chooseVan(soort: Soort, thema: Themakeuzes, gevonden: readonly string[], taken: readonly string[]): string[] {
	const keuzes = thema[soort];
	const bekend = new Set(keuzes.map(([id]) => id));
	const raak = gevonden.filter((id) => bekend.has(id));
	const verwant = keuzes.filter(([, ...rustOp]) => rustOp.some((taak) => taken.includes(taak))).map(([id]) => id);
	// What residents say is only put on the agenda when it belongs to the subject; questions and taken fill the sheet.
	const rest = soort === 'inwonersvragen' && gevonden.length > 0 ? [] : keuzes.map(([id]) => id);
	return [...new Set([...raak, ...verwant, ...rest])].slice(0, MEESTE[soort]);
}

/** The set that belongs to a theme, what was found of it first. */
export function buildVoorstel(thema: Themakeuzes, adressen: readonly string[] = []): Keuzes {
	const listGevonden = (soort: Soort) => adressen.flatMap((adres) => findId(soort, adres) ?? []);
	const taken = chooseVan('taken', thema, listGevonden('taken'), []);
	const delen = SOORTEN.map((soort) => [
		soort,
		soort === 'taken' ? taken : chooseVan(soort, thema, listGevonden(soort), taken),
	]);
	return { themas: thema.id === ALGEMEEN ? [] : [thema.id], ...Object.fromEntries(delen) } as Keuzes;
}

/**
 * What to put on the agenda for the words of an agenda item.
 *
 * @param gevonden What the search finds for these words, best first.
 * @returns undefined when it is not clear what it is about: then the reader chooses.
 */
export function proposeKeuzes(keuzelijst: Keuzelijst, gevonden: readonly Gevonden[]): Keuzes | undefined {
	const thema = findZekerThema(keuzelijst, gevonden);
	return (
		thema &&
		buildVoorstel(
			thema,
			gevonden.slice(0, MEESTE_GEVONDEN).map(({ adres }) => adres),
		)
	);
}
