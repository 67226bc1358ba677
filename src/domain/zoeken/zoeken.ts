import { KRACHT, VOORRANG } from './afstelling.ts';
import type { Zoekmachine } from './machine.ts';
import { pakGewichtUit } from './register.ts';
import { listNabij } from './spelling.ts';
import { splitWoorden, stam } from './woorden.ts';
import { leesZoekvraag, type Kandidaat, type Zoekwoord } from './zoekvraag.ts';

/** Chosen value per filter; an empty value filters nothing. */
export type Filters = Partial<Record<'soort' | 'thema' | 'wie', string>>;

/** Why something was found that does not have the typed words themselves. */
export interface Omweg {
	/** As the reader typed it: "schooltaxi", "vervoer", "167a". */
	getypt: string;
	/** As the document has it: "leerlingenvervoer", "artikel 161 WPO". */
	gevonden: string;
}

/** A document that was found, best first. */
export interface Vondst {
	nummer: number;
	score: number;
	/** What was typed, when the match is indirect: "vervoer" for leerlingenvervoer. */
	reden: string | undefined;
	/** What was typed and what that led to, when the match is indirect. */
	via?: Omweg[];
	/** Part of the query that was found, 0 to 1. */
	dekking: number;
}

/** The answer to one query. */
export interface Zoekantwoord {
	vondsten: Vondst[];
	/** The query as it was understood when a word was misspelt. */
	bedoeld: string | undefined;
	/** The same, also when only a filter leaves no result: what to offer as "bedoelde je". */
	bedoelde?: string;
	/** Stems to highlight. */
	stammen: string[];
	/** Nearest known words when nothing was found. */
	nabij: string[];
	filters: Record<'soort' | 'thema' | 'wie', Record<string, number>>;
	/** Results per value of a filter when only the other filters are set: what the reader gets by choosing it instead. */
	telFilters: Record<'soort' | 'thema' | 'wie', Record<string, number>>;
}

const MAX_VONDSTEN = 200;
const GEWICHTEN = Array.from({ length: 64 }, (_, stap) => pakGewichtUit(stap));

interface Telling {
	score: number;
	gevonden: number;
	reden: string | undefined;
	omwegen: Omweg[];
	rechtstreeks: boolean;
}

/** Places of a candidate: [document step, weight, ...]. */
const findPlaatsen = ({ register, delen, termen }: Zoekmachine, { stam: term, alsDeel }: Kandidaat) =>
	(alsDeel ? register.deelPlaatsen[delen.get(term) ?? -1] : register.plaatsen[termen.get(term) ?? -1]) ?? [];

/** Best candidate per document for one word of the query. */
function telWoord(machine: Zoekmachine, { kandidaten, gewicht }: Zoekwoord) {
	const perDocument = new Map<number, { score: number; kandidaat: Kandidaat }>();
	for (const kandidaat of kandidaten) {
		const plaatsen = findPlaatsen(machine, kandidaat);
		let nummer = 0;
		for (let plek = 0; plek < plaatsen.length; plek += 2) {
			nummer += plaatsen[plek] ?? 0;
			const score = (GEWICHTEN[plaatsen[plek + 1] ?? 0] ?? 0) * kandidaat.kracht * gewicht;
			if (score > (perDocument.get(nummer)?.score ?? 0)) perDocument.set(nummer, { score, kandidaat });
		}
	}
	return perDocument;
}

function telScores(machine: Zoekmachine, zoekwoorden: readonly Zoekwoord[]): Map<number, Telling> {
	const totaal = new Map<number, Telling>();
	for (const zoekwoord of zoekwoorden) {
		for (const [nummer, { score, kandidaat }] of telWoord(machine, zoekwoord)) {
			const telling = totaal.get(nummer) ?? {
				score: 0,
				gevonden: 0,
				reden: undefined,
				omwegen: [],
				rechtstreeks: false,
			};
			telling.score += score;
			telling.gevonden += zoekwoord.gewicht;
			telling.rechtstreeks ||= kandidaat.via === undefined;
			telling.reden ??= kandidaat.via;
			if (kandidaat.via !== undefined)
				telling.omwegen.push({ getypt: kandidaat.via, gevonden: noem(machine, nummer, kandidaat) });
			totaal.set(nummer, telling);
		}
	}
	return totaal;
}

/** The word of a title in which a stem was found, or the stem when the title does not have it. */
function noem(machine: Zoekmachine, nummer: number, { stam: term, alsDeel }: Kandidaat): string {
	const [, titel = '', pagina = ''] = machine.register.documenten[nummer] ?? [];
	const past = (woord: string) => (alsDeel ? stam(woord) !== term && woord.includes(term) : stam(woord) === term);
	return splitWoorden(`${titel} ${pagina}`).find(past) ?? term;
}

