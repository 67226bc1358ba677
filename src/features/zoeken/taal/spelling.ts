import { klank } from './woorden.ts';

/**
 * Distance between two words: insert, delete, replace or swap neighbours, each costs one.
 *
 * @param grens Stops early; a larger distance is given as `grens + 1`.
 */
export function measureAfstand(een: string, ander: string, grens: number): number {
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

/** Distance by letters, or infinite when it is more than the limit. */
function measureHooguit(een: string, ander: string, grens: number): number {
	const afstand = grens < 0 ? Number.POSITIVE_INFINITY : measureAfstand(een, ander, grens);
	return afstand > grens ? Number.POSITIVE_INFINITY : afstand;
}

/** The same sound is nearer than one letter of difference; almost the same sound only helps a long word. */
const weighKlank = (afstand: number, grens: number) =>
	afstand === 0 ? 0.5 : grens === 2 && afstand === 1 ? 1.5 : Number.POSITIVE_INFINITY;

const onthouden = new WeakMap<readonly string[], string[]>();
/** How the words of a list sound; worked out at the first misspelt word. */
function findKlanken(woordenlijst: readonly string[]): string[] {
	const klanken = onthouden.get(woordenlijst) ?? woordenlijst.map(klank);
	onthouden.set(woordenlijst, klanken);
	return klanken;
}

/**
 * The word a misspelt word may have meant: nearest by letters or by sound, the commonest first among equals.
 *
 * @param woordenlijst Known words, the commonest first.
 * @returns undefined when no word is near enough.
 */
export function findSpelling(
	woord: string,
	woordenlijst: readonly string[],
): { woord: string; afstand: number } | undefined {
	const grens = grensVoor(woord);
	if (grens === 0) return undefined;
	const geluid = klank(woord);
	const klanken = findKlanken(woordenlijst);
	let beste: { woord: string; afstand: number } | undefined;
	for (let plek = 0; plek < woordenlijst.length; plek++) {
		const kandidaat = woordenlijst[plek] ?? '';
		if (Math.abs(kandidaat.length - woord.length) > grens + 1) continue;
		const straf = kandidaat[0] === woord[0] ? 0 : 0.4;
		// What cannot become better than the best so far is not worth measuring.
		const nogBeter = beste ? Math.min(grens, Math.ceil(beste.afstand - straf) - 1) : grens;
		const gehoord = weighKlank(measureAfstand(geluid, klanken[plek] ?? '', 1), grens);
		const afstand = Math.min(measureHooguit(woord, kandidaat, nogBeter), gehoord) + straf;
		if (afstand <= grens + 0.4 && (!beste || afstand < beste.afstand)) beste = { woord: kandidaat, afstand };
	}
	return beste;
}

/** Up to three words that look somewhat alike, for a query that found nothing. */
export function listNabij(woord: string, woordenlijst: readonly string[]): string[] {
	const grens = Math.ceil(woord.length / 3);
	return woordenlijst
		.map((kandidaat) => ({
			kandidaat,
			afstand: measureAfstand(woord.slice(0, 40), kandidaat, grens) - (kandidaat.startsWith(woord.slice(0, 4)) ? 1 : 0),
		}))
		.filter(({ afstand }) => afstand < grens)
		.sort((a, b) => a.afstand - b.afstand)
		.slice(0, 3)
		.map(({ kandidaat }) => kandidaat);
}
