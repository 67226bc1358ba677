import type { Antwoord, Omstandigheden } from '../antwoord/antwoordvorm.ts';
import type { Zoekantwoord } from '../rang/antwoord.ts';
import type { Filters } from '../rang/filters.ts';
import type { Stuk, Zoekresultaat } from '../rang/resultaat.ts';

/** A result to show; its excerpt may still have to be fetched. */
export interface Treffer extends Omit<Zoekresultaat, 'fragment'> {
	/** Number of the document, by which its excerpt is asked for. */
	nummer: number;
	/** Part of the query that it has, 0 to 1. */
	dekking: number;
	fragment: Stuk[] | undefined;
}

/** The answer to one query with one choice of filters. */
export interface Uitkomst extends Pick<Zoekantwoord, 'telFilters' | 'bedoeld' | 'nabij' | 'stammen'> {
	vraag: string;
	filters: Filters;
	/** Number of results; `treffers` holds the first of them. */
	totaal: number;
	/** Best first. */
	treffers: Treffer[];
	/** Results of the same query without filters, when the filters leave none. */
	zonderKeuze: number;
	/** What of the query was found nowhere, as sentences; '' when nothing is missing. */
	gemis: string;
	/** Gemeenten came first, but with only a part of the query: it may be a village or a neighbourhood. */
	lijktPlaats: boolean;
	/** All themes, for who finds nothing, here or in the full text. */
	themas: Pick<Treffer, 'adres' | 'titel'>[];
	/** The register had nothing and the results come from the full text of the pages. */
	uitVolledigeTekst?: boolean;
	/** Name of the texts of this build. */
	teksten: string;
}

/** What the page asks of the worker, with the answer to it. */
export interface Taken {
	/** Gets ready: the reader is about to search. */
	laad: { vraag: null; antwoord: null };
	/** `meeste`: as many results as the page shows. */
	zoek: { vraag: { vraag: string; filters: Filters; meeste: number }; antwoord: Uitkomst };
	/** The answer above the results; undefined unless it is certain. */
	antwoord: {
		vraag: { vraag: string } & Pick<Omstandigheden, 'vandaag' | 'gemeente'>;
		antwoord: Antwoord | undefined;
	};
	fragment: { vraag: { nummer: number; stammen: string[] }; antwoord: Stuk[] };
}
export type Taaknaam = keyof Taken;

export interface Opdracht<Naam extends Taaknaam = Taaknaam> {
	/** By which the answer finds its question. */
	volgnummer: number;
	taak: Naam;
	vraag: Taken[Naam]['vraag'];
}

/** `verouderd`: the site was built anew since the page was opened. */
export type Reactie = { volgnummer: number } & ({ antwoord: unknown } | { fout: 'verouderd' | 'mislukt' });