/** A title that is the whole query is what the reader asked for; a title with much more than the query is less so. */
function titelFactor(machine: Zoekmachine, nummer: number, stammen: ReadonlySet<string>): number {
	const titel = machine.titels[nummer] ?? new Set<string>();
	const geraakt = [...stammen].filter((woord) => titel.has(woord)).length;
	if (geraakt === 0 || geraakt < stammen.size) return 1;
	return 1 + KRACHT.titel * (geraakt / Math.max(titel.size, geraakt));
}

/** One word that is the tail of a one-word title: "vervoer" asks for "Leerlingenvervoer". */
function staartFactor(machine: Zoekmachine, nummer: number, stammen: ReadonlySet<string>): number {
	const titel = machine.titels[nummer];
	if (stammen.size !== 1 || titel?.size !== 1) return 1;
	const [[woord = ''], [naam = '']] = [[...stammen], [...titel]];
	return naam !== woord && woord.length > 3 && naam.endsWith(woord) ? KRACHT.staart : 1;
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

function telFilters({ register }: Zoekmachine, vondsten: readonly Vondst[]): Zoekantwoord['filters'] {
	const filters: Zoekantwoord['filters'] = { soort: {}, thema: {}, wie: {} };
	const tel = (telling: Record<string, number>, naam: string | undefined) => {
		if (naam) telling[naam] = (telling[naam] ?? 0) + 1;
	};
	for (const { nummer } of vondsten) {
		const [, , , soort, themas, wie] = register.documenten[nummer] ?? ['', '', '', 0, [], []];
		tel(filters.soort, register.soorten[soort]);
		for (const thema of themas) tel(filters.thema, register.themas[thema]);
		for (const naam of wie) tel(filters.wie, register.wie[naam]);
	}
	return filters;
}

/** Counts per filter with the other filters set but not itself. */
function telZonderZichzelf(
	machine: Zoekmachine,
	vondsten: readonly Vondst[],
	filters: Filters,
): Zoekantwoord['telFilters'] {
	const tel = (naam: keyof Filters) => {
		const overige: Filters = { ...filters, [naam]: '' };
		const passend = vondsten.filter(({ nummer }) => past(machine, nummer, overige)).slice(0, MAX_VONDSTEN);
		return telFilters(machine, passend)[naam];
	};
	return { soort: tel('soort'), thema: tel('thema'), wie: tel('wie') };
}

/**
 * Searches the register.
 *
 * Every word counts; a document with all of them beats one with some. Never throws: an odd query finds nothing.
 */
export function zoekInRegister(machine: Zoekmachine, vraag: string, filters: Filters = {}): Zoekantwoord {
	const { zoekwoorden, bedoeld } = leesZoekvraag(machine, vraag);
	const volledig = zoekwoorden.reduce((som, { gewicht }) => som + gewicht, 0) || 1;
	const stammen = new Set(zoekwoorden.map(({ woord }) => stam(woord)));
	const soorten = machine.register.soorten;
	const genoemd = new Set(machine.namen.get([...stammen].join(' ')));
	const alle = [...telScores(machine, zoekwoorden)]
		.map(([nummer, { score, gevonden, reden, omwegen, rechtstreeks }]): Vondst => {
			const dekking = gevonden / volledig;
			const soort = soorten[machine.register.documenten[nummer]?.[3] ?? 0] ?? '';
			return {
				nummer,
				dekking,
				score:
					score *
					dekking ** KRACHT.dekking *
					(VOORRANG[soort] ?? 1) *
					titelFactor(machine, nummer, stammen) *
					staartFactor(machine, nummer, stammen) *
					(genoemd.has(nummer) ? KRACHT.naam : 1),
				reden: rechtstreeks ? undefined : reden,
				...(rechtstreeks || omwegen.length === 0 ? {} : { via: omwegen }),
			};
		})
		.filter(({ dekking }) => dekking > 0.3)
		.sort((a, b) => b.score - a.score || a.nummer - b.nummer);
	const vondsten = alle.filter(({ nummer }) => past(machine, nummer, filters)).slice(0, MAX_VONDSTEN);
	return {
		vondsten,
		bedoeld,
		...(bedoeld === undefined ? {} : { bedoelde: bedoeld }),
		stammen: [...new Set(zoekwoorden.flatMap(({ kandidaten }) => kandidaten.map((kandidaat) => kandidaat.stam)))],
		filters: telFilters(machine, vondsten),
		telFilters: telZonderZichzelf(machine, alle, filters),
		nabij:
			vondsten.length > 0 ? [] : zoekwoorden.flatMap(({ woord }) => listNabij(woord, machine.woordenlijst)).slice(0, 5),
	};
}
