import { isCijfer, type Zoekwoord } from './kandidaten.ts';
import type { Gemis } from './resultaat.ts';
import { isNuttig, vereenvoudig } from '../taal/woorden.ts';
import type { Begrepen } from './vraag.ts';

/** While someone types, one or two letters are the start of any word. */
const KORTSTE = 3;
const WOORD = /[\p{L}\p{N}’'.-]*[\p{L}\p{N}]/gu;
const HOORT_BIJ_ARTIKEL = /^(?:art|artt|artikel|artikelen|lid|leden|onder|sub)$/;

/** A word as the reader wrote it: "Schimmél" for schimmel; undefined for a part of a word or words put together. */
const findGetypt = (vraag: string, getypt: string) =>
	vraag.match(WOORD)?.find((woord) => vereenvoudig(woord).replaceAll('-', '') === getypt);

/**
 * What part of a query was found nowhere.
 *
 * @param gevonden The words of the query that at least one document has, in any reading.
 */
export function readGemis(
	vraag: string,
	{ zoekwoorden, onbekendeArtikelen }: Begrepen,
	gevonden: ReadonlySet<Zoekwoord>,
): Gemis {
	const nummers = onbekendeArtikelen.flatMap((artikel) => artikel.split(' ').filter(isCijfer));
	const counts = ({ getypt }: Zoekwoord) =>
		isNuttig(getypt) &&
		!nummers.includes(getypt) &&
		!(nummers.length > 0 && (HOORT_BIJ_ARTIKEL.test(getypt) || getypt.length < 2));
	const name = (woorden: readonly Zoekwoord[], anders: (getypt: string) => string[]) => [
		...new Set(woorden.filter(counts).flatMap(({ getypt }) => findGetypt(vraag, getypt) ?? anders(getypt))),
	];
	const mist = zoekwoorden.filter((woord) => !gevonden.has(woord) && woord.getypt.length >= KORTSTE);
	return {
		// What is not a word of the reader is not the reader's to miss.
		nietGevonden: name(mist, () => []),
		onbekendeArtikelen,
		welGevonden: name(
			zoekwoorden.filter((woord) => gevonden.has(woord)),
			(getypt) => [getypt],
		),
	};
}
