import { KRACHT } from '../afstelling.ts';
import { readArtikelterm } from '../taal/artikelen.ts';
import { listNabij } from '../taal/spelling.ts';
import { readVraagsoort } from '../taal/vraagsoort.ts';
import { countFilters, filterVondsten, type Filters, type Telling } from './filters.ts';
import { readGemis } from './gemis.ts';
import { findPlaatsen, type Kandidaat, type Zoekwoord } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';
import { nameOmweg, type Omweg } from './omweg.ts';
import { createMaatstaf, measureRang } from './rangschikking.ts';
import type { Gemis } from './resultaat.ts';
import { supportElkaar } from './samenhang.ts';
import { readZoekvraag } from './vraag.ts';

/** A document that was found. */
export interface Vondst {
	nummer: number;
	score: number;
	/** Part of the query that was found, 0 to 1. */
	dekking: number;
	/** What was typed and what that led to, when the match is indirect; worked out when it is shown. */
	readonly via: Omweg[];
}

/** The answer to one query, with what part of it was found nowhere. */
export interface Zoekantwoord extends Gemis {
	/** Best first. */
	vondsten: Vondst[];
	/** The query as it was understood when a word was misspelt, also when only a filter leaves no result. */
	bedoeld: string | undefined;
	/** Stems to highlight. */
	stammen: string[];
	/** Nearest known words when nothing was found. */
	nabij: string[];
	/** Results per value of a filter when only the other filters are set. */
	telFilters: Telling;
}

const MAX_VONDSTEN = 200;
/** A document with less of the query than this is not about it. */
const MINSTE_DEKKING = 0.25;
const MEESTE_NABIJ = 5;

interface Treffer {
	score: number;
	gevonden: number;
	/** Best reading of each word of the query that the document has. */
	kandidaten: Kandidaat[];
}

/** Best candidate per document for one word of the query. */
function countWoord(machine: Zoekmachine, { kandidaten, gewicht }: Zoekwoord) {
	const perDocument = new Map<number, { score: number; kandidaat: Kandidaat }>();
	for (const kandidaat of kandidaten) {
		for (const [nummer, zwaarte] of findPlaatsen(machine, kandidaat)) {
			const score = zwaarte * kandidaat.kracht * gewicht;
			const beste = perDocument.get(nummer);
			if (!beste) perDocument.set(nummer, { score, kandidaat });
			else if (score > beste.score) [beste.score, beste.kandidaat] = [score, kandidaat];
		}
	}
	return perDocument;
}

/** Scores per document, and the words of the query that some document has. */
function countScores(machine: Zoekmachine, zoekwoorden: readonly Zoekwoord[]) {
	const totaal = new Map<number, Treffer>();
	const gevonden = new Set<Zoekwoord>();
	for (const zoekwoord of zoekwoorden) {
		const perDocument = countWoord(machine, zoekwoord);
		if (perDocument.size > 0) gevonden.add(zoekwoord);
		for (const [nummer, { score, kandidaat }] of perDocument) {
			const treffer = totaal.get(nummer) ?? { score: 0, gevonden: 0, kandidaten: [] };
			treffer.score += score;
			treffer.gevonden += zoekwoord.gewicht * Math.min(1, kandidaat.kracht);
			treffer.kandidaten.push(kandidaat);
			totaal.set(nummer, treffer);
		}
	}
	return { totaal, gevonden };
}

/** The detours by which a document was found; none when it has one of the typed words itself. */
function listOmwegen(machine: Zoekmachine, nummer: number, kandidaten: readonly Kandidaat[]): Omweg[] {
	if (kandidaten.some(({ via }) => via === undefined)) return [];
	const omwegen = kandidaten.flatMap((kandidaat) => nameOmweg(machine, nummer, kandidaat) ?? []);
	return [...new Map(omwegen.map((omweg) => [`${omweg.getypt}>${omweg.gevonden}`, omweg])).values()];
}

/** Readings in which a reader knows the query again: another word of the same family only when nothing is closer. */
function listHerkenbaar({ kandidaten }: Zoekwoord): readonly Kandidaat[] {
	const dichtbij = kandidaten.filter(({ kracht }) => kracht > KRACHT.familie);
	return dichtbij.length > 0 ? dichtbij : kandidaten;
}

/** What to mark in texts: the stems of those readings, and of an article its number. */
const listStammen = (zoekwoorden: readonly Zoekwoord[]): string[] => [
	...new Set(
		zoekwoorden
			.flatMap(listHerkenbaar)
			.flatMap(({ stam, samenMet = [] }) => [stam, ...samenMet])
			.map((stam) => readArtikelterm(stam)?.artikel ?? stam),
	),
];

/** Everything that has enough of the query, best first; what scores the same in the order of the documents. */
function rankVondsten(
	machine: Zoekmachine,
	vraag: string,
	zoekwoorden: readonly Zoekwoord[],
	totaal: ReadonlyMap<number, Treffer>,
): Vondst[] {
	const volledig = zoekwoorden.reduce((som, { gewicht }) => som + gewicht, 0) || 1;
	const maatstaf = createMaatstaf(machine, zoekwoorden, readVraagsoort(vraag));
	const gevonden = [...totaal].flatMap(([nummer, { score, gevonden, kandidaten }]): Vondst[] => {
		const dekking = gevonden / volledig;
		if (dekking <= MINSTE_DEKKING) return [];
		const rang = score * measureRang(machine, nummer, dekking, maatstaf);
		return [
			{
				nummer,
				dekking,
				score: rang,
				get via() {
					return listOmwegen(machine, nummer, kandidaten);
				},
			},
		];
	});
	// One word has nothing that results could have together.
	if (maatstaf.vraagsoort !== 'zoekwoorden' && maatstaf.perWoord.length > 1) supportElkaar(machine, gevonden);
	return gevonden.sort((a, b) => b.score - a.score || a.nummer - b.nummer);
}

/**
 * Searches the register.
 *
 * Every word counts; a document with all of them beats one with some. Never throws: an odd query finds nothing.
 */
export function searchInRegister(machine: Zoekmachine, vraag: string, filters: Filters = {}): Zoekantwoord {
	const begrepen = readZoekvraag(machine, vraag);
	const { zoekwoorden, bedoeld } = begrepen;
	const { totaal, gevonden } = countScores(machine, zoekwoorden);
	const alle = rankVondsten(machine, vraag, zoekwoorden, totaal);
	const vondsten = filterVondsten(machine.register, alle, filters).slice(0, MAX_VONDSTEN);
	const listAlleNabij = () => zoekwoorden.flatMap(({ woord }) => listNabij(woord, machine.listWoorden()));
	return {
		vondsten,
		bedoeld,
		...readGemis(vraag, begrepen, gevonden),
		stammen: listStammen(zoekwoorden),
		telFilters: countFilters(machine.register, alle, filters, MAX_VONDSTEN),
		nabij: vondsten.length > 0 ? [] : listAlleNabij().slice(0, MEESTE_NABIJ),
	};
}
