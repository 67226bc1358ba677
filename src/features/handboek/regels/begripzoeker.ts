import type { Begrip } from '../../../content/schemas/begrip.ts';

/** A stretch of text, with the term it explains for the first time on this page. */
export interface Tekstdeel {
	tekst: string;
	begrip: Begrip | undefined;
}

const escape = (woord: string) => woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words under which a term may stand in running text: the term and its abbreviation, no everyday synonyms. */
const vormen = ({ term, afkorting }: Begrip) =>
	[term, afkorting].flatMap((vorm) => (vorm && vorm.length > 1 ? [vorm] : []));

/** Finder over all terms, the longest first, so that "passend onderwijs" goes before "onderwijs". */
export interface Begripzoeker {
	patroon: RegExp;
	opVorm: ReadonlyMap<string, Begrip>;
}

/** Abbreviations keep their case ("LEA" is not "lea"); terms may start with a capital or not. */
export function buildBegripzoeker(begrippen: readonly Begrip[]): Begripzoeker {
	const opVorm = new Map<string, Begrip>();
	for (const begrip of begrippen)
		for (const vorm of vormen(begrip)) if (!opVorm.has(vorm.toLowerCase())) opVorm.set(vorm.toLowerCase(), begrip);
	const alternatieven = [...opVorm.keys()].sort((a, b) => b.length - a.length).map(escape);
	return { patroon: new RegExp(`(?<![\\p{L}\\p{N}-])(${alternatieven.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'), opVorm };
}

/** Finds the first use of each term in a text. */
export function splitBegrippen(tekst: string, { patroon, opVorm }: Begripzoeker): Tekstdeel[] {
	const gezien = new Set<string>();
	const delen: Tekstdeel[] = [];
	let vanaf = 0;
	for (const match of tekst.matchAll(patroon)) {
		const begrip = opVorm.get(match[0].toLowerCase());
		const isAfkorting = begrip?.afkorting?.toLowerCase() === match[0].toLowerCase();
		if (!begrip || gezien.has(begrip.id) || (isAfkorting && match[0] !== begrip.afkorting)) continue;
		gezien.add(begrip.id);
		if (match.index > vanaf) delen.push({ tekst: tekst.slice(vanaf, match.index), begrip: undefined });
		delen.push({ tekst: match[0], begrip });
		vanaf = match.index + match[0].length;
	}
	if (vanaf < tekst.length) delen.push({ tekst: tekst.slice(vanaf), begrip: undefined });
	return delen;
}
