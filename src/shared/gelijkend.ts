/** Number of letters to add, drop or change to turn one word into the other (Levenshtein). */
export function countVerschillen(een: string, ander: string): number {
	let vorige = Array.from({ length: ander.length + 1 }, (_, kolom) => kolom);
	for (const [rij, letter] of [...een].entries()) {
		const huidige = [rij + 1];
		for (let kolom = 1; kolom <= ander.length; kolom++) {
			const vervangen = (vorige[kolom - 1] ?? 0) + (letter === ander[kolom - 1] ? 0 : 1);
			huidige.push(Math.min(vervangen, (vorige[kolom] ?? 0) + 1, (huidige[kolom - 1] ?? 0) + 1));
		}
		vorige = huidige;
	}
	return vorige[ander.length] ?? 0;
}

/** The name that looks most like the given one; the first in order when several do. Undefined when there is none. */
export function findGelijkende(naam: string, namen: Iterable<string>): string | undefined {
	let beste: { naam: string; verschillen: number } | undefined;
	for (const kandidaat of namen) {
		const verschillen = countVerschillen(naam, kandidaat);
		if (!beste || verschillen < beste.verschillen) beste = { naam: kandidaat, verschillen };
	}
	return beste?.naam;
}
