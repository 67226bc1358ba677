/** What was tuned, on the practice queries of tests/zoeken/ only. What each costs to leave out: docs/besluiten/0014. */

/** How much a word counts by where it stands. */
export const GEWICHT = {
	titel: 9,
	pagina: 6,
	trefwoorden: 4.5,
	/** In running text, and an article that a text names. */
	tekst: 2.5,
	/** The article that a page rests on. */
	grondslag: 40,
};
/** Of a text only its most telling words travel; every word keeps the one place where it says most. */
export const TEKSTWOORDEN = 12;

/** How a query is put: words to search with, a sentence, or a sentence as someone says it. */
export type Vraagsoort = 'zoekwoorden' | 'zin' | 'gesproken';

/** From so many words on, a query is a sentence. */
export const ZIN = 4;
/** Kinds of pages that answer more often than their words suggest, or less, by how the query is put; 1 for the others. */
export const VOORRANG: Record<Vraagsoort, Record<string, number>> = {
	zoekwoorden: { Thema: 1.35, Begrip: 1.3, Inwonersvraag: 0.4 },
	zin: { Inwonersvraag: 0.65 },
	gesproken: { Inwonersvraag: 1.5, Taak: 0.7 },
};

/** How much each way of finding counts against the word itself. */
export const KRACHT = {
	/** Everyday word or abbreviation of a term. */
	synoniem: 0.88,
	/** Another everyday word of the same term, or of the same family in content/zoektaal.yaml. */
	familie: 0.7,
	/** A word of which only the beginning was typed. */
	begin: 0.5,
	/** An article with the lid that was typed. */
	lid: 1.6,
	/** A word that is nowhere. It tells a reader who typed a village that the answer is not about it. */
	onbekend: 0.35,
};

/** How much the results of a sentence support each other. */
export const SAMENHANG = {
	/** What other documents of the same taken scored. */
	taak: 0.5,
	/** Part that the theme has of the first results. */
	thema: 1.5,
	eerste: 40,
};

/** By how much a document moves up for how it has the query. */
export const VORM = {
	/** All words in the title. */
	titel: 1,
	/** The title is the query. */
	naam: 2.5,
	/** One of the search words is the query. */
	trefwoord: 1.6,
	/** The sentence stands in one phrase, the title or a search word. */
	zin: 5,
};
