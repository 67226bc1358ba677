import type { Formulering } from '../../weet-jij/index.ts';

export interface BekendeVraag {
	id: string;
	vraag: string;
	/** Oldest first. */
	gewijzigd?: Formulering[];
}

export interface VervallenVraag {
	id: string;
	vraag: string;
	/** `JJJJ-MM-DD`. */
	sinds: string;
	waarom: string;
	/** Address of the question that came in its place. */
	opvolger?: string;
}

/** The texts of everything a reader can keep something at. The same for everybody: no server sees whose list it is. */
export interface Gegevens {
	themas: { id: string; titel: string; vragen: BekendeVraag[] }[];
	vervallen: VervallenVraag[];
	/** What the raad decides. */
	taken: { id: string; wat: string }[];
}

export const addressVraag = (thema: string, id: string) => `/weet-jij/${thema}/#${id}`;

/** The text of every question, also of those that are gone, by id. */
export const listTeksten = ({ themas, vervallen }: Gegevens): ReadonlyMap<string, string> =>
	new Map([...themas.flatMap(({ vragen }) => vragen), ...vervallen].map(({ id, vraag }) => [id, vraag]));
