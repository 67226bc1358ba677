import { buildZoekresultaat, type PagefindPagina } from '../rang/resultaat.ts';
import { formatTekstAdres } from '../register.ts';
import { eenmaal } from '../../../shared/eenmaal.ts';
import { Verouderd, type Treffer, type Uitkomst } from './motor.ts';

/** What Pagefind's own script offers, as far as we use it. */
interface Pagefind {
	options: (opties: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	search: (vraag: string) => Promise<{ results: { data: () => Promise<PagefindPagina> }[] }>;
}

const loadPagefind = eenmaal(async (): Promise<Pagefind> => {
	const adres = '/pagefind/pagefind.js';
	const pagefind = (await import(/* @vite-ignore */ adres)) as Pagefind;
	await pagefind.options({ excerptLength: 24 });
	await pagefind.init();
	return pagefind;
});

/** Pagefind names its files by their content, but does not say which are gone: a text of the register does. */
async function checkVersie({ teksten }: Uitkomst): Promise<void> {
	const antwoord = await fetch(formatTekstAdres(teksten, 0), { method: 'HEAD' }).catch(() => undefined);
	if (antwoord?.status === 404) throw new Verouderd('/pagefind/');
}

const MEESTE_PAGINAS = 8;

/** A query in quotes asks for exactly these words, one after the other. */
export const isPrecies = (vraag: string) => /^["“”„].*\s.*["“”]$/.test(vraag);
const formatPrecies = (vraag: string) => (isPrecies(vraag) ? `"${vraag.slice(1, -1)}"` : vraag);
const GEEN_FILTERS = { soort: {}, thema: {}, wie: {} };

async function fetchPaginas(uitkomst: Uitkomst): Promise<PagefindPagina[]> {
	try {
		const { results } = await (await loadPagefind()).search(formatPrecies(uitkomst.bedoeld ?? uitkomst.vraag));
		return await Promise.all(results.slice(0, MEESTE_PAGINAS).map((resultaat) => resultaat.data()));
	} catch {
		await checkVersie(uitkomst);
		return [];
	}
}

/**
 * The full text of the pages, best first, for a query in quotes or when the register has nothing: it costs a reader on
 * poor wifi 120 kB. Without a network there is none.
 *
 * @throws {Verouderd} When another build took this one's place.
 */
export async function searchVolledigeTekst(uitkomst: Uitkomst): Promise<Uitkomst> {
	const paginas = await fetchPaginas(isPrecies(uitkomst.vraag) ? { ...uitkomst, bedoeld: undefined } : uitkomst);
	const treffers = paginas.map((pagina): Treffer => ({ nummer: -1, ...buildZoekresultaat(pagina) }));
	const gevonden = { ...uitkomst, totaal: treffers.length, treffers, uitVolledigeTekst: true };
	return isPrecies(uitkomst.vraag) ? { ...gevonden, gemis: '', nabij: [], telFilters: GEEN_FILTERS } : gevonden;
}
