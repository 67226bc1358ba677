import type { Wetnamen } from './taal/artikelen.ts';

/** The search register as it travels from the build to the browser: everything by number, so that it stays small. */
export interface Zoekregister {
	/** `VERSIE` of the script that reads it, or of another build. */
	versie: number;
	/** Names the folder of the texts by their content, so that a page never mixes them with those of another build. */
	teksten: string;
	soorten: string[];
	themas: string[];
	wie: string[];
	/** Per document: address, title, title of the page ('' for a page itself), soort, themas, wie. */
	documenten: [adres: string, titel: string, pagina: string, soort: number, themas: number[], wie: number[]][];
	/**
	 * One word as written for each stem, with "|" between the parts of a compound of a title ("leerlingen|vervoer"), and
	 * articles ("§wpo:161:1"), separated by spaces.
	 */
	termen: string;
	/** Places in running text, and of articles; words of titles have theirs from `documenten`. */
	plaatsen: Ingepakt;
	zinnen: Zinnen;
	/** Per document the taken that it is about, by a number of their own, as `stappen` of Ingepakt. */
	taken: string;
	/** Official terms with the everyday words and abbreviations that lead to them. */
	woordgroepen: [term: string, ...woorden: string[]][];
	/** Everyday words that mean about the same, of content/zoektaal.yaml. */
	families: string[][];
	wetten: Wetnamen[];
}

/** The search words of documents, each a word or a phrase of its own; numbered through all documents. */
interface Zinnen {
	/** Per document one character per phrase, the number of its words that count; documents are apart by spaces. */
	lengten: string;
	/** Per term the phrases that have it, as `stappen` of Ingepakt. */
	stappen: string;
}

/** Raised when the form changes: a page of an older build then says that it is old. */
export const VERSIE = 5;
/** Where the register stands; its name stays, as that of the book of answers. */
export const REGISTER_ADRES = '/zoek/register.json';
/** Documents per file of texts: a visible result costs one small request at most. */
export const PER_BESTAND = 4;
/** Address of the file with the text of a document, by the name of the texts in the register. */
export const formatTekstAdres = (teksten: string, nummer: number) =>
	`/zoek/tekst/${teksten}/${Math.floor(nummer / PER_BESTAND)}.json`;

/** Weights travel as steps of a quarter octave: few different numbers compress well, and no reader sees the rounding. */
const STAPPEN = 4;
export const packGewicht = (gewicht: number) => Math.max(1, Math.round(STAPPEN * Math.log2(1 + gewicht)));
export const unpackGewicht = (stap: number) => 2 ** (stap / STAPPEN) - 1;

/**
 * Places of all terms in two strings that compress well: steps from one document to the next (base 36, with commas
 * between them), and weights (one character each); terms are apart by a space.
 */
interface Ingepakt {
	stappen: string;
	gewichten: string;
}

/** Weight 1 is "#": no character that JSON has to escape. */
const EERSTE_TEKEN = 34;
const NA_BACKSLASH = 92 - EERSTE_TEKEN;
export const writeGewicht = (stap: number) => String.fromCharCode(EERSTE_TEKEN + stap + (stap >= NA_BACKSLASH ? 1 : 0));
export const readGewicht = (code: number) => code - EERSTE_TEKEN - (code > 92 ? 1 : 0);

/** Numbers of one term from the steps between them. */
export function unpackStappen(stappen: string): number[] {
	if (stappen === '') return [];
	let nummer = 0;
	return stappen.split(',').map((stap) => (nummer += parseInt(stap, 36)));
}
export const packStappen = (nummers: readonly number[]) =>
	nummers.map((nummer, plek) => (nummer - (nummers[plek - 1] ?? 0)).toString(36)).join(',');
