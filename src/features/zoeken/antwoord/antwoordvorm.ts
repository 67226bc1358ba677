import type { Beslisser } from '../../taken/index.ts';
import type { VergelijkGemeente } from '../../vergelijken/index.ts';

/** The answer above the results, ready to show as text. */
export interface Antwoord {
	soort: 'beslist' | 'mag' | 'wanneer' | 'hoeveel' | 'betekenis' | 'inwoner';
	/** The answer in a few words: "De raad", "2.841 leerlingen". */
	kop: string;
	/** Who decides, when that is one organ: it has its own colour. */
	orgaan?: Beslisser | undefined;
	/** The same in a sentence. */
	tekst: string;
	/** On what it rests: an article, a source with its day, and how sure we are. */
	bron: string;
	adres: string;
	/** Where the address leads, as a link. */
	verder: string;
}

/** What is known beside the question. */
export interface Omstandigheden {
	/** `JJJJ-MM-DD` for the reader. */
	vandaag: string;
	/** Address of the gemeente the reader chose. */
	gemeente: string | undefined;
	/** Figures of all gemeenten: the same for everybody, so that no server sees which one is asked for. */
	listGemeenten: () => Promise<readonly VergelijkGemeente[]>;
}
