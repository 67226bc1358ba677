import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import type { Kolom, RegisterRij } from '../../../content/schemas/register.ts';

/** What we know of one gemeente, joined from register and folder. */
export interface GemeenteFeiten {
	register: RegisterRij;
	/** Newest accountability first; empty when we have none. */
	leaVve: readonly LeaVveJaar[];
}

/** What is needed to put a figure of a gemeente in words. */
export interface Naslag {
	kolommen: ReadonlyMap<string, Kolom>;
	bronTitel: (id: string) => string;
	/** National figures by id. */
	landelijk: ReadonlyMap<string, Cijfer>;
	/** All gemeenten, to find those of the same size. */
	register: readonly RegisterRij[];
}

/** The answer of one gemeente to one question, ready to show and to print. */
export type LokaalAntwoord =
	| {
			bekend: true;
			tekst: string;
			peildatum: string;
			bron: string;
			/** How we know it, or what to know before reading it. */
			toelichting: string[];
			/** The gemeente's own explanation. */
			uitleg: string[];
			/** Address on the page where the rest of it already stands. */
			elders?: string;
			/** What to know that already stands elsewhere on the page. */
			zie?: { adres: string; tekst: string }[];
	  }
	| { bekend: false; reden: string };

/** @throws {Error} When the register has a column without source. */
export function findKolom(naam: keyof RegisterRij, { kolommen }: Pick<Naslag, 'kolommen'>): Kolom {
	const kolom = kolommen.get(naam);
	if (!kolom) throw new Error(`Kolom "${naam}" staat niet in content/register/kolommen.yaml.`);
	return kolom;
}
