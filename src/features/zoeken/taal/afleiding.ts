import { stam } from './woorden.ts';

/** Verbs with a first part that comes loose: "vaststellen", "stelt vast". */
const VOORVOEGSELS = /^(?:ver|be|ont|her|er|ge)/;

/**
 * Stems of words of the same family as a word: "sluiting" for "sluiten", "verwijderd" for "verwijderen", "benoeming" for
 * "benoemt". The stem itself stays one thing, so that exact words keep winning.
 */
export function listAfleidingen(woord: string): string[] {
	const eigen = stam(woord);
	if (eigen.length < 4 || /\d/.test(eigen)) return [];
	const uitgang = /(?<=.{4})(?:ing|er)$/.exec(eigen)?.[0];
	const basis = uitgang ? stam(`${eigen.slice(0, -uitgang.length)}en`) : undefined;
	const wortel = basis ?? zonderDeelwoord(eigen) ?? eigen;
	const vormen = [wortel, ...listVormen(wortel)];
	return [...new Set(vormen.map((vorm) => stam(vorm)))].filter((vorm) => vorm !== eigen && vorm.length > 3);
}

/** "betaald" -> "betaal", "gesloten" stays: strong verbs are families of words. */
function zonderDeelwoord(eigen: string): string | undefined {
	if (!/[dt]$/.test(eigen) || eigen.length < 6) return undefined;
	if (/^(?:ver|be|ont|her)/.test(eigen)) return eigen.slice(0, -1);
	return eigen.startsWith('ge') ? eigen.slice(2, -1) : undefined;
}

function listVormen(wortel: string): string[] {
	const verlengd = [wortel, verdubbel(wortel)];
	const deelwoord = VOORVOEGSELS.test(wortel) ? [`${wortel}d`, `${wortel}t`] : [`ge${wortel}d`, `ge${wortel}t`];
	return [...verlengd.map((vorm) => `${vorm}ing`), ...deelwoord, `${wortel}t`, `${wortel}d`, `${wortel}er`];
}

/** "stel" -> "stell": the consonant that the stem lost. */
const verdubbel = (wortel: string) =>
	/[^aeiou][aeiou][bdfgklmnprst]$/.test(wortel) ? wortel + (wortel.at(-1) ?? '') : wortel;
