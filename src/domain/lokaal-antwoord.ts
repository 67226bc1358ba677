import type { Gegeven } from '../schemas/gegeven.ts';
import type { Herkomst, LeaVveJaar, Onderwerp, OnderwerpOpgave } from '../schemas/lea-vve.ts';
import type { Kolom, RegisterRij } from '../schemas/register.ts';
import { calculatePercentage, formatAantalKinderen, formatGetal } from './aantal.ts';
import { HERKOMST_NAMEN } from './lea-vve.ts';
import { formatMoment } from './versheid.ts';

/** What we know of one gemeente, joined from register and folder. */
export interface GemeenteFeiten {
	register: RegisterRij;
	/** Newest accountability first; empty when we have none. */
	leaVve: readonly LeaVveJaar[];
}

/** The answer of one gemeente to one question, ready to show and to print. */
export type LokaalAntwoord =
	| { bekend: true; tekst: string; peildatum: string; bron: string; toelichting: string[] }
	| { bekend: false; reden: string };

/** Titles of sources by id and columns by name, for the source line. */
export interface Naslag {
	kolommen: ReadonlyMap<string, Kolom>;
	bronTitel: (id: string) => string;
}

const KOLOM_VAN: Partial<Record<Gegeven, keyof RegisterRij>> = {
	inwoners: 'inwoners',
	'inwoners-0-14': 'inwoners_0_14',
	doorstroompuntregio: 'rmc_regio',
	basisscholen: 'basisschoolvestigingen',
	'leerlingen-basisonderwijs': 'leerlingen_bo',
	'leerlingen-speciaal-basisonderwijs': 'leerlingen_sbo',
	'scholen-voortgezet-onderwijs': 'vo_vestigingen',
	'scholen-speciaal-basisonderwijs': 'sbo_vestigingen',
	'scholen-speciaal-onderwijs': 'so_vso_vestigingen',
};

/** "3 locaties van scholen"; the words are plural, so one stands behind them: "Locaties van scholen: 1". */
function formatKolomwaarde(waarde: unknown, wat: string): string {
	if (typeof waarde !== 'number') return String(waarde);
	return waarde === 1 ? `${wat.charAt(0).toUpperCase()}${wat.slice(1)}: 1` : `${formatGetal(waarde)} ${wat}`;
}

function findUitRegister(
	kolomNaam: keyof RegisterRij,
	{ register }: GemeenteFeiten,
	{ kolommen, bronTitel }: Naslag,
): LokaalAntwoord {
	const kolom = kolommen.get(kolomNaam);
	if (!kolom) throw new Error(`Kolom "${kolomNaam}" staat niet in content/register/kolommen.yaml.`);
	const waarde = register[kolomNaam];
	if (waarde === undefined || waarde === '')
		return { bekend: false, reden: `Niet gevonden in ${bronTitel(kolom.bron)}.` };
	return {
		bekend: true,
		tekst: formatKolomwaarde(waarde, kolom.wat),
		peildatum: formatMoment(kolom.peildatum),
		bron: bronTitel(kolom.bron),
		toelichting: kolom.letOp ? [kolom.letOp] : [],
	};
}

type Opgave = { antwoord?: unknown; herkomst: Herkomst; reden?: string | undefined };
type Lezer = (jaar: LeaVveJaar) => {
	opgave: Opgave | undefined;
	tekst: (antwoord: unknown) => string;
	toelichting: string[];
};

/** The gemeente's own explanation travels with the answer, and how we know it. */
const leesOnderwerp =
	(
		onderwerp: Onderwerp,
		kies: (opgave: OnderwerpOpgave) => Opgave | undefined,
		tekst: (antwoord: unknown) => string,
	): Lezer =>
	(jaar) => {
		const opgave = jaar.onderwerpen[onderwerp];
		return {
			opgave: opgave ? kies(opgave) : undefined,
			tekst,
			toelichting: opgave?.toelichting ? [opgave.toelichting] : [],
		};
	};

