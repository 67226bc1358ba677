import { ALLE_TEKENS } from './vakjes.ts';

/** A word with its place on the line: points in a PDF, characters in a text. */
export interface Woord {
	tekst: string;
	x: number;
	breedte: number;
	/** Cell of a text with tabs, counted from 0. */
	cel?: number;
}

/** One printed line of the document, from left to right. */
export interface Regel {
	woorden: readonly Woord[];
	/** Page, counted from 1. */
	pagina: number;
	/** Height of the middle of the line on its page, in points; a text has none. */
	y?: number;
}

/** The words of a line as one text. */
export const formatRegel = (regel: Regel | undefined): string =>
	(regel?.woorden ?? []).map(({ tekst }) => tekst).join(' ');

export const isLeeg = (regel: Regel | undefined): boolean => !regel || regel.woorden.length === 0;

/** A word as it is compared: lower case, without accents, hyphens, brackets and other signs; empty when nothing is left. */
export const normalize = (woord: string): string =>
	woord
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');

const WOORD = new RegExp(`[${ALLE_TEKENS}]|[^\\s${ALLE_TEKENS}]+`, 'gu');
/** Boxes typed with brackets, as wide as they were so that columns stay in place. */
const HAAK_VOL = /[[(]\s?[xXvV✓✔✗✘]\s?[\])]/gu;
const HAAK_LEEG = /\[\s{0,2}\]|\(\s{1,2}\)/g;

const complete = (teken: string) => (gevonden: string) => teken.padEnd(gevonden.length);

/** Cuts text into words and boxes; a box is always a word of its own. */
export function splitWoorden(tekst: string): Woord[] {
	const metVakjes = tekst.replace(HAAK_VOL, complete('☒')).replace(HAAK_LEEG, complete('☐'));
	return [...metVakjes.matchAll(WOORD)].map(({ 0: woord, index }) => ({
		tekst: woord,
		x: index,
		breedte: woord.length,
	}));
}

/** After a question mark a new line starts, so that a question always ends its line. */
function splitNaVraag({ woorden, ...rest }: Regel): Regel[] {
	const einde = woorden.findIndex(({ tekst }) => tekst.endsWith('?'));
	if (einde < 0 || einde === woorden.length - 1) return [{ woorden, ...rest }];
	return [
		{ woorden: woorden.slice(0, einde + 1), ...rest },
		...splitNaVraag({ woorden: woorden.slice(einde + 1), ...rest }),
	];
}

/** Lines as the rest of the import reads them: of a plain text, or of words that were placed on a page. */
export const splitVragen = (regels: readonly Regel[]): Regel[] => regels.flatMap(splitNaVraag);

/** Words of a line of text; where it has tabs, with the cell of each. */
function splitCellen(regel: string): Woord[] {
	const cellen = regel.split('\t');
	if (cellen.length === 1) return splitWoorden(regel);
	let begin = 0;
	return cellen.flatMap((tekst, cel) => {
		const woorden = splitWoorden(tekst).map((woord) => ({ ...woord, x: woord.x + begin, cel }));
		begin += tekst.length + 1;
		return woorden;
	});
}

/** Lines of a plain text; a form feed starts a page. */
export function splitRegels(tekst: string): Regel[] {
	return tekst
		.replaceAll('\u00AD', '')
		.split('\f')
		.flatMap((bladzij, index) =>
			bladzij
				.split(/\r\n|[\n\r\u2028\u2029\v\u0085]/)
				.map((regel) => ({ woorden: splitCellen(regel), pagina: index + 1 })),
		);
}
