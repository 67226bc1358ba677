import { KRACHT } from '../afstelling.ts';
import type { Zoekmachine } from './machine.ts';
import type { Plaatsen } from './termen.ts';
import { TUSSENLETTERS } from '../taal/grammatica.ts';
import { stam } from '../taal/woorden.ts';

/** A way in which a word of the query may stand in the register. */
export interface Kandidaat {
	stam: string;
	kracht: number;
	/** What was typed, when this is another word; undefined for the word itself. */
	via: string | undefined;
	/** What the typed words mean, as written; the compound of a part is looked up in the document. */
	naar?: string;
	/** Only as a part of a compound. */
	alsDeel?: boolean;
	/** The other stems of a term of several words: all must be there. */
	samenMet?: string[];
}

/** One word of the query with all its readings. */
export interface Zoekwoord {
	woord: string;
	/** As it stood in the query, without case and accents; before an error was corrected. */
	getypt: string;
	kandidaten: Kandidaat[];
	/** How much it matters: rare words matter more. */
	gewicht: number;
}

const GEEN: ReadonlyMap<number, number> = new Map();
const readRij = (rijen: ReadonlyMap<string, Plaatsen>, term: string) => rijen.get(term)?.read() ?? GEEN;

/** Documents with their weight; a term of several words is as heavy as its lightest word. */
export function findPlaatsen(machine: Zoekmachine, kandidaat: Kandidaat): ReadonlyMap<number, number> {
	const eerste = readRij(kandidaat.alsDeel ? machine.delen : machine.termen, kandidaat.stam);
	const andere = (kandidaat.samenMet ?? []).map((term) => readRij(machine.termen, term));
	if (andere.length === 0) return eerste;
	const samen = new Map<number, number>();
	for (const [nummer, gewicht] of eerste)
		if (andere.every((rij) => rij.has(nummer)))
			samen.set(nummer, Math.min(gewicht, ...andere.map((rij) => rij.get(nummer) ?? gewicht)));
	return samen;
}

/** In how many documents a candidate stands; of a term of several words only that it may. */
export const countPlaatsen = (machine: Zoekmachine, kandidaat: Kandidaat) =>
	kandidaat.samenMet && kandidaat.samenMet.length > 0 ? 1 : findPlaatsen(machine, kandidaat).size;

export const isCijfer = (woord: string) => /\d/.test(woord);

/** So many terms that begin as typed, those of most places first: of "leer" all others would be noise. */
const MAX_BEGINNEND = 24;

/** Terms that start with what is typed so far: only for the last word, and only from three letters. */
function listBeginnend({ gesorteerd, termen }: Zoekmachine, begin: string): string[] {
	if (begin.length < 3 || isCijfer(begin)) return [];
	let [laag, hoog] = [0, gesorteerd.length];
	while (laag < hoog) {
		const midden = (laag + hoog) >> 1;
		if ((gesorteerd[midden] ?? '') < begin) laag = midden + 1;
		else hoog = midden;
	}
	let eind = laag;
	while (gesorteerd[eind]?.startsWith(begin)) eind++;
	const count = (term: string) => termen.get(term)?.aantal ?? 0;
	return gesorteerd
		.slice(laag, eind)
		.map(stam)
		.sort((een, ander) => count(ander) - count(een))
		.slice(0, MAX_BEGINNEND);
}

/**
 * The word itself, compounds with it, and what an unknown word may become.
 *
 * @param magVerder Whether the reader may still be typing it.
 */
export function listKandidaten(machine: Zoekmachine, woord: string, magVerder = false): Kandidaat[] {
	const eigen = stam(woord);
	const kandidaten: Kandidaat[] = [];
	if (machine.termen.has(eigen)) kandidaten.push({ stam: eigen, kracht: 1, via: undefined });
	if (machine.delen.has(eigen)) kandidaten.push({ stam: eigen, kracht: 1, via: woord, alsDeel: true });
	if (magVerder)
		for (const term of listBeginnend(machine, woord))
			if (term !== eigen) kandidaten.push({ stam: term, kracht: KRACHT.begin, via: undefined });
	return kandidaten;
}

/** Both halves of a compound the register does not have as a whole: "vervoersverordening". */
export function splitOnbekend({ termen, delen }: Zoekmachine, woord: string): [string, string] | undefined {
	const kent = (deel: string) => termen.has(stam(deel)) || delen.has(stam(deel));
	for (let plek = woord.length - 4; plek >= 4; plek--) {
		const staart = woord.slice(plek);
		if (!kent(staart)) continue;
		for (const tussen of TUSSENLETTERS) {
			const kop = woord.slice(0, plek - tussen.length);
			if (kop.length >= 4 && woord.slice(0, plek).endsWith(tussen) && kent(kop)) return [kop, staart];
		}
	}
	return undefined;
}
