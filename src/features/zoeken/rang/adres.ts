import { cleanZoekvraag } from './resultaat.ts';
import type { FilterNaam, Filters } from './filters.ts';

/** What the address of /zoeken/ holds: everything needed to share a search. */
export interface Zoekstand {
	vraag: string;
	filters: Filters;
}

/** Names of the filters, in the order in which they are shown, with their label. */
export const FILTERNAMEN: Readonly<Record<FilterNaam, string>> = { soort: 'Soort', thema: 'Thema', wie: 'Wie beslist' };
export const listFilters = () => Object.keys(FILTERNAMEN) as FilterNaam[];

/** Longer than any name of a soort, thema or orgaan; an address can hold anything. */
const MAX_WAARDE = 80;

/**
 * Reads the part of an address after the question mark.
 *
 * @param zoekdeel As in `location.search`; anything odd gives an empty query, never an error.
 */
export function parseZoekadres(zoekdeel: string): Zoekstand {
	const delen = new URLSearchParams(zoekdeel);
	const filters: Filters = {};
	for (const naam of listFilters()) {
		const waarde = delen.get(naam);
		if (waarde) filters[naam] = waarde.slice(0, MAX_WAARDE);
	}
	return { vraag: cleanZoekvraag(delen.get('q') ?? ''), filters };
}

/** Address of the search page for a query; without a query the page itself. */
export function formatZoekadres({ vraag, filters }: Zoekstand): string {
	const delen = new URLSearchParams(vraag ? { q: vraag } : {});
	for (const naam of listFilters()) if (filters[naam]) delen.set(naam, filters[naam]);
	return delen.size > 0 ? `/zoeken/?${delen}` : '/zoeken/';
}
