/** Something search can find: a page or a section of it. */
export interface ZoekDocument {
	/** Address, with the fragment of the section. */
	adres: string;
	/** Heading of the section, or title of the page. */
	titel: string;
	/** Title of the page when this is a section of it. */
	pagina?: string | undefined;
	soort: string;
	themas: string[];
	wie: string[];
	/** Everyday words of the page that are not in its text. */
	trefwoorden: string[];
	tekst: string;
	/** Citations of what it rests on: "WPO 161 lid 1". */
	grondslag?: string[];
	/** The same by the numbers of before the laws were renumbered. */
	oudeGrondslag?: string[];
	/** Taken that it is about: documents with one in common are about the same. */
	taken?: string[];
}

/** A document with nothing but what is given. */
export const createDocument = (
	document: Pick<ZoekDocument, 'adres' | 'titel' | 'soort'> & Partial<ZoekDocument>,
): ZoekDocument => ({ themas: [], wie: [], trefwoorden: [], tekst: '', ...document });

/** Sentences and phrases as one text: each ends with a full stop, empty ones fall out. */
export const joinZinnen = (...delen: (string | undefined | false)[]) =>
	delen
		.filter((deel) => deel !== undefined && deel !== false && deel !== '')
		.map((deel) => (/[.!?:]$/.test(deel as string) ? deel : `${deel as string}.`))
		.join(' ');

/** One group of words that mean the same to a reader, the official term first. */
export interface Woordgroep {
	term: string;
	woorden: string[];
}
