import type { Gegeven } from '../../../content/schemas/gegeven.ts';
import type { Opgave } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveCijfers, LeaVveJaar, OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import type { CijferNaam, Onderwerp, VraagVeld } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { calculatePercentage } from '../../../shared/klein-aantal/aantal.ts';
import { formatToonbaar, schermAf } from './afscherming.ts';
import { formatAntwoord, OVER } from './teksten.ts';

/** Reads one gegeven out of a jaarverantwoording: the opgave, its text, and the explanation that travels with it. */
export type Lezer = (jaar: LeaVveJaar) => {
	opgave: Opgave | undefined;
	tekst: (antwoord: unknown) => string;
	toelichting: string[];
	/** Why an answer that was given is none, such as a masked number. */
	geenAntwoord?: (antwoord: unknown) => string | undefined;
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

/** Share of the doelgroeppeuters, where it may be given. */
function formatAandeel(naam: CijferNaam, cijfers: LeaVveCijfers): string {
	const toonbaar = schermAf(cijfers);
	const deel = toonbaar[naam].aantal;
	const totaal = toonbaar.doelgroeppeuters.aantal;
	if (deel === undefined || totaal === undefined) return '';
	const percentage = calculatePercentage(deel, totaal);
	return percentage === undefined ? '' : ` (${percentage}%)`;
}

const leesCijfer =
	(naam: CijferNaam, wat: string, metAandeel = false): Lezer =>
	({ cijfers }) => {
		if (!cijfers) return { opgave: undefined, tekst: String, toelichting: [] };
		const cijfer = schermAf(cijfers)[naam];
		const waarde = formatToonbaar(naam, cijfer);
		return {
			opgave: cijfers[naam],
			tekst: () => `${waarde} ${wat}${metAandeel ? formatAandeel(naam, cijfers) : ''}`,
			toelichting: cijfers.toelichting,
			geenAntwoord: () => (cijfer.geenGetal ? `Het aantal is ${waarde}.` : undefined),
		};
	};

const metJaOfNee =
	(ja: string, nee: string) =>
	(antwoord: unknown): string =>
		({ ja, nee })[String(antwoord)] ?? 'De gemeente gaf op: onbekend.';
const leesOverleg = (onderwerp: Onderwerp) =>
	leesOnderwerp(
		onderwerp,
		(opgave) => opgave.overleg,
		metJaOfNee(
			`De gemeente gaf op dat zij overlegde over ${OVER[onderwerp]}.`,
			`De gemeente gaf op dat zij niet overlegde over ${OVER[onderwerp]}.`,
		),
	);
const leesAfspraken = (onderwerp: Onderwerp) =>
	leesOnderwerp(
		onderwerp,
		(opgave) => opgave.afspraken,
		metJaOfNee(
			`De gemeente gaf op dat er afspraken waren over ${OVER[onderwerp]}.`,
			`De gemeente gaf op dat er geen afspraken waren over ${OVER[onderwerp]}.`,
		),
	);

/** The ticked answers when they can be read, else what the gemeente wrote at "anders". */
const leesKeuzeOfTekst = (
	onderwerp: Onderwerp,
	keuze: VraagVeld & keyof OnderwerpOpgave,
	vrij: VraagVeld & keyof OnderwerpOpgave,
	inleiding: string,
): Lezer => {
	const kies = (opgave: OnderwerpOpgave): Opgave | undefined => {
		const [gekozen, geschreven] = [opgave[keuze] as Opgave | undefined, opgave[vrij] as Opgave | undefined];
		return gekozen?.antwoord === undefined ? (geschreven ?? gekozen) : gekozen;
	};
	return leesOnderwerp(onderwerp, kies, (antwoord) => `${inleiding} ${formatAntwoord(keuze, antwoord)}`);
};

const DOELEN: Record<string, string> = {
	allemaal: 'Alle afspraken over integratie hadden meetbare doelen.',
	deels: 'Een deel van de afspraken over integratie had meetbare doelen.',
	'allemaal-of-deels':
		'De afspraken over integratie hadden meetbare doelen. Of dat voor alle afspraken gold, is niet leesbaar.',
	geen: 'De gemeente gaf op dat de afspraken over integratie geen meetbare doelen hadden.',
};

/** How each gegeven of a question is found in a jaarverantwoording. */
export const LEZER_VAN: Partial<Record<Gegeven, Lezer>> = {
	'lea-overleg-integratie': leesOverleg('integratie'),
	'lea-overleg-segregatie': leesOverleg('segregatie'),
	'lea-overleg-inschrijving': leesOverleg('inschrijving'),
	'lea-partners': leesOnderwerp(
		'integratie',
		(opgave) => opgave.partners,
		(antwoord) => `Over integratie sprak de gemeente met: ${formatAntwoord('partners', antwoord)}.`,
	),
	'lea-meetbare-doelen': leesOnderwerp(
		'integratie',
		(opgave) => opgave.meetbareDoelen,
		(antwoord) => DOELEN[String(antwoord)] ?? 'De gemeente gaf op: onbekend.',
	),
	've-doelgroeppeuters': leesCijfer('doelgroeppeuters', 'doelgroeppeuters'),
	've-kindplaatsen': leesCijfer('kindplaatsen', 'kindplaatsen met voorschoolse educatie'),
	've-bereikt': leesCijfer('bereikt', 'bereikte doelgroeppeuters', true),
	've-niet-bereikt': leesCijfer('nietBereikt', 'niet bereikte doelgroeppeuters', true),
	've-redenen-niet-bereikt': leesKeuzeOfTekst(
		'aanbod',
		'redenPeutersNietBereikt',
		'andereRedenPeutersNietBereikt',
		'De gemeente noemt als reden:',
	),
	've-doelgroepdefinitie': leesKeuzeOfTekst(
		'doelgroepdefinitie',
		'elementen',
		'andereElementen',
		'De gemeente noemt als kenmerk:',
	),
	've-toeleiding': leesAfspraken('toeleiding'),
	've-doorgaande-lijn': leesAfspraken('doorgaande-lijn'),
	've-resultaatafspraken': leesAfspraken('resultaten'),
	'oab-andere-instrumenten': leesOverleg('andere-instrumenten'),
};
