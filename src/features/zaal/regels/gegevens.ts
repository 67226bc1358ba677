/** One question as it is asked in the raadzaal. */
export interface ZaalVraag {
	id: string;
	/** Id of its theme. */
	thema: string;
	vraag: string;
	/** What a good answer holds. */
	goed: string;
	doorvraag: string;
	/** Ids of the taken it rests on: a taak on the agenda leads to its questions. */
	taken: string[];
}

/** The texts of all questions. The same for everybody: no server sees whose meeting it is. */
export interface ZaalGegevens {
	themas: { id: string; titel: string }[];
	vragen: ZaalVraag[];
	/** Ids of the questions that belong to a sentence of a resident, by its id. */
	inwonersvragen: Record<string, string[]>;
}
