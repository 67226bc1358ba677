import { KRACHT } from './afstelling.ts';
import type { Plaatsen, Zoekmachine } from './machine.ts';
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

const GEEN: Plaatsen = { aantal: 0, read: () => new Map() };
const findRij = ({ delen, termen }: Zoekmachine, { stam: term, alsDeel }: Kandidaat): Plaatsen =>
	(alsDeel ? delen : termen).get(term) ?? GEEN;

/** Documents with their weight step; a term of several words is as heavy as its lightest word. */
export function findPlaatsen(machine: Zoekmachine, kandidaat: Kandidaat): ReadonlyMap<number, number> {
	const eerste = findRij(machine, kandidaat).read();
	const andere = (kandidaat.samenMet ?? []).map((term) => (machine.termen.get(term) ?? GEEN).read());
	if (andere.length === 0) return eerste;
	const samen = new Map<number, number>();
	for (const [nummer, stap] of eerste)
		if (andere.every((rij) => rij.has(nummer)))
			samen.set(nummer, Math.min(stap, ...andere.map((rij) => rij.get(nummer) ?? stap)));
	return samen;
}

/** In how many documents a candidate stands; of a term of several words only that it may. */
export const countPlaatsen = (machine: Zoekmachine, kandidaat: Kandidaat) =>
	kandidaat.samenMet && kandidaat.samenMet.length > 0 ? 1 : findRij(machine, kandidaat).aantal;

export const isCijfer = (woord: string) => /\d/.test(woord);

const MAX_BEGINNEND = 12;

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
	for (let plek = laag; gevonden.length < MAX_BEGINNEND && gesorteerd[plek]?.startsWith(begin); plek++)
		gevonden.push(gesorteerd[plek] ?? '');
	return gevonden;
}

/**
 * The word itself, compounds with it, and what an unknown word may become.
 *
 * @param magVerder Whether the reader may still be typing it.
 */
export function listKandidaten(machine: Zoekmachine, woord: string, magVerder = false): Kandidaat[] {
	const eigen = stam(woord);
	const kandidaten: Kandidaat[] = [];
	const bestaat = machine.termen.has(eigen);
	if (bestaat) kandidaten.push({ stam: eigen, kracht: 1, via: undefined });
	if (machine.delen.has(eigen)) kandidaten.push({ stam: eigen, kracht: 1, via: woord, alsDeel: true });
	if (magVerder && !bestaat)
		for (const term of listBeginnend(machine, eigen))
			kandidaten.push({ stam: term, kracht: KRACHT.begin, via: undefined });
	return kandidaten;
}

/** Both halves of a compound the register does not have as a whole: "vervoersverordening". */
export function splitOnbekend({ termen, delen }: Zoekmachine, woord: string): [string, string] | undefined {
	const kent = (deel: string) => termen.has(stam(deel)) || delen.has(stam(deel));
	for (let plek = woord.length - 4; plek >= 4; plek--) {
		const staart = woord.slice(plek);
		if (!kent(staart)) continue;
		for (const tussen of ['', 's', 'en', 'e', 'n']) {
			const kop = woord.slice(0, plek - tussen.length);
			if (kop.length >= 4 && woord.slice(0, plek).endsWith(tussen) && kent(kop)) return [kop, staart];
		}
	}
	return undefined;
}
