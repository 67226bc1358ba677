import { buildZoekresultaat, type PagefindPagina, type Zoekresultaat } from '../domain/zoeken/resultaat.ts';

/** What Pagefind's own script offers, as far as we use it. */
interface Pagefind {
	options: (opties: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Filtertelling>;
	search: (vraag: string | null, opties: { filters: Record<string, string> }) => Promise<PagefindAntwoord>;
}
interface PagefindAntwoord {
	results: { data: () => Promise<PagefindPagina> }[];
	filters: Filtertelling;
}
type Filtertelling = Record<string, Record<string, number>>;

/** Chosen value per filter. */
export type Filters = Partial<Record<'soort' | 'thema' | 'wie', string>>;

/** The answer to one query: results come in portions, because each costs a request. */
export interface Uitkomst {
	totaal: number;
	filters: Filtertelling;
	haal: (van: number, tot: number) => Promise<Zoekresultaat[]>;
}

let motor: Promise<Pagefind> | undefined;

/** Loads Pagefind once, on first use. A failed load is tried again. */
export function laadMotor(): Promise<Pagefind> {
	motor ??= (async () => {
		const adres = '/pagefind/pagefind.js';
		const pagefind = (await import(/* @vite-ignore */ adres)) as Pagefind;
		await pagefind.options({ excerptLength: 24, ranking: { metaWeights: { title: 6, zoekwoorden: 4 } } });
		await pagefind.init();
		// Counts per filter only come with a search once the filters are loaded.
		await pagefind.filters();
		return pagefind;
	})();
	motor.catch(() => (motor = undefined));
	return motor;
}

/** Searches all pages; an empty query gives nothing. */
export async function zoek(vraag: string, filters: Filters): Promise<Uitkomst> {
	const pagefind = await laadMotor();
	const antwoord = await pagefind.search(vraag, { filters: Object.fromEntries(Object.entries(filters).filter(([, waarde]) => waarde)) });
	return {
		totaal: antwoord.results.length,
		filters: antwoord.filters,
		haal: async (van, tot) => (await Promise.all(antwoord.results.slice(van, tot).map((result) => result.data()))).map(buildZoekresultaat),
	};
}
