/** An article in words: the sentence of the register with the law it rests on. */
interface Wetsfeit {
	zin: string;
	/** "Wet op het primair onderwijs, artikel 161 lid 1". */
	grond: string;
}

/** A question of the site, with what a draft needs of it. */
export interface Bronvraag {
	id: string;
	vraag: string;
	doorvraag: string;
	document: { naam: string; houder: string };
	/** What finds the subject in the papers of a raad. */
	raadswoorden: string;
	/** Ids of the taken of which `feiten` has the law. */
	taken: string[];
}

/** What the own reglement van orde of a gemeente says of written questions. */
export interface Reglement {
	artikel: string;
	termijnDagen: number;
	adres: string;
}

/** What the page asks for once it draws up something. The same for everybody: no server sees whose questions they are. */
export interface Gegevens {
	themas: { id: string; titel: string; vragen: Bronvraag[] }[];
	/** By id of the taak; only what was read in the law and holds today. */
	feiten: Record<string, Wetsfeit>;
	/** Ids of the questions that belong to a sentence of a resident, by its id. */
	inwonersvragen: Record<string, string[]>;
	/** By the last part of the address of the gemeente; absent when nobody read it. */
	reglementen: Record<string, Reglement>;
}
