import { GRENS } from './grenzen.ts';
import type { Lezing } from './lezing.ts';
import { isTeEng, isTeRuim, isVerwant, type Onderwerp, type Overeenkomst } from './overeenkomst.ts';

/** The question says enough to be about one thing: everyday words or a lone word do not. */
const zegtGenoeg = ({ woorden }: Lezing, { onderwerp: { soort } }: Overeenkomst) =>
	soort === 'kalender' ||
	(woorden.filter(({ gewicht }) => gewicht >= GRENS.woord).length > 1 &&
		woorden.reduce((som, { gewicht }) => som + gewicht, 0) >= GRENS.inhoud);

/** A duty or date has nearly all of the question; a sentence of a resident much, and it looks like one of ours. */
const isGenoeg = ({ onderwerp: { soort }, dekking, zin, reeks }: Overeenkomst, voorsprong: number) =>
	dekking >= GRENS.dekking ||
	reeks >= GRENS.zelfdeReeks ||
	(soort !== 'inwonersvraag' && dekking >= GRENS.ver.dekking && voorsprong >= GRENS.ver.voorsprong) ||
	(soort === 'inwonersvraag' &&
		dekking >= GRENS.inwoner.dekking &&
		zin >= GRENS.inwoner.zin &&
		reeks >= GRENS.inwoner.reeks);

/** By how much the likeliest leads on the next that says something else. */
function measureVoorsprong([beste, ...anderen]: readonly Overeenkomst[]): number {
	const tegen = anderen.find(({ onderwerp }) => beste && !isVerwant(onderwerp, beste.onderwerp));
	return (beste?.rang ?? 0) - (tegen?.rang ?? 0);
}

/**
 * The one thing that a question is certainly about: it has nearly all of the question, leads clearly on whatever says
 * something else, and the search, which weighs otherwise, puts it first as well.
 *
 * @param rij The likeliest first.
 * @param gevonden What the search puts first of these.
 */
export function findZekere(
	lezing: Lezing,
	rij: readonly Overeenkomst[],
	gevonden: Onderwerp | undefined,
): Overeenkomst | undefined {
	const [beste] = rij;
	const voorsprong = measureVoorsprong(rij);
	if (!beste || lezing.heeftArtikel || !isGenoeg(beste, voorsprong)) return undefined;
	if (isTeEng(lezing, beste.onderwerp) || isTeRuim(lezing, beste.onderwerp)) return undefined;
	const isEens = gevonden && (beste.onderwerp === gevonden || isVerwant(beste.onderwerp, gevonden));
	const isZeker = isEens || (voorsprong >= GRENS.alleen && beste.dekking >= GRENS.dekkingAlleen);
	return isZeker && voorsprong >= GRENS.voorsprong && zegtGenoeg(lezing, beste) ? beste : undefined;
}
