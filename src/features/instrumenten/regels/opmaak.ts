import { cleanTekst, OPEN } from './tekst.ts';

/** A part of a draft as it stands on paper and in a document. */
export type Blok =
	| { soort: 'titel' | 'kop'; tekst: string }
	/** Lines that belong together. */
	| { soort: 'alinea'; regels: string[] }
	/** Every item is one or more lines. `begin`: the number of the first, for a list that goes on. */
	| { soort: 'nummers'; begin: number; punten: string[][] }
	| { soort: 'punten'; punten: string[][] };

const NUMMER = /^\s*(\d{1,3})[.)]\s+(\S.*)$/;
const PUNT = /^\s*[-*•]\s+(\S.*)$/;
const LANGSTE_KOP = 80;

/** A short line on its own that begins with a capital and has no sign at its end or open place in it. */
const isKop = (regel: string) =>
	regel.length <= LANGSTE_KOP && /^\p{Lu}/u.test(regel) && !/[.,:;?!]$/.test(regel) && !regel.includes(OPEN);

function readAlinea(regels: readonly string[]): Blok[] {
	const [regel = ''] = regels;
	if (regels.length === 1 && isKop(regel)) return [{ soort: 'kop', tekst: regel }];
	return regels.length > 0 ? [{ soort: 'alinea', regels: [...regels] }] : [];
}

/** A line that begins no item belongs to the item before it. */
function readLijst(regels: readonly string[]): Blok {
	const eerste = NUMMER.exec(regels[0] ?? '');
	const merk = eerste ? NUMMER : PUNT;
	const punten: string[][] = [];
	for (const regel of regels) {
		const tekst = merk.exec(regel)?.at(-1);
		if (tekst === undefined) punten.at(-1)?.push(regel.trim());
		else punten.push([tekst.trim()]);
	}
	return eerste ? { soort: 'nummers', begin: Number(eerste[1]), punten } : { soort: 'punten', punten };
}

/** The lines of one part of a text, from the first that begins a list on as a list. */
function readDeel(regels: readonly string[]): Blok[] {
	const begin = regels.findIndex((regel) => NUMMER.test(regel) || PUNT.test(regel));
	const alinea = (begin < 0 ? regels : regels.slice(0, begin)).map((regel) => regel.trim());
	return [...readAlinea(alinea), ...(begin < 0 ? [] : [readLijst(regels.slice(begin))])];
}

/** Reads a draft as the reader left it. The first line is its title; a white line parts what follows. */
export function readOpmaak(tekst: string): Blok[] {
	const delen = cleanTekst(tekst)
		.split(/\n\s*\n/)
		.map((deel) => deel.split('\n').filter((regel) => regel.trim() !== ''))
		.filter((regels) => regels.length > 0);
	const [titel = '', ...onder] = delen[0] ?? [];
	if (titel === '') return [];
	return [{ soort: 'titel', tekst: titel.trim() }, ...[onder, ...delen.slice(1)].flatMap(readDeel)];
}

/** A text in pieces, the open places apart. */
export const splitOpen = (tekst: string): { tekst: string; isOpen: boolean }[] =>
	tekst
		.split(new RegExp(`(${OPEN})`))
		.filter((deel) => deel !== '')
		.map((deel) => ({ tekst: deel, isOpen: deel === OPEN }));