type Cijfers = NonNullable<LeaVveJaar['cijfers']>;
const leesCijfer =
	(kies: (cijfers: Cijfers) => Opgave, tekst: (aantal: number, cijfers: Cijfers) => string): Lezer =>
	({ cijfers }) => ({
		opgave: cijfers ? kies(cijfers) : undefined,
		tekst: (antwoord) => (cijfers ? tekst(Number(antwoord), cijfers) : ''),
		toelichting: cijfers?.toelichting ?? [],
	});

const overleg = (over: string) => (antwoord: unknown) =>
	({
		ja: `De gemeente gaf op dat zij overlegde over ${over}.`,
		nee: `De gemeente gaf op dat zij niet overlegde over ${over}.`,
	})[String(antwoord)] ?? 'De gemeente gaf op: onbekend.';
const afspraken = (over: string) => (antwoord: unknown) =>
	({
		ja: `De gemeente gaf op dat er afspraken waren over ${over}.`,
		nee: `De gemeente gaf op dat er geen afspraken waren over ${over}.`,
	})[String(antwoord)] ?? 'De gemeente gaf op: onbekend.';

const PARTNER_NAMEN: Record<string, string> = {
	'houders-met-ve': 'kinderopvang met voorschoolse educatie',
	'houders-zonder-ve': 'kinderopvang zonder voorschoolse educatie',
	'besturen-po': 'schoolbesturen primair onderwijs',
	'besturen-vo': 'schoolbesturen voortgezet onderwijs',
	'indicerende-partij': 'de partij die de indicatie geeft',
	anders: 'anderen',
};
/** Reader's words for a kind of partner; other text stays as it is. */
export const formatPartner = (partner: string) => PARTNER_NAMEN[partner] ?? partner;
const opsomming = (antwoord: unknown) =>
	Array.isArray(antwoord) ? antwoord.map((item) => formatPartner(String(item))).join(', ') : String(antwoord);

const DOELEN: Record<string, string> = {
	allemaal: 'Alle afspraken over integratie hadden meetbare doelen.',
	deels: 'Een deel van de afspraken over integratie had meetbare doelen.',
	geen: 'De gemeente gaf op dat de afspraken over integratie geen meetbare doelen hadden.',
};

/** Share of the doelgroeppeuters, where it may be given. */
const metPercentage = (aantal: number, cijfers: Cijfers) => {
	const totaal = cijfers.doelgroeppeuters.antwoord;
	const percentage = totaal === undefined ? undefined : calculatePercentage(aantal, totaal);
	return percentage === undefined ? '' : ` (${percentage}%)`;
};

const LEZER_VAN: Partial<Record<Gegeven, Lezer>> = {
	'lea-overleg-integratie': leesOnderwerp('integratie', (o) => o.overleg, overleg('integratie')),
	'lea-overleg-segregatie': leesOnderwerp('segregatie', (o) => o.overleg, overleg('segregatie')),
	'lea-overleg-inschrijving': leesOnderwerp('inschrijving', (o) => o.overleg, overleg('inschrijving en toelating')),
	'lea-partners': leesOnderwerp(
		'integratie',
		(o) => o.partners,
		(a) => `Over integratie sprak de gemeente met: ${opsomming(a)}.`,
	),
	'lea-meetbare-doelen': leesOnderwerp(
		'integratie',
		(o) => o.meetbareDoelen,
		(a) => DOELEN[String(a)] ?? 'De gemeente gaf op: onbekend.',
	),
	've-doelgroeppeuters': leesCijfer(
		(c) => c.doelgroeppeuters,
		(n) => `${formatAantalKinderen(n)} doelgroeppeuters`,
	),
	've-kindplaatsen': leesCijfer(
		(c) => c.kindplaatsen,
		(n) => `${formatGetal(n)} kindplaatsen met voorschoolse educatie`,
	),
	've-bereikt': leesCijfer(
		(c) => c.bereikt,
		(n, c) => `${formatAantalKinderen(n)} bereikte doelgroeppeuters${metPercentage(n, c)}`,
	),
	've-niet-bereikt': leesCijfer(
		(c) => c.nietBereikt,
		(n, c) => `${formatAantalKinderen(n)} niet bereikte doelgroeppeuters${metPercentage(n, c)}`,
	),
	've-redenen-niet-bereikt': leesOnderwerp(
		'aanbod',
		(o) => o.redenNietBereikt,
		(a) => `De gemeente noemt als reden: ${opsomming(a)}`,
	),
	've-doelgroepdefinitie': leesOnderwerp(
		'doelgroepdefinitie',
		(o) => o.elementen,
		(a) => `Uit de toelichting van de gemeente: ${opsomming(a)}`,
	),
	've-toeleiding': leesOnderwerp('toeleiding', (o) => o.afspraken, afspraken('de toeleiding')),
	've-doorgaande-lijn': leesOnderwerp('doorgaande-lijn', (o) => o.afspraken, afspraken('de doorgaande lijn')),
	've-resultaatafspraken': leesOnderwerp(
		'resultaten',
		(o) => o.afspraken,
		afspraken('de resultaten van vroegschoolse educatie'),
	),
	'oab-andere-instrumenten': leesOnderwerp(
		'andere-instrumenten',
		(o) => o.overleg,
		overleg('andere middelen dan voor- en vroegschoolse educatie'),
	),
};

