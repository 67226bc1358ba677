import { splitWoorden, stam } from './woorden.ts';
import type { Stuk } from './resultaat.ts';

const WOORDEN_IN_FRAGMENT = 28;
const WOORDEN_ERVOOR = 6;

/** Whether a word as it stands in a text is one of the searched stems, or a compound with one of them. */
export function isRaak(woord: string, stammen: ReadonlySet<string>): boolean {
	return splitWoorden(woord).some((deel) => {
		const eigen = stam(deel);
		return (
			stammen.has(eigen) ||
			[...stammen].some(
				(gezocht) =>
					gezocht.length > 4 && eigen.length > gezocht.length && (eigen.endsWith(gezocht) || eigen.startsWith(gezocht)),
			)
		);
	});
}

/**
 * The part of a text that shows why it was found, with the found words marked.
 *
 * @param stammen Stems of the query, with the terms it was read as.
 */
export function maakFragment(tekst: string, stammen: ReadonlySet<string>): Stuk[] {
	const woorden = tekst.split(' ').filter(Boolean);
	const raak = woorden.map((woord) => isRaak(woord, stammen));
	let [beste, meeste] = [0, -1];
	for (let begin = 0; begin < Math.max(1, woorden.length - WOORDEN_IN_FRAGMENT + 1); begin++) {
		const aantal = new Set(woorden.slice(begin, begin + WOORDEN_IN_FRAGMENT).filter((_, index) => raak[begin + index]))
			.size;
		if (aantal > meeste) [beste, meeste] = [begin, aantal];
	}
	const eersteRaak = raak.indexOf(true, beste);
	const begin = meeste > 0 ? Math.max(0, Math.min(beste + WOORDEN_IN_FRAGMENT, eersteRaak) - WOORDEN_ERVOOR) : 0;
	const eind = Math.min(woorden.length, begin + WOORDEN_IN_FRAGMENT);
	const stukken = woorden.slice(begin, eind).flatMap((woord, index): Stuk[] => {
		const spatie = begin + index + 1 < eind ? ' ' : '';
		return raak[begin + index]
			? [
					{ tekst: woord, raak: true },
					{ tekst: spatie, raak: false },
				]
			: [{ tekst: woord + spatie, raak: false }];
	});
	return [
		...(begin > 0 ? [{ tekst: '… ', raak: false }] : []),
		...voegSamen(stukken),
		...(eind < woorden.length ? [{ tekst: ' …', raak: false }] : []),
	];
}

/** Neighbours without a mark become one piece. */
const voegSamen = (stukken: readonly Stuk[]) =>
	stukken.reduce<Stuk[]>((samen, stuk) => {
		const vorige = samen.at(-1);
		if (stuk.tekst === '') return samen;
		if (vorige && !vorige.raak && !stuk.raak) vorige.tekst += stuk.tekst;
		else samen.push({ ...stuk });
		return samen;
	}, []);
