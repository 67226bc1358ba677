import { pakGewichtUit, zinStam, type Zoekregister } from './register.ts';
import { findSpelling, listNabij } from './spelling.ts';
import { isStopwoord, splitWoorden, stam } from './woorden.ts';

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

/** A way in which a word of the query may stand in the register. */
interface Kandidaat {
	stam: string;
	kracht: number;
	/** What to show as reason; undefined for the word itself. */
	via: string | undefined;
	/** Only as a part of a compound. */
	alsDeel?: boolean;
}

/** One word of the query with all its readings. */
interface Zoekwoord {
	woord: string;
	kandidaten: Kandidaat[];
	/** How much it matters: rare words matter more. */
	gewicht: number;
}

/** Pages that answer more often than their text suggests. */
const VOORRANG: Record<string, number> = { Thema: 1.35, Begrip: 1.2, Taak: 1, Vraag: 0.92, Gemeente: 0.75, Kalender: 0.95, Vraagbaak: 0.85, Praktijk: 0.85, Cijfer: 0.8, Overig: 0.9 };
export const KRACHT = { zelf: 1, synoniem: 0.82, deel: 0.85, begin: 0.5, splitsing: 0.6, spelling: 0.7, dekking: 2.6, titel: 0.6, staart: 1.6, naam: 2.5, artikel: 3 };
const MAX_VONDSTEN = 200;
const GEWICHTEN = Array.from({ length: 64 }, (_, stap) => pakGewichtUit(stap));

/** The register unpacked for searching; made once per page visit. */
export interface Zoekmachine {
	register: Zoekregister;
	termen: Map<string, number>;
	delen: Map<string, number>;
	gesorteerd: string[];
	woordgroepen: Map<string, string[]>;
	woordenlijst: string[];
	bekend: Set<string>;
	titels: Set<string>[];
	/** Full names of documents: title, title without what stands in brackets, and what stands in brackets. */
	namen: Map<string, number[]>;
}

export function startZoekmachine(register: Zoekregister): Zoekmachine {
	const gesorteerd = register.termen.split(' ');
	const woordgroepen = new Map<string, string[]>();
	for (const [woord, term] of register.woordgroepen) woordgroepen.set(woord, [...(woordgroepen.get(woord) ?? []), term]);
	const woordenlijst = register.woordenlijst.split(' ');
	return {
		register,
		gesorteerd,
		termen: new Map(gesorteerd.map((term, nummer) => [term, nummer])),
		delen: new Map(register.delen.split(' ').map((deel, nummer) => [deel, nummer])),
		woordgroepen,
		woordenlijst,
		bekend: new Set(woordenlijst.map(stam)),
		titels: register.documenten.map(([, titel]) => new Set(splitWoorden(titel).map(stam))),
		namen: listNamen(register),
	};
}

function listNamen({ documenten }: Zoekregister): Map<string, number[]> {
	const namen = new Map<string, number[]>();
	documenten.forEach(([, titel], nummer) => {
		const haakjes = /^(.*?)\s*\(([^)]+)\)$/.exec(titel);
		for (const naam of new Set([titel, haakjes?.[1], haakjes?.[2]].flatMap((deel) => (deel ? zinStam(deel) : [])))) {
			namen.set(naam, [...(namen.get(naam) ?? []), nummer]);
		}
	});
	return namen;
}

const isCijfer = (woord: string) => /\d/.test(woord);


/** Terms that start with what is typed so far: only for the last word, and only from three letters. */
function listBeginnend({ gesorteerd }: Zoekmachine, begin: string): string[] {
	if (begin.length < 3 || isCijfer(begin)) return [];
	let [laag, hoog] = [0, gesorteerd.length];
	while (laag < hoog) {
		const midden = (laag + hoog) >> 1;
		if ((gesorteerd[midden] ?? '') < begin) laag = midden + 1;
		else hoog = midden;
	}
	const gevonden: string[] = [];
	for (let plek = laag; plek < gesorteerd.length && gevonden.length < 12 && gesorteerd[plek]?.startsWith(begin); plek++) gevonden.push(gesorteerd[plek] ?? '');
	return gevonden;
}

