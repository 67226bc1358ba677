/** A cell of the table: what it says, a remark in small print, and the number when there is one to draw. */
export interface Cel {
	tekst: string;
	klein?: string | undefined;
	waarde?: number | undefined;
}

/** Where a figure comes from: its day or year as a reader says it, title of the source and who published it. */
export interface Herkomst {
	moment: string;
	bron: string;
	/** Left out where the table says it already. */
	uitgever?: string | undefined;
}

/** Looks up title and publisher of a source. */
export type Bronzoeker = (id: string) => { titel: string; uitgever: string };
