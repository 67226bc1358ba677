import { KRACHT } from './afstelling.ts';
import { readArtikelterm } from '../taal/artikelen.ts';
import { readGemis } from './gemis.ts';
import { findPlaatsen, type Kandidaat } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';
import { nameOmweg, type Omweg } from './omweg.ts';
import { createMaatstaf, measureRang } from './rangschikking.ts';
import { unpackGewicht } from '../index/register.ts';
import type { Gemis } from './resultaat.ts';
import { listNabij } from '../taal/spelling.ts';
import { readVraagsoort } from '../taal/vraagsoort.ts';
import { readZoekvraag, type Zoekwoord } from './zoekvraag.ts';

export type { Omweg } from './omweg.ts';

/** Chosen value per filter; an empty value filters nothing. */
export type Filters = Partial<Record<'soort' | 'thema' | 'wie', string>>;
type Telling = Record<'soort' | 'thema' | 'wie', Record<string, number>>;

/** A document that was found, best first. */
export interface Vondst {
	nummer: number;
	score: number;
	/** What was typed, when the match is indirect: "vervoer" for leerlingenvervoer. */
	reden: string | undefined;
	/** What was typed and what that led to, when the match is indirect. */
	via?: Omweg[] | undefined;
	/** Part of the query that was found, 0 to 1. */
	dekking: number;
}

/** The answer to one query, with what part of it was found nowhere. */
export interface Zoekantwoord extends Gemis {
	vondsten: Vondst[];
	/** The query as it was understood when a word was misspelt. */
	bedoeld: string | undefined;
	/** The same, also when only a filter leaves no result: what to offer as "bedoelde je". */
	bedoelde?: string;
	/** Stems to highlight. */
	stammen: string[];
	/** Nearest known words when nothing was found. */
	nabij: string[];
	filters: Telling;
	/** Results per value of a filter when only the other filters are set: what the reader gets by choosing it instead. */
	telFilters: Telling;
}

const MAX_VONDSTEN = 200;
/** A document with less of the query than this is not about it. */
const MINSTE_DEKKING = 0.3;
const GEWICHTEN = Array.from({ length: 64 }, (_, stap) => unpackGewicht(stap));

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
		for (const [nummer, stap] of findPlaatsen(machine, kandidaat)) {
			const score = (GEWICHTEN[stap] ?? 0) * kandidaat.kracht * gewicht;
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
			treffer.gevonden += zoekwoord.gewicht * Math.min(1, kandidaat.kracht ** KRACHT.omweg);
			treffer.kandidaten.push(kandidaat);
			totaal.set(nummer, treffer);
		}
	}
	return { totaal, gevonden };
}

const past = (machine: Zoekmachine, nummer: number, filters: Filters) => {
	const [, , , soort, themas, wie] = machine.register.documenten[nummer] ?? ['', '', '', 0, [], []];
	const { register } = machine;
	return (
		(!filters.soort || register.soorten[soort] === filters.soort) &&
		(!filters.thema || themas.some((thema) => register.themas[thema] === filters.thema)) &&
		(!filters.wie || wie.some((naam) => register.wie[naam] === filters.wie))
	);
};

function countFilters({ register }: Zoekmachine, vondsten: readonly Pick<Vondst, 'nummer'>[]): Telling {
	const filters: Telling = { soort: {}, thema: {}, wie: {} };
	const count = (telling: Record<string, number>, naam: string | undefined) => {
		if (naam) telling[naam] = (telling[naam] ?? 0) + 1;
	};
	for (const { nummer } of vondsten) {
		const [, , , soort, themas, wie] = register.documenten[nummer] ?? ['', '', '', 0, [], []];
		count(filters.soort, register.soorten[soort]);
		for (const thema of themas) count(filters.thema, register.themas[thema]);
		for (const naam of wie) count(filters.wie, register.wie[naam]);
	}
	return filters;
}

