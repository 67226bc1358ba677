import { countVerschillen } from '../../../shared/gelijkend.ts';

/** One error in a short word, two in a long one; in a very short one any letter may make another word. */
const findGrens = (woord: string) => (woord.length < 4 ? 0 : woord.length < 8 ? 1 : 2);

/**
 * The word a misspelt word may have meant: nearest by letters, the commonest first among equals.
 *
 * @param woordenlijst Known words, the commonest first.
 * @returns undefined when no word is near enough.
 */
export function findSpelling(
	woord: string,
	woordenlijst: readonly string[],
): { woord: string; afstand: number } | undefined {
	let beste: { woord: string; afstand: number } | undefined;
	let grens = findGrens(woord);
	for (const kandidaat of woordenlijst) {
		// What cannot become better than the best so far is not worth measuring.
		if (grens < 1) break;
		const afstand = countVerschillen(woord, kandidaat, grens);
		if (afstand <= grens) {
			beste = { woord: kandidaat, afstand };
			grens = afstand - 1;
		}
	}
	return beste;
}

/** Up to three words that look somewhat alike, for a query that found nothing. */
export function listNabij(woord: string, woordenlijst: readonly string[]): string[] {
	const grens = Math.ceil(woord.length / 3);
	return woordenlijst
		.map((kandidaat) => ({
			kandidaat,
			afstand:
				countVerschillen(woord.slice(0, 40), kandidaat, grens) - (kandidaat.startsWith(woord.slice(0, 4)) ? 1 : 0),
		}))
		.filter(({ afstand }) => afstand < grens)
		.sort((a, b) => a.afstand - b.afstand)
		.slice(0, 3)
		.map(({ kandidaat }) => kandidaat);
}