/** Both halves of a compound the register does not have as a whole: "vervoersverordening". */
function splitsOnbekend(machine: Zoekmachine, woord: string): [string, string] | undefined {
	for (let plek = woord.length - 4; plek >= 4; plek--) {
		const staart = stam(woord.slice(plek));
		if (!machine.termen.has(staart)) continue;
		for (const tussen of ['', 's', 'en', 'e']) {
			const kop = woord.slice(0, plek - tussen.length);
			if (kop.length >= 4 && woord.slice(0, plek).endsWith(tussen) && machine.termen.has(stam(kop))) return [stam(kop), staart];
		}
	}
	return undefined;
}

function listKandidaten(machine: Zoekmachine, woord: string, isLaatste: boolean): Kandidaat[] {
	const eigen = stam(woord);
	const kandidaten: Kandidaat[] = [];
	const bestaat = machine.termen.has(eigen);
	if (bestaat) kandidaten.push({ stam: eigen, kracht: KRACHT.zelf, via: undefined });
	if (machine.delen.has(eigen)) kandidaten.push({ stam: eigen, kracht: KRACHT.deel, via: woord, alsDeel: true });
	if (isLaatste && !isCijfer(woord)) {
		for (const term of listBeginnend(machine, eigen)) if (term !== eigen) kandidaten.push({ stam: term, kracht: KRACHT.begin, via: undefined });
	}
	return kandidaten;
}

/** Weight of a word by how few documents have it; between 0.3 and 1. */
function weeg({ register, termen, delen }: Zoekmachine, kandidaten: readonly Kandidaat[]): number {
	const aantallen = kandidaten.map(({ stam: term, alsDeel }) => (alsDeel ? register.deelPlaatsen[delen.get(term) ?? -1] : register.plaatsen[termen.get(term) ?? -1])?.length ?? 2);
	const meeste = Math.max(2, ...aantallen) / 2;
	return Math.max(0.25, Math.log(1 + register.documenten.length / meeste) / Math.log(1 + register.documenten.length));
}

/** "leerlingen vervoer" is "leerlingenvervoer": two words that the register knows as one. */
function voegSamen(machine: Zoekmachine, alle: readonly string[]): string[] {
	const woorden = alle.some(isCijfer) ? alle.filter((woord) => !/^art(?:ikel)?$/.test(woord)) : alle;
	const uit: string[] = [];
	for (let plek = 0; plek < woorden.length; plek++) {
		const [een = '', ander = ''] = [woorden[plek], woorden[plek + 1]];
		const samen = ['', 's', 'en', 'n'].map((tussen) => een + tussen + ander).find((woord) => ander.length > 2 && een.length > 2 && machine.termen.has(stam(woord)) && !isCijfer(woord));
		if (samen) {
			uit.push(samen);
			plek++;
		} else uit.push(een);
	}
	return uit;
}

interface Begrepen {
	zoekwoorden: Zoekwoord[];
	bedoeld: string | undefined;
}

function leesZoekvraag(machine: Zoekmachine, vraag: string): Begrepen {
	const alle = splitWoorden(vraag).slice(0, 24);
	const nuttig = alle.filter((woord) => (woord.length > 1 || isCijfer(woord)) && !isStopwoord(woord));
	const woorden = voegSamen(machine, nuttig.length > 0 ? nuttig : alle);
	let verbeterd = false;
	const zoekwoorden = woorden.map((woord, plek): Zoekwoord & { toon: string } => {
		const isLaatste = plek === woorden.length - 1 && !/\s$/.test(vraag);
		let kandidaten = listKandidaten(machine, woord, isLaatste);
		let toon = woord;
		if (!kandidaten.some(({ kracht }) => kracht >= KRACHT.begin) && !machine.woordgroepen.has(stam(woord)) && !isCijfer(woord)) {
			const gesplitst = splitsOnbekend(machine, woord);
			if (gesplitst) kandidaten = gesplitst.map((deel) => ({ stam: deel, kracht: KRACHT.splitsing, via: woord }));
			else {
				const spelling = findSpelling(woord, machine.woordenlijst);
				if (spelling) {
					verbeterd = true;
					toon = spelling;
					kandidaten = [...listKandidaten(machine, spelling, false), { stam: stam(spelling), kracht: KRACHT.spelling, via: undefined }];
				}
			}
		}
		return { woord: toon, toon, kandidaten, gewicht: 1 };
	});
	voegArtikelenToe(machine, zoekwoorden);
	voegWoordgroepenToe(machine, zoekwoorden);
	for (const zoekwoord of zoekwoorden) zoekwoord.gewicht = weeg(machine, zoekwoord.kandidaten.filter(({ kracht }) => kracht >= KRACHT.deel));
	return { zoekwoorden, bedoeld: verbeterd ? zoekwoorden.map(({ woord }) => woord).join(' ') : undefined };
}

