/** Id of something that can be chosen, and then those of the taken it rests on. */
export type Verwant = [id: string, ...taken: string[]];

/** What can be chosen of one theme; of `algemeen` only the taken and what residents say. The texts are in its `Themablad`. */
export interface Themakeuzes {
	id: string;
	titel: string;
	/** What the raad decides first. */
	taken: Verwant[];
	vragen: Verwant[];
	inwonersvragen: Verwant[];
}

/** `/vergadering/keuzes.json`: the same for everybody, so that no server sees what is on whose agenda. */
export interface Keuzelijst {
	themas: Themakeuzes[];
}

/** The group of what fits no theme: it is chosen from, and no theme itself. */
export const ALGEMEEN = 'algemeen';

/** A statement with what it rests on. */
export interface Bronfeit {
	tekst: string;
	bron: string;
	/** Id of the taak; absent for a figure. */
	taak?: string;
}

export interface Bladvraag {
	id: string;
	vraag: string;
	goedAntwoord: string;
	doorvraag: string;
	/** The document to ask for, and who holds it. */
	stuk: string;
	/** What finds it in the papers of a raad. */
	woorden: string;
}

/** `/vergadering/themas/<id>.json`: everything that can come on the sheet of an agenda item of one theme. */
export interface Themablad {
	id: string;
	titel: string;
	/** What finds the theme in the papers of a raad. */
	woorden: string;
	/** The five to print when the reader chose no taken. */
	feiten: Bronfeit[];
	wie: { wie: string; tekst: string; bron: string }[];
	taken: (Bronfeit & { taak: string })[];
	vragen: Bladvraag[];
	inwonersvragen: { id: string; zegt: string; aanZet: string }[];
}

export const KEUZES_ADRES = '/vergadering/keuzes.json';
export const formatThemabladAdres = (thema: string) => `/vergadering/themas/${thema}.json`;

/** As many statements as stand on one sheet. */
export const MEESTE_FEITEN = 5;