function findUitLeaVve(lezer: Lezer, { leaVve }: GemeenteFeiten, { bronTitel }: Naslag): LokaalAntwoord {
	const jaar = leaVve[0];
	if (!jaar) return { bekend: false, reden: 'Wij hebben geen jaarverantwoording LEA/vve van deze gemeente.' };
	const { opgave, tekst, toelichting } = lezer(jaar);
	const bron = bronTitel(jaar.bron);
	if (!opgave) return { bekend: false, reden: `Dit staat niet in ${bron}.` };
	if (opgave.herkomst === 'onleesbaar') return { bekend: false, reden: `Het antwoord is niet leesbaar in ${bron}.` };
	const hoe =
		opgave.herkomst === 'afgeleid'
			? `${HERKOMST_NAMEN.afgeleid}: ${opgave.reden ?? ''}`
			: HERKOMST_NAMEN[opgave.herkomst];
	const peildatum =
		opgave.herkomst === 'getal' && jaar.cijfers ? formatMoment(jaar.cijfers.peildatum) : `over ${jaar.jaar}`;
	return {
		bekend: true,
		tekst: tekst(opgave.antwoord),
		peildatum,
		bron,
		toelichting: [`${hoe.charAt(0).toUpperCase()}${hoe.slice(1)}${hoe.endsWith('.') ? '' : '.'}`, ...toelichting],
	};
}

/**
 * Derives the answer of a gemeente to the question that names `gegeven`.
 *
 * Shows what was counted or reported with its peildatum; an absent value says why it is absent.
 *
 * @throws {Error} When the register has a column without source.
 */
export function findLokaalAntwoord(gegeven: Gegeven, feiten: GemeenteFeiten, naslag: Naslag): LokaalAntwoord {
	const kolom = KOLOM_VAN[gegeven];
	if (kolom) return findUitRegister(kolom, feiten, naslag);
	const lezer = LEZER_VAN[gegeven];
	if (!lezer) throw new Error(`Gegeven "${gegeven}" heeft nog geen lezer in domain/lokaal-antwoord.ts.`);
	return findUitLeaVve(lezer, feiten, naslag);
}

const LANGE_REGEL = 160;

/** What stands at the answer itself, and what is long enough to fold. */
export function splitToelichting(antwoord: LokaalAntwoord): { kort: string[]; lang: string[] } {
	const regels = antwoord.bekend ? antwoord.toelichting : [];
	const isLang = regels.join(' ').length > 2 * LANGE_REGEL;
	return {
		kort: regels.filter((_, index) => !isLang || index === 0),
		lang: regels.filter((_, index) => isLang && index > 0),
	};
}
