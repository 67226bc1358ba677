import { createFragment } from '../rang/fragment.ts';
import { startZoekmachine, type Zoekmachine } from '../rang/machine.ts';
import type { Zoekregister } from '../index/register.ts';
import {
	buildZoekresultaat,
	formatGemis,
	formatRedenen,
	type PagefindPagina,
	type Stuk,
	type Zoekresultaat,
} from '../rang/resultaat.ts';
import { searchInRegister, type Filters, type Zoekantwoord } from '../rang/zoeken.ts';

/** Documents per file of texts; the same number as in src/features/zoeken/index/bouw.ts. */
const PER_BESTAND = 8;
const MAX_UIT_VOLLEDIGE_TEKST = 8;

/** What Pagefind's own script offers, as far as we use it. */
interface Pagefind {
	options: (opties: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	search: (vraag: string) => Promise<{ results: { data: () => Promise<PagefindPagina> }[] }>;
}

/** A result to show; its excerpt may still have to be fetched. */
export interface Treffer extends Omit<Zoekresultaat, 'fragment'> {
	fragment: Stuk[] | undefined;
	fetchFragment: () => Promise<Stuk[]>;
}

/** The answer to one query with one choice of filters. */
export interface Uitkomst extends Pick<Zoekantwoord, 'telFilters' | 'bedoelde' | 'nabij' | 'stammen'> {
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

/** Keeps a promise, but tries again after a failure. */
function eenmaal<T>(load: () => Promise<T>): () => Promise<T> {
	let belofte: Promise<T> | undefined;
	return () => {
		belofte ??= load();
		belofte.catch(() => (belofte = undefined));
		return belofte;
	};
}

async function fetchJson<T>(adres: string): Promise<T> {
	const antwoord = await fetch(adres);
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return (await antwoord.json()) as T;
}

let motor: Zoekmachine | undefined;
/** The register when it is here already, so that a keystroke need not wait for a promise. */
export const getMotor = () => motor;
/** Loads the register once, on first use. */
export const loadMotor = eenmaal(
	async (): Promise<Zoekmachine> => (motor = startZoekmachine(await fetchJson<Zoekregister>('/zoek/register.json'))),
);

const loadPagefind = eenmaal(async (): Promise<Pagefind> => {
	const adres = '/pagefind/pagefind.js';
	const pagefind = (await import(/* @vite-ignore */ adres)) as Pagefind;
	await pagefind.options({ excerptLength: 24 });
	await pagefind.init();
	return pagefind;
});

const teksten = new Map<number, Promise<string[]>>();
/** Texts that have come; a promise would cost a keystroke a frame. */
const gehaald = new Map<number, string[]>();

function loadTeksten(bestand: number): Promise<string[]> {
	const belofte =
		teksten.get(bestand) ??
		fetchJson<string[]>(`/zoek/tekst/${bestand}.json`).then(
			(alle) => {
				gehaald.set(bestand, alle);
				return alle;
			},
			() => {
				// Tried again at the next search: the network may be back.
				teksten.delete(bestand);
				return [];
			},
		);
	teksten.set(bestand, belofte);
	return belofte;
}

/** Excerpt with the found words marked, from a text that is here. */
function cutFragment(nummer: number, stammen: ReadonlySet<string>): Stuk[] | undefined {
	const tekst = gehaald.get(Math.floor(nummer / PER_BESTAND))?.[nummer % PER_BESTAND];
	return tekst === undefined ? undefined : createFragment(tekst, stammen);
}

function buildTreffer(
	{ register }: Zoekmachine,
	{ nummer, via }: Zoekantwoord['vondsten'][number],
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
			fragment: cutFragment(nummer, stammen),
			fetchFragment: async () => {
				await loadTeksten(Math.floor(nummer / PER_BESTAND));
				return cutFragment(nummer, stammen) ?? [];
			},
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

/** Pages whose full text has the words. Without a network there are none. */
async function searchVolledigeTekst(vraag: string): Promise<Treffer[]> {
	try {
		const { results } = await (await loadPagefind()).search(vraag);
		const paginas = await Promise.all(results.slice(0, MAX_UIT_VOLLEDIGE_TEKST).map((result) => result.data()));
		return paginas.map((pagina) => {
			const resultaat = buildZoekresultaat(pagina);
			return { ...resultaat, fetchFragment: () => Promise.resolve(resultaat.fragment) };
		});
	} catch {
		return [];
	}
}

/**
 * What follows when the register has nothing: the second and last search of a keystroke. With a filter that is the
 * same query without it; without a filter it is the full text, which costs a reader on poor wifi 120 kB.
 */
export async function searchFurther(machine: Zoekmachine, uitkomst: Uitkomst): Promise<Uitkomst> {
	if (Object.values(uitkomst.filters).some(Boolean))
		return { ...uitkomst, zonderKeuze: searchInRegister(machine, uitkomst.vraag).vondsten.length };
	const treffers = await searchVolledigeTekst(uitkomst.bedoelde ?? uitkomst.vraag);
	return { ...uitkomst, totaal: treffers.length, treffers: (van, tot) => treffers.slice(van, tot) };
}

/** All themes, for who found nothing. */
export const listThemas = () =>
	(motor?.register.documenten ?? []).flatMap(([adres, titel, pagina, soort]) =>
		!pagina && motor?.register.soorten[soort] === 'Thema' && /^\/themas\/[^/]+\/$/.test(adres)
			? [{ adres, titel }]
			: [],
	);
