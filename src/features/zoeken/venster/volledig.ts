import { buildZoekresultaat, type PagefindPagina } from '../rang/resultaat.ts';
import { formatTekstAdres } from '../register.ts';
import { eenmaal } from '../../../shared/eenmaal.ts';
import { Verouderd } from '../werker/verouderd.ts';
import type { Treffer, Uitkomst } from './motor.ts';

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
const GEEN_FILTERS = { soort: {}, thema: {}, wie: {} };

/** What Pagefind is asked: the words as they stand between the quotes, or as the register read them. */
const formatZoekwoorden = ({ vraag, bedoeld }: Uitkomst) =>
	isPrecies(vraag) ? `"${vraag.slice(1, -1)}"` : (bedoeld ?? vraag);

async function fetchPaginas(uitkomst: Uitkomst): Promise<PagefindPagina[]> {
	try {
		const { results } = await (await loadPagefind()).search(formatZoekwoorden(uitkomst));
		return await Promise.all(results.slice(0, MEESTE_PAGINAS).map((resultaat) => resultaat.data()));
	} catch (fout) {
		await checkVersie(uitkomst);
		// The register has nothing for the others, network or not; of exact words only the full text knows.
		if (isPrecies(uitkomst.vraag)) throw fout;
		return [];
	}
}

/** What the register said of a query in quotes is not about these results. */
const forgetRegister = (uitkomst: Uitkomst): Uitkomst => ({
	...uitkomst,
	filters: {},
	telFilters: GEEN_FILTERS,
	zonderKeuze: 0,
	lijktPlaats: false,
	gemis: '',
	nabij: [],
	bedoeld: undefined,
});

/**
 * The full text of the pages, best first, for a query in quotes or when the register has nothing: it costs a reader on
 * poor wifi 120 kB. Without a network there is none.
 *
 * @throws {Verouderd} When another build took this one's place.
 */
export async function searchVolledigeTekst(uitkomst: Uitkomst): Promise<Uitkomst> {
	const paginas = await fetchPaginas(uitkomst);
	const treffers = paginas.map((pagina): Treffer => ({ nummer: -1, dekking: 1, ...buildZoekresultaat(pagina) }));
	const eigen = isPrecies(uitkomst.vraag) ? forgetRegister(uitkomst) : uitkomst;
	return { ...eigen, totaal: treffers.length, treffers, uitVolledigeTekst: true };
}
