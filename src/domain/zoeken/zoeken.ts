import { KRACHT, VOORRANG } from './afstelling.ts';
import type { Zoekmachine } from './machine.ts';
import { pakGewichtUit } from './register.ts';
import { listNabij } from './spelling.ts';
import { stam } from './woorden.ts';
import { leesZoekvraag, type Kandidaat, type Zoekwoord } from './zoekvraag.ts';

/** Chosen value per filter; an empty value filters nothing. */
export type Filters = Partial<Record<'soort' | 'thema' | 'wie', string>>;

/** A document that was found, best first. */
export interface Vondst {
	nummer: number;
	score: number;
	/** Why, when the match is indirect: "vervoer → leerlingenvervoer". */
	reden: string | undefined;
	/** Part of the query that was found, 0 to 1. */
	dekking: number;
}

/** The answer to one query. */
export interface Zoekantwoord {
	vondsten: Vondst[];
	/** The query as it was understood when a word was misspelt. */
	bedoeld: string | undefined;
	/** Stems to highlight. */
	stammen: string[];
	/** Nearest known words when nothing was found. */
	nabij: string[];
	filters: Record<'soort' | 'thema' | 'wie', Record<string, number>>;
}

const MAX_VONDSTEN = 200;
const GEWICHTEN = Array.from({ length: 64 }, (_, stap) => pakGewichtUit(stap));

interface Telling {
	score: number;
	gevonden: number;
	reden: string | undefined;
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
			const telling = totaal.get(nummer) ?? { score: 0, gevonden: 0, reden: undefined, rechtstreeks: false };
			telling.score += score;
			telling.gevonden += zoekwoord.gewicht;
			telling.rechtstreeks ||= kandidaat.via === undefined;
			telling.reden ??= kandidaat.via;
			totaal.set(nummer, telling);
		}
	}
	return totaal;
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
	const vondsten = [...telScores(machine, zoekwoorden)]
		.map(([nummer, { score, gevonden, reden, rechtstreeks }]): Vondst => {
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
			};
		})
		.filter(({ nummer, dekking }) => dekking > 0.3 && past(machine, nummer, filters))
		.sort((a, b) => b.score - a.score || a.nummer - b.nummer)
		.slice(0, MAX_VONDSTEN);
	return {
		vondsten,
		bedoeld,
		stammen: [...new Set(zoekwoorden.flatMap(({ kandidaten }) => kandidaten.map((kandidaat) => kandidaat.stam)))],
		filters: telFilters(machine, vondsten),
		nabij:
			vondsten.length > 0 ? [] : zoekwoorden.flatMap(({ woord }) => listNabij(woord, machine.woordenlijst)).slice(0, 5),
	};
}
