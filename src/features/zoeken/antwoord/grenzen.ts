/**
 * What was tuned, on practice only: the 80 questions of `antwoorden.yaml` and 314 sentences and questions of the other sets
 * in tests/zoeken/. An answer that is wrong is worse than none. Behind each number what another one did there: right of
 * the 30 questions with an answer, and right and wrong of the sentences, before results supported each other (20, none wrong; 42
 * and 2). Now 23, none wrong.
 */

/** How much of a question an answer has. */
export const GEWICHT = {
	/** Words that half of the questions have, such as "krijgen" or "school", tell hardly anything. 1: 4 fewer, 1 false. */
	algemeen: 0.12,
	/**
	 * A word that stands only in a search word of the answer; the rest it gets as far as the question has the others.
	 * 1: 2 fewer and 2 more wrong; 0.3: 2 fewer sentences.
	 */
	zoekwoord: 0.5,
	/** "Gebouw" in "schoolgebouw". 1: 3 fewer and 2 more wrong; 0.4: 4 fewer sentences. */
	deel: 0.7,
	/** Another word for the same. 0.7: 1 fewer and 1 more wrong. */
	synoniem: 0.9,
};

/** What decides between answers that have as much of the question. */
export const VOORRANG = {
	/** The whole sentence of the answer is asked. 0: 1 sentence fewer. */
	zin: 0.15,
	/** For each word more that stands in the same order. 0: 2 fewer. */
	reeks: 0.04,
	langsteReeks: 5,
};

/** From where an answer is certain. */
export const GRENS = {
	/** Part of the question that a duty or date must have. 0.8: 3 more wrong; 0.92: 4 fewer sentences. */
	dekking: 0.85,
	/** By how much it must lead on the next that says something else. 0: 1 false and 1 more wrong; 0.08: 1 fewer. */
	voorsprong: 0.04,
	/** With this lead and so much of the question the search need not agree. Without: 1 sentence fewer. */
	alleen: 0.2,
	dekkingAlleen: 0.95,
	/** A question with many words beside its subject, when nothing else comes near. Without: 5 sentences fewer; 0.6: 2 more wrong. */
	ver: { dekking: 0.68, voorsprong: 0.18 },
	/** Residents speak in many words: less of their sentence will do, when it looks like one of ours. 0.74 and 0.42: 2 fewer sentences. */
	inwoner: { dekking: 0.6, zin: 0.5, reeks: 3 },
	/** Or so many words in the same order. 9: 1 fewer. */
	zelfdeReeks: 5,
	/** What a question must weigh, and each of two words of it. 1.1 and 0.5: 3 and 4 fewer sentences. */
	inhoud: 0.75,
	woord: 0.2,
};