/** Counts per filter with the other filters set but not itself. */
function countZonderZichzelf(
	machine: Zoekmachine,
	vondsten: readonly Pick<Vondst, 'nummer'>[],
	filters: Filters,
): Telling {
	const count = (naam: keyof Filters) => {
		const overige: Filters = { ...filters, [naam]: '' };
		const passend = vondsten.filter(({ nummer }) => past(machine, nummer, overige)).slice(0, MAX_VONDSTEN);
		return countFilters(machine, passend)[naam];
	};
	return { soort: count('soort'), thema: count('thema'), wie: count('wie') };
}

interface Kandidaatvondst extends Treffer {
	nummer: number;
	dekking: number;
}

/** A finding with its reason; the word itself needs none. The reason is worked out when it is shown. */
function createVondst(machine: Zoekmachine, { nummer, score, dekking, kandidaten }: Kandidaatvondst): Vondst {
	if (kandidaten.some(({ via }) => via === undefined)) return { nummer, score, dekking, reden: undefined };
	let via: Omweg[] | undefined;
	return {
		nummer,
		score,
		dekking,
		reden: kandidaten[0]?.via,
		get via() {
			via ??= listOmwegen(machine, nummer, kandidaten);
			return via.length > 0 ? via : undefined;
		},
	};
}

const listOmwegen = (machine: Zoekmachine, nummer: number, kandidaten: readonly Kandidaat[]): Omweg[] => {
	const omwegen = kandidaten.flatMap((kandidaat) => nameOmweg(machine, nummer, kandidaat) ?? []);
	return [...new Map(omwegen.map((omweg) => [`${omweg.getypt}>${omweg.gevonden}`, omweg])).values()];
};

/** What to mark in texts: the stems of the readings that mean the same, and of an article its number. */
const listStammen = (zoekwoorden: readonly Zoekwoord[]): string[] => [
	...new Set(
		zoekwoorden
			.flatMap(({ kandidaten }) => kandidaten.filter(({ kracht }) => kracht >= KRACHT.begin))
			.flatMap(({ stam, samenMet = [] }) => [stam, ...samenMet])
			.map((stam) => readArtikelterm(stam)?.artikel ?? stam),
	),
];

/**
 * Searches the register.
 *
 * Every word counts; a document with all of them beats one with some. Never throws: an odd query finds nothing.
 */
export function searchInRegister(machine: Zoekmachine, vraag: string, filters: Filters = {}): Zoekantwoord {
	const begrepen = readZoekvraag(machine, vraag);
	const { zoekwoorden, bedoeld } = begrepen;
	const volledig = zoekwoorden.reduce((som, { gewicht }) => som + gewicht, 0) || 1;
	const maatstaf = createMaatstaf(machine, zoekwoorden, readVraagsoort(vraag));
	const alle: Kandidaatvondst[] = [];
	const { totaal, gevonden } = countScores(machine, zoekwoorden);
	for (const [nummer, treffer] of totaal) {
		const dekking = treffer.gevonden / volledig;
		if (dekking > MINSTE_DEKKING)
			alle.push({
				...treffer,
				nummer,
				dekking,
				score: treffer.score * measureRang(machine, nummer, dekking, maatstaf),
			});
	}
	alle.sort((a, b) => b.score - a.score || a.nummer - b.nummer);
	const vondsten = alle
		.filter(({ nummer }) => past(machine, nummer, filters))
		.slice(0, MAX_VONDSTEN)
		.map((kandidaat) => createVondst(machine, kandidaat));
	return {
		vondsten,
		bedoeld,
		...(bedoeld === undefined ? {} : { bedoelde: bedoeld }),
		...readGemis(vraag, begrepen, gevonden),
		stammen: listStammen(zoekwoorden),
		filters: countFilters(machine, vondsten),
		telFilters: countZonderZichzelf(machine, alle, filters),
		nabij:
			vondsten.length > 0 ? [] : zoekwoorden.flatMap(({ woord }) => listNabij(woord, machine.woordenlijst)).slice(0, 5),
	};
}
