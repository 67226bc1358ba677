import { KORTSTE_DEEL, splitWoorden, stam } from '../taal/woorden.ts';
import type { Stuk } from './resultaat.ts';

const WOORDEN_IN_FRAGMENT = 28;
const WOORDEN_ERVOOR = 6;

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

/**
 * The part of a text that shows why it was found, with the found words marked.
 *
 * @param stammen Stems of the query, with the terms it was read as.
 */
export function createFragment(tekst: string, stammen: ReadonlySet<string>): Stuk[] {
	const woorden = tekst.split(' ').filter(Boolean);
	const raak = woorden.map((woord) => isRaak(woord, stammen));
	const begin = Math.max(0, findBegin(woorden, raak) - WOORDEN_ERVOOR);
	const eind = Math.min(woorden.length, begin + WOORDEN_IN_FRAGMENT);
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
