/** Something search can find: a page or a section of it. */
export interface ZoekDocument {
	/** Address, with the fragment of the section. */
	adres: string;
	/** Heading of the section, or title of the page. */
	titel: string;
	/** Title of the page when this is a section of it. */
	pagina: string | undefined;
	soort: string;
	themas: string[];
	wie: string[];
	/** Everyday words of the page that are not in its text. */
	trefwoorden: string[];
	tekst: string;
}

/** One group of words that mean the same to a reader, the official term first. */
export interface Woordgroep {
	term: string;
	woorden: string[];
}