/** "artikel 161 wpo" and "wpo art 161" both ask for "wpo161"; "lid 9" for "lid9". */
function voegArtikelenToe(machine: Zoekmachine, zoekwoorden: readonly Zoekwoord[]): void {
	zoekwoorden.forEach((zoekwoord, plek) => {
		if (!isCijfer(zoekwoord.woord)) return;
		for (const buur of [zoekwoorden[plek - 1]?.woord, zoekwoorden[plek + 1]?.woord]) {
			if (!buur || isCijfer(buur)) continue;
			const samen = buur + zoekwoord.woord;
			if (machine.termen.has(samen)) zoekwoord.kandidaten.push({ stam: samen, kracht: KRACHT.artikel, via: undefined });
		}
	});
}

/** Everyday words and abbreviations of one to three words lead to the official term. */
function voegWoordgroepenToe(machine: Zoekmachine, zoekwoorden: Zoekwoord[]): void {
	const stammen = zoekwoorden.map(({ woord }) => stam(woord));
	for (let lengte = Math.min(4, stammen.length); lengte >= 1; lengte--) {
		for (let plek = 0; plek + lengte <= stammen.length; plek++) {
			const groep = machine.woordgroepen.get(stammen.slice(plek, plek + lengte).join(' '));
			const getypt = zoekwoorden.slice(plek, plek + lengte).map(({ woord }) => woord).join(' ');
			for (const term of groep ?? []) {
				const delen = term.split(' ');
				for (const zoekwoord of zoekwoorden.slice(plek, plek + lengte)) {
					// A term of several words only counts as far as its words are found.
					for (const deel of delen) zoekwoord.kandidaten.push({ stam: deel, kracht: KRACHT.synoniem / Math.sqrt(delen.length), via: getypt });
				}
			}
		}
	}
}

interface Telling {
	score: number;
	gevonden: number;
	reden: string | undefined;
	rechtstreeks: boolean;
}

function telScores(machine: Zoekmachine, zoekwoorden: readonly Zoekwoord[]): Map<number, Telling> {
	const totaal = new Map<number, Telling>();
	for (const { kandidaten, gewicht } of zoekwoorden) {
		const perDocument = new Map<number, { score: number; kandidaat: Kandidaat }>();
		for (const kandidaat of kandidaten) {
			const plaatsen = kandidaat.alsDeel ? machine.register.deelPlaatsen[machine.delen.get(kandidaat.stam) ?? -1] : machine.register.plaatsen[machine.termen.get(kandidaat.stam) ?? -1];
			let nummer = 0;
			for (let plek = 0; plaatsen && plek < plaatsen.length; plek += 2) {
				nummer += plaatsen[plek] ?? 0;
				const score = (GEWICHTEN[plaatsen[plek + 1] ?? 0] ?? 0) * kandidaat.kracht * gewicht;
				if (score > (perDocument.get(nummer)?.score ?? 0)) perDocument.set(nummer, { score, kandidaat });
			}
		}
		for (const [nummer, { score, kandidaat }] of perDocument) {
			const telling = totaal.get(nummer) ?? { score: 0, gevonden: 0, reden: undefined, rechtstreeks: false };
			telling.score += score;
			telling.gevonden += gewicht;
			if (kandidaat.via === undefined) telling.rechtstreeks = true;
			else telling.reden ??= kandidaat.via;
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
			return { nummer, dekking, score: score * dekking ** KRACHT.dekking * (VOORRANG[soort] ?? 1) * titelFactor(machine, nummer, stammen) * staartFactor(machine, nummer, stammen) * (genoemd.has(nummer) ? KRACHT.naam : 1), reden: rechtstreeks ? undefined : reden };
		})
		.filter(({ nummer, dekking }) => dekking > 0.3 && past(machine, nummer, filters))
		.sort((a, b) => b.score - a.score || a.nummer - b.nummer)
		.slice(0, MAX_VONDSTEN);
	return { vondsten, bedoeld, stammen: [...new Set(zoekwoorden.flatMap(({ kandidaten }) => kandidaten.map((kandidaat) => kandidaat.stam)))], filters: telFilters(machine, vondsten), nabij: vondsten.length > 0 ? [] : zoekwoorden.flatMap(({ woord }) => listNabij(woord, machine.woordenlijst)).slice(0, 5) };
}
