import { MAANDEN } from '../../../shared/dag.ts';
import { isNuttig, splitWoorden, zinStam } from '../taal/woorden.ts';
import type { Antwoord } from './antwoordvorm.ts';
import type { Begriprij } from './boek.ts';
import { formatBegripAdres, readBegripId, type Antwoordbron } from './bron.ts';
import { readLezing } from './lezing.ts';

/** The one term that is called this; undefined when none is, or more than one. */
function findBegrip({ begrippen, machine }: Antwoordbron, sleutel: string): Begriprij | undefined {
	// A name has each of its words once: "aanbod, bereik en non-bereik".
	const list = (naam: string) =>
		(machine.namen.get([...new Set(naam.split(' '))].join(' ')) ?? []).flatMap((nummer) => {
			const rij = begrippen.get(readBegripId(machine.register.documenten[nummer]?.[0] ?? ''));
			return rij ? [rij] : [];
		});
	const eigen = list(sleutel);
	const anders = (machine.woordgroepen.get(sleutel) ?? []).flatMap((term) => list(zinStam(term)));
	const gevonden = new Set(eigen.length > 0 ? eigen : anders);
	return gevonden.size === 1 ? [...gevonden][0] : undefined;
}

/** Meaning of a word, when the question is about nothing else. */
export function answerBetekenis(bron: Antwoordbron, onderwerp: string): Antwoord | undefined {
	const stammen = readLezing(bron.machine, onderwerp).woorden.map(({ stam }) => stam);
	const gevonden = findBegrip(bron, zinStam(onderwerp)) ?? findBegrip(bron, stammen.join(' '));
	if (!gevonden) return undefined;
	const [id, definitie] = gevonden;
	const adres = formatBegripAdres(id);
	return {
		soort: 'betekenis',
		kop: bron.titels.get(adres) ?? '',
		tekst: definitie,
		bron: 'Begrippenlijst van deze site',
		adres,
		verder: 'Bekijk dit begrip',
	};
}

/** Words around the subject of "tot welke leeftijd geldt de kwalificatieplicht". */
const MAATWOORDEN =
	/\b(?:(?:tot|vanaf|op) welke leeftijd|hoe (?:lang|oud|vaak|snel)|binnen hoeveel \w+|hoeveel (?:dagen|weken|maanden|jaar|uur|keer)|geldt|gelden|duurt|duren|loopt|begint|eindigt|stopt|is|zijn|ben je|de|het|een|je)\b/g;
export const heeftMaat = (zin: string) =>
	/\d|(?<!\p{L})(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|zestien|achttien|jaarlijks|elk jaar|per jaar|meteen)(?!\p{L})/u.test(
		zin,
	);

/** How long or until which age, when that stands in the meaning of the one word it is asked of. */
export function answerMaat(bron: Antwoordbron, onderwerp: string): Antwoord | undefined {
	const woord = onderwerp.replace(MAATWOORDEN, ' ').replace(/\s+/g, ' ').trim();
	// A word more, be it the least, may ask for something else: "zitten op het vso".
	const isAlleen = splitWoorden(woord).every(isNuttig);
	const antwoord = woord !== '' && isAlleen ? answerBetekenis(bron, woord) : undefined;
	return antwoord && heeftMaat(antwoord.tekst) ? antwoord : undefined;
}

const MAAND = new RegExp(`\\b\\d+ (?:${MAANDEN.join('|')})\\b`);
/** "Wanneer is de teldatum voor leerlingen": of the word itself; what comes after it only says for what. */
const VAN_WOORD = /^wanneer (?:is|zijn|valt|vallen|begint)(?: de| het)? (?<woord>.+?)(?: (?:voor|van|op|in) .+)?$/;

/** On which day, when that stands in the meaning of the word. */
export function answerDag(bron: Antwoordbron, onderwerp: string): Antwoord | undefined {
	const woord = VAN_WOORD.exec(onderwerp)?.groups?.['woord'];
	const antwoord = woord ? answerBetekenis(bron, woord) : undefined;
	return antwoord && MAAND.test(antwoord.tekst) ? antwoord : undefined;
}
