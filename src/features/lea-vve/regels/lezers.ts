import type { Gegeven } from '../../../content/schemas/gegeven.ts';
import type { Opgave } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveCijfers, LeaVveJaar, OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import type { CijferNaam, Onderwerp, VraagVeld } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { listUitleg } from './signalen/uitleg.ts';
import { calculateAandeel, formatToonbaar, readToonbaar } from './afscherming.ts';
import { formatAntwoord, formatKop, formatVolgens, OVER } from './teksten.ts';

/** Reads one gegeven out of a jaarverantwoording: the opgave, its text, and the explanation that travels with it. */
export type Lezer = (jaar: LeaVveJaar) => {
	opgave: Opgave | undefined;
	/** The answer in a sentence that says whose it is, and whether it was inferred. */
	tekst: (opgave: Opgave) => string;
	toelichting: string[];
	/** Why an answer that was given is none, such as a masked number. */
	geenAntwoord?: (antwoord: unknown) => string | undefined;
};

/** The gemeente's own explanation travels with the answer, and its reasons where it answered no. */
const readOnderwerp =
	(
		onderwerp: Onderwerp,
		choose: (opgave: OnderwerpOpgave) => Opgave | undefined,
		tekst: (opgave: Opgave) => string,
		redenen: readonly VraagVeld[] = [],
	): Lezer =>
	(jaar) => {
		const opgave = jaar.onderwerpen[onderwerp];
		return {
			opgave: opgave ? choose(opgave) : undefined,
			tekst,
			toelichting: listUitleg(opgave, ...redenen),
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
		if (!cijfers) return { opgave: undefined, tekst: () => '', toelichting: [] };
		const cijfer = readToonbaar(cijfers)[naam];
		const waarde = formatToonbaar(naam, cijfer);
		return {
			opgave: cijfers[naam],
			tekst: (opgave) => formatKop(`${waarde} ${wat}${formatAandeel(cijfers, naam)}`, opgave),
			toelichting: cijfers.toelichting,
			geenAntwoord: () => (cijfer.geenGetal ? `Het aantal is ${waarde}.` : undefined),
		};
	};

const formatZin = (opgave: Opgave, zin: string | undefined) =>
	zin === undefined ? 'De gemeente gaf op: onbekend.' : `${formatVolgens(opgave)} ${zin}.`;
const readJaOfNee =
	(vraag: 'overleg' | 'afspraken', zin: Record<string, string>) =>
	(onderwerp: Onderwerp): Lezer =>
		readOnderwerp(
			onderwerp,
			(opgave) => opgave[vraag],
			(opgave) => {
				const gezegd = zin[String(opgave.antwoord)];
				return formatZin(opgave, gezegd && `${gezegd} over ${OVER[onderwerp]}`);
			},
			vraag === 'afspraken' ? ['redenGeenAfspraken', 'andereRedenGeenAfspraken'] : [],
		);
const readOverleg = readJaOfNee('overleg', { ja: 'was er overleg', nee: 'was er geen overleg' });
const readAfspraken = readJaOfNee('afspraken', { ja: 'waren er afspraken', nee: 'waren er geen afspraken' });

/** The ticked answers when they can be read, else what the gemeente wrote at "anders". */
const readKeuzeOfTekst = (
	onderwerp: Onderwerp,
	keuze: VraagVeld & keyof OnderwerpOpgave,
	vrij: VraagVeld & keyof OnderwerpOpgave,
	zin: string,
): Lezer => {
	const choose = (opgave: OnderwerpOpgave): Opgave | undefined => {
		const [gekozen, geschreven] = [opgave[keuze] as Opgave | undefined, opgave[vrij] as Opgave | undefined];
		return gekozen?.antwoord === undefined ? (geschreven ?? gekozen) : gekozen;
	};
	return readOnderwerp(onderwerp, choose, (opgave) =>
		formatZin(opgave, `${zin}: ${formatAntwoord(keuze, opgave.antwoord)}`),
	);
};

const DOELEN: Record<string, string> = {
	allemaal: 'hadden alle afspraken over integratie meetbare doelen',
	deels: 'had een deel van de afspraken over integratie meetbare doelen',
	'allemaal-of-deels':
		'hadden de afspraken over integratie meetbare doelen; of dat voor alle afspraken gold, is niet leesbaar',
	geen: 'hadden de afspraken over integratie geen meetbare doelen',
};

/** How each gegeven of a question is found in a jaarverantwoording. */
export const LEZER_VAN: Partial<Record<Gegeven, Lezer>> = {
	'lea-overleg-integratie': readOverleg('integratie'),
	'lea-overleg-segregatie': readOverleg('segregatie'),
	'lea-overleg-inschrijving': readOverleg('inschrijving'),
	'lea-partners': readOnderwerp(
		'integratie',
		(opgave) => opgave.partners,
		(opgave) =>
			formatZin(opgave, `sprak de gemeente over integratie met: ${formatAntwoord('partners', opgave.antwoord)}`),
	),
	'lea-meetbare-doelen': readOnderwerp(
		'integratie',
		(opgave) => opgave.meetbareDoelen,
		(opgave) => formatZin(opgave, DOELEN[String(opgave.antwoord)]),
		['redenGeenDoelen', 'andereRedenGeenDoelen'],
	),
	've-doelgroeppeuters': readCijfer('doelgroeppeuters', 'doelgroeppeuters'),
	've-kindplaatsen': readCijfer('kindplaatsen', 'kindplaatsen met voorschoolse educatie'),
	've-bereikt': readCijfer('bereikt', 'bereikte doelgroeppeuters'),
	've-niet-bereikt': readCijfer('nietBereikt', 'niet bereikte doelgroeppeuters'),
	've-redenen-niet-bereikt': readKeuzeOfTekst(
		'aanbod',
		'redenPeutersNietBereikt',
		'andereRedenPeutersNietBereikt',
		'zijn dit redenen',
	),
	've-doelgroepdefinitie': readKeuzeOfTekst(
		'doelgroepdefinitie',
		'elementen',
		'andereElementen',
		'tellen deze kenmerken mee',
	),
	've-toeleiding': readAfspraken('toeleiding'),
	've-doorgaande-lijn': readAfspraken('doorgaande-lijn'),
	've-resultaatafspraken': readAfspraken('resultaten'),
	'oab-andere-instrumenten': readOverleg('andere-instrumenten'),
};
