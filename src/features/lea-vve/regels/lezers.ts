import type { Gegeven } from '../../../content/schemas/gegeven.ts';
import type { Opgave } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveCijfers, LeaVveJaar, OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import type { CijferNaam, Onderwerp, VraagVeld } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { calculateAandeel, formatToonbaar, readToonbaar } from './afscherming.ts';
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
const readOnderwerp =
	(
		onderwerp: Onderwerp,
		choose: (opgave: OnderwerpOpgave) => Opgave | undefined,
		tekst: (antwoord: unknown) => string,
	): Lezer =>
	(jaar) => {
		const opgave = jaar.onderwerpen[onderwerp];
		return {
			opgave: opgave ? choose(opgave) : undefined,
			tekst,
			toelichting: opgave?.toelichting ? [opgave.toelichting] : [],
		};
	};

/** Share of the doelgroeppeuters, where it may be given. */
function formatAandeel(cijfers: LeaVveCijfers, naam: CijferNaam): string {
	const percentage = naam === 'bereikt' || naam === 'nietBereikt' ? calculateAandeel(cijfers, naam) : undefined;
	return percentage === undefined ? '' : ` (${percentage}%)`;
}

const readCijfer =
	(naam: CijferNaam, wat: string): Lezer =>
	({ cijfers }) => {
		if (!cijfers) return { opgave: undefined, tekst: String, toelichting: [] };
		const cijfer = readToonbaar(cijfers)[naam];
		const waarde = formatToonbaar(naam, cijfer);
		return {
			opgave: cijfers[naam],
			tekst: () => `${waarde} ${wat}${formatAandeel(cijfers, naam)}`,
			toelichting: cijfers.toelichting,
			geenAntwoord: () => (cijfer.geenGetal ? `Het aantal is ${waarde}.` : undefined),
		};
	};

const ONBEKEND = 'De gemeente gaf op: onbekend.';
const readJaOfNee =
	(vraag: 'overleg' | 'afspraken', zin: { ja: string; nee: string }) =>
	(onderwerp: Onderwerp): Lezer =>
		readOnderwerp(
			onderwerp,
			(opgave) => opgave[vraag],
			(antwoord) =>
				antwoord === 'ja' || antwoord === 'nee'
					? `De gemeente gaf op dat ${zin[antwoord]} over ${OVER[onderwerp]}.`
					: ONBEKEND,
		);
const readOverleg = readJaOfNee('overleg', { ja: 'zij overlegde', nee: 'zij niet overlegde' });
const readAfspraken = readJaOfNee('afspraken', { ja: 'er afspraken waren', nee: 'er geen afspraken waren' });

/** The ticked answers when they can be read, else what the gemeente wrote at "anders". */
const readKeuzeOfTekst = (
	onderwerp: Onderwerp,
	keuze: VraagVeld & keyof OnderwerpOpgave,
	vrij: VraagVeld & keyof OnderwerpOpgave,
	inleiding: string,
): Lezer => {
	const choose = (opgave: OnderwerpOpgave): Opgave | undefined => {
		const [gekozen, geschreven] = [opgave[keuze] as Opgave | undefined, opgave[vrij] as Opgave | undefined];
		return gekozen?.antwoord === undefined ? (geschreven ?? gekozen) : gekozen;
	};
	return readOnderwerp(onderwerp, choose, (antwoord) => `${inleiding} ${formatAntwoord(keuze, antwoord)}`);
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
	'lea-overleg-integratie': readOverleg('integratie'),
	'lea-overleg-segregatie': readOverleg('segregatie'),
	'lea-overleg-inschrijving': readOverleg('inschrijving'),
	'lea-partners': readOnderwerp(
		'integratie',
		(opgave) => opgave.partners,
		(antwoord) => `Over integratie sprak de gemeente met: ${formatAntwoord('partners', antwoord)}.`,
	),
	'lea-meetbare-doelen': readOnderwerp(
		'integratie',
		(opgave) => opgave.meetbareDoelen,
		(antwoord) => DOELEN[String(antwoord)] ?? ONBEKEND,
	),
	've-doelgroeppeuters': readCijfer('doelgroeppeuters', 'doelgroeppeuters'),
	've-kindplaatsen': readCijfer('kindplaatsen', 'kindplaatsen met voorschoolse educatie'),
	've-bereikt': readCijfer('bereikt', 'bereikte doelgroeppeuters'),
	've-niet-bereikt': readCijfer('nietBereikt', 'niet bereikte doelgroeppeuters'),
	've-redenen-niet-bereikt': readKeuzeOfTekst(
		'aanbod',
		'redenPeutersNietBereikt',
		'andereRedenPeutersNietBereikt',
		'De gemeente noemt als reden:',
	),
	've-doelgroepdefinitie': readKeuzeOfTekst(
		'doelgroepdefinitie',
		'elementen',
		'andereElementen',
		'De gemeente noemt als kenmerk:',
	),
	've-toeleiding': readAfspraken('toeleiding'),
	've-doorgaande-lijn': readAfspraken('doorgaande-lijn'),
	've-resultaatafspraken': readAfspraken('resultaten'),
	'oab-andere-instrumenten': readOverleg('andere-instrumenten'),
};
