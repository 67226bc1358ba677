import { searchInRegister, type Vondst, type Zoekantwoord } from '../rang/antwoord.ts';
import type { Filters } from '../rang/filters.ts';
import type { Zoekmachine } from '../rang/machine.ts';
import { buildZoekresultaat, formatGemis, formatRedenen, type Stuk, type Zoekresultaat } from '../rang/resultaat.ts';
import { cutFragment, fetchFragment, fetchVolledigeTekst, getMachine } from './ophalen.ts';

const MAX_UIT_VOLLEDIGE_TEKST = 8;

/** A result to show; its excerpt may still have to be fetched. */
export interface Treffer extends Omit<Zoekresultaat, 'fragment'> {
	fragment: Stuk[] | undefined;
	fetchFragment: () => Promise<Stuk[]>;
}

/** The answer to one query with one choice of filters. */
export interface Uitkomst extends Pick<Zoekantwoord, 'telFilters' | 'bedoeld' | 'nabij' | 'stammen'> {
	vraag: string;
	filters: Filters;
	totaal: number;
	/** Results of the same query without filters, when the filters leave none. */
	zonderKeuze: number;
	/** What of the query was found nowhere, as sentences; '' when nothing is missing. */
	gemis: string;
	/** Gemeenten came first, but with only a part of the query: it may be a village or a neighbourhood. */
	lijktPlaats: boolean;
	treffers: (van: number, tot: number) => Treffer[];
}

function buildTreffer(
	{ register }: Zoekmachine,
	{ nummer, via }: Vondst,
	stammen: ReadonlySet<string>,
	vraag: string,
): Treffer[] {
	const document = register.documenten[nummer];
	if (!document) return [];
	const [adres, titel, pagina, soort] = document;
	return [
		{
			adres,
			titel,
			pagina: pagina || undefined,
			soort: register.soorten[soort] ?? '',
			redenen: formatRedenen(via, vraag),
			fragment: cutFragment(register, nummer, stammen),
			fetchFragment: () => fetchFragment(register, nummer, stammen),
		},
	];
}

/** The best result is a gemeente that lacks a good part of the query. */
const MEESTE_DEKKING = 0.8;
function lijktPlaats({ register }: Zoekmachine, { vondsten: [beste] }: Zoekantwoord): boolean {
	const soort = beste && register.soorten[register.documenten[beste.nummer]?.[3] ?? -1];
	return beste !== undefined && soort === 'Gemeente' && beste.dekking < MEESTE_DEKKING;
}

/** Searches the register: the first search of a keystroke. */
export function searchInTitels(machine: Zoekmachine, vraag: string, filters: Filters): Uitkomst {
	const antwoord = searchInRegister(machine, vraag, filters);
	const stammen = new Set(antwoord.stammen);
	return {
		...antwoord,
		vraag,
		filters,
		totaal: antwoord.vondsten.length,
		zonderKeuze: 0,
		gemis: formatGemis(antwoord, antwoord.vondsten.length),
		lijktPlaats: lijktPlaats(machine, antwoord),
		treffers: (van, tot) =>
			antwoord.vondsten.slice(van, tot).flatMap((vondst) => buildTreffer(machine, vondst, stammen, vraag)),
	};
}

/**
 * What follows when the register has nothing: the second and last search of a keystroke. With a filter that is the
 * same query without it; without a filter it is the full text, which costs a reader on poor wifi 120 kB.
 *
 * @throws {Verouderd} When another build took this one's place.
 */
export async function searchFurther(machine: Zoekmachine, uitkomst: Uitkomst): Promise<Uitkomst> {
	if (Object.values(uitkomst.filters).some(Boolean))
		return { ...uitkomst, zonderKeuze: searchInRegister(machine, uitkomst.vraag).vondsten.length };
	const vraag = uitkomst.bedoeld ?? uitkomst.vraag;
	const paginas = await fetchVolledigeTekst(machine.register, vraag, MAX_UIT_VOLLEDIGE_TEKST);
	const treffers = paginas.map((pagina): Treffer => {
		const resultaat = buildZoekresultaat(pagina);
		return { ...resultaat, fetchFragment: () => Promise.resolve(resultaat.fragment) };
	});
	return { ...uitkomst, totaal: treffers.length, treffers: (van, tot) => treffers.slice(van, tot) };
}

/** All themes, for who found nothing. */
export function listThemas(): Pick<Treffer, 'adres' | 'titel'>[] {
	const { documenten = [], soorten = [] } = getMachine()?.register ?? {};
	return documenten.flatMap(([adres, titel, pagina, soort]) =>
		soorten[soort] === 'Thema' && !pagina ? [{ adres, titel }] : [],
	);
}
