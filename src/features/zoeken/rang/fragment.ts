import { KORTSTE_DEEL, splitWoorden, stam } from '../taal/woorden.ts';
import type { Stuk } from './resultaat.ts';

const WOORDEN_IN_FRAGMENT = 28;
const WOORDEN_ERVOOR = 6;
/** Words before the found one up to which a fragment begins at the start of its sentence. */
const WOORDEN_TOT_ZIN = 14;
/** Words by which a fragment may be longer to show a text, or its last sentence, to the end. */
const WOORDEN_ERBIJ = 8;

/** A word with what stands before and after it: marks go on the word alone. */
const LEESTEKENS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;
/** What is left of a compound without the searched word: an ending is no word. */
const KORTSTE_REST = 3;

const heeftDeel = (eigen: string, gezocht: string) =>
	gezocht.length >= KORTSTE_DEEL &&
	eigen.length >= gezocht.length + KORTSTE_REST &&
	(eigen.endsWith(gezocht) || eigen.startsWith(gezocht));

/** Whether a word as it stands in a text is one of the searched stems, or a compound with one of them. */
export function isRaak(woord: string, stammen: ReadonlySet<string>): boolean {
	return splitWoorden(woord).some((deel) => {
		const eigen = stam(deel);
		if (stammen.has(eigen)) return true;
		// The stem of a compound is not always the stem of its tail: schakelklas, klas.
		for (const gezocht of stammen) if (heeftDeel(eigen, gezocht) || heeftDeel(deel, gezocht)) return true;
		return false;
	});
}

/** First word of the stretch with the most different found words; -1 when no word is found. */
function findBegin(woorden: readonly string[], raak: readonly boolean[]): number {
	let [beste, meeste] = [-1, 0];
	raak.forEach((isEen, plek) => {
		if (!isEen) return;
		const einde = plek - WOORDEN_ERVOOR + WOORDEN_IN_FRAGMENT;
		const aantal = new Set(woorden.slice(plek, einde).filter((_, index) => raak[plek + index])).size;
		if (aantal > meeste) [beste, meeste] = [plek, aantal];
	});
	return beste;
}

const isEindeVanZin = (woord: string | undefined) => woord === undefined || /[.!?][”’)]*$/.test(woord);

/** First word of the fragment: that of the sentence, unless the found word stands too far on in it. */
function findStart(woorden: readonly string[], plek: number): number {
	for (let begin = plek; begin >= Math.max(0, plek - WOORDEN_TOT_ZIN); begin--)
		if (isEindeVanZin(woorden[begin - 1])) return begin;
	return plek - WOORDEN_ERVOOR;
}

/** Where the fragment ends: after a few more words when the sentence ends there. */
function findEind(woorden: readonly string[], begin: number): number {
	const eind = begin + WOORDEN_IN_FRAGMENT;
	if (eind + WOORDEN_ERBIJ >= woorden.length) return woorden.length;
	const erbij = woorden.slice(eind - 1, eind + WOORDEN_ERBIJ).findIndex((woord) => isEindeVanZin(woord));
	return erbij < 0 ? eind : eind + erbij;
}

/**
 * The part of a text that shows why it was found, with the found words marked.
 *
 * @param stammen Stems of the query, with the terms it was read as.
 */
export function createFragment(tekst: string, stammen: ReadonlySet<string>): Stuk[] {
	const woorden = tekst.split(' ').filter(Boolean);
	const raak = woorden.map((woord) => isRaak(woord, stammen));
	const isKort = woorden.length <= WOORDEN_IN_FRAGMENT + WOORDEN_ERBIJ;
	const begin = isKort ? 0 : findStart(woorden, Math.max(0, findBegin(woorden, raak)));
	const eind = findEind(woorden, begin);
	const stukken = woorden.slice(begin, eind).flatMap((woord, index): Stuk[] => {
		const spatie = begin + index + 1 < eind ? ' ' : '';
		const [, voor = '', kern = '', na = ''] = raak[begin + index] ? (LEESTEKENS.exec(woord) ?? []) : ['', woord];
		return [
			{ tekst: voor, raak: false },
			{ tekst: kern, raak: true },
			{ tekst: na + spatie, raak: false },
		];
	});
	return [
		...(begin > 0 ? [{ tekst: '… ', raak: false }] : []),
		...merge(stukken),
		...(eind < woorden.length ? [{ tekst: ' …', raak: false }] : []),
	];
}

/** Neighbours without a mark become one piece. */
const merge = (stukken: readonly Stuk[]) =>
	stukken.reduce<Stuk[]>((samen, stuk) => {
		const vorige = samen.at(-1);
		if (stuk.tekst === '') return samen;
		if (vorige && !vorige.raak && !stuk.raak) vorige.tekst += stuk.tekst;
		else samen.push({ ...stuk });
		return samen;
	}, []);
