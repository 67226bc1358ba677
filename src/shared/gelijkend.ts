/**
 * Letters to add, drop or change, or neighbours to swap, to turn one word into the other (optimal string alignment).
 *
 * @param grens Stops early; a larger number is given as `grens + 1`.
 */
export function countVerschillen(een: string, ander: string, grens = Number.POSITIVE_INFINITY): number {
	if (Math.abs(een.length - ander.length) > grens) return grens + 1;
	let vorige: number[] = [];
	let huidige = Array.from({ length: ander.length + 1 }, (_, index) => index);
	for (let rij = 1; rij <= een.length; rij++) {
		const volgende = [rij];
		for (let kolom = 1; kolom <= ander.length; kolom++) {
			const gelijk = een[rij - 1] === ander[kolom - 1];
			const gewisseld = een[rij - 1] === ander[kolom - 2] && een[rij - 2] === ander[kolom - 1];
			volgende.push(
				Math.min(
					(huidige[kolom] ?? 0) + 1,
					(volgende[kolom - 1] ?? 0) + 1,
					(huidige[kolom - 1] ?? 0) + (gelijk ? 0 : 1),
					gewisseld ? (vorige[kolom - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY,
				),
			);
		}
		if (Math.min(...volgende) > grens) return grens + 1;
		[vorige, huidige] = [huidige, volgende];
	}
	return huidige[ander.length] ?? 0;
}

/** Letters of a name that is looked for: one long line in its place kept the check busy for minutes. */
const VERGELEKEN = 100;

/** The name that looks most like the given one; the first in order when several do. Undefined when there is none. */
export function findGelijkende(naam: string, namen: Iterable<string>): string | undefined {
	const begin = naam.slice(0, VERGELEKEN);
	let beste: { naam: string; verschillen: number } | undefined;
	for (const kandidaat of namen) {
		// Another that differs as much or more changes nothing: among thousands of names most are soon passed over.
		const verschillen = countVerschillen(begin, kandidaat, (beste?.verschillen ?? Number.POSITIVE_INFINITY) - 1);
		if (!beste || verschillen < beste.verschillen) beste = { naam: kandidaat, verschillen };
	}
	return beste?.naam;
}
