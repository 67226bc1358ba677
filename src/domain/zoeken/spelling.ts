import { klank } from './woorden.ts';

/**
 * Distance between two words: insert, delete, replace or swap neighbours, each costs one.
 *
 * @param grens Stops early; a larger distance is given as `grens + 1`.
 */
export function meetAfstand(een: string, ander: string, grens: number): number {
	if (Math.abs(een.length - ander.length) > grens) return grens + 1;
	let vorige: number[] = [];
	let huidige = Array.from({ length: ander.length + 1 }, (_, index) => index);
	for (let rij = 1; rij <= een.length; rij++) {
		const volgende = [rij];
		for (let kolom = 1; kolom <= ander.length; kolom++) {
			const gelijk = een[rij - 1] === ander[kolom - 1];
			let afstand = Math.min(
				(huidige[kolom] ?? 0) + 1,
				(volgende[kolom - 1] ?? 0) + 1,
				(huidige[kolom - 1] ?? 0) + (gelijk ? 0 : 1),
			);
			if (rij > 1 && kolom > 1 && een[rij - 1] === ander[kolom - 2] && een[rij - 2] === ander[kolom - 1])
				afstand = Math.min(afstand, (vorige[kolom - 2] ?? 0) + 1);
			volgende.push(afstand);
		}
		if (Math.min(...volgende) > grens) return grens + 1;
		[vorige, huidige] = [huidige, volgende];
	}
	return huidige[ander.length] ?? grens + 1;
}

/** One error in a short word, two in a long one. */
const grensVoor = (woord: string) => (woord.length < 4 ? 0 : woord.length < 8 ? 1 : 2);

/**
 * The word a misspelt word may have meant: nearest by letters or by sound, the commonest first among equals.
 *
 * @param woordenlijst Known words, the commonest first.
 * @returns undefined when no word is near enough.
 */
export function findSpelling(woord: string, woordenlijst: readonly string[]): string | undefined {
	const grens = grensVoor(woord);
	if (grens === 0) return undefined;
	const geluid = klank(woord);
	let beste: { woord: string; afstand: number } | undefined;
	for (const kandidaat of woordenlijst) {
		if (Math.abs(kandidaat.length - woord.length) > grens + 1) continue;
		const hoort = meetAfstand(geluid, klank(kandidaat), 1);
		const ziet = meetAfstand(woord, kandidaat, grens);
		const afstand =
			Math.min(ziet, hoort === 0 ? 0.5 : grens === 2 && hoort === 1 ? 1.5 : Number.POSITIVE_INFINITY) +
			(kandidaat[0] === woord[0] ? 0 : 0.4);
		if (afstand <= grens + 0.4 && (!beste || afstand < beste.afstand)) beste = { woord: kandidaat, afstand };
	}
	return beste?.woord;
}

/** Up to three words that look somewhat alike, for a query that found nothing. */
export function listNabij(woord: string, woordenlijst: readonly string[]): string[] {
	const grens = Math.ceil(woord.length / 3);
	return woordenlijst
		.map((kandidaat) => ({
			kandidaat,
			afstand: meetAfstand(woord.slice(0, 40), kandidaat, grens) - (kandidaat.startsWith(woord.slice(0, 4)) ? 1 : 0),
		}))
		.filter(({ afstand }) => afstand < grens)
		.sort((a, b) => a.afstand - b.afstand)
		.slice(0, 3)
		.map(({ kandidaat }) => kandidaat);
}
