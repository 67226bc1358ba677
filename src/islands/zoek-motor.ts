import { maakFragment } from '../domain/zoeken/fragment.ts';
import { startZoekmachine, type Zoekmachine } from '../domain/zoeken/machine.ts';
import type { Zoekregister } from '../domain/zoeken/register.ts';
import { zoekInRegister, type Filters, type Zoekantwoord } from '../domain/zoeken/zoeken.ts';
import { buildZoekresultaat, type PagefindPagina, type Zoekresultaat } from '../domain/zoeken/resultaat.ts';

/** Documents per file of texts; the same number as in scripts/search/register.ts. */
const PER_BESTAND = 8;
/** With fewer findings than this the full text is searched as well: it costs a reader on poor wifi 120 kB. */
const WEINIG = 1;

/** What Pagefind's own script offers, as far as we use it. */
interface Pagefind {
	options: (opties: Record<string, unknown>) => Promise<void>;
	init: () => Promise<void>;
	search: (
		vraag: string,
		opties: { filters: Record<string, string> },
	) => Promise<{ results: { data: () => Promise<PagefindPagina> }[] }>;
}

/** The answer to one query: results come in portions, because their texts cost a request. */
export interface Uitkomst extends Pick<Zoekantwoord, 'filters' | 'bedoeld' | 'nabij' | 'stammen'> {
	totaal: number;
	haal: (van: number, tot: number) => Promise<Zoekresultaat[]>;
}

/** Keeps a promise, but tries again after a failure. */
function eenmaal<T>(laad: () => Promise<T>): () => Promise<T> {
	let belofte: Promise<T> | undefined;
	return () => {
		belofte ??= laad();
		belofte.catch(() => (belofte = undefined));
		return belofte;
	};
}

async function haalJson<T>(adres: string): Promise<T> {
	const antwoord = await fetch(adres);
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return (await antwoord.json()) as T;
}

/** Loads the register once, on first use. */
export const laadMotor = eenmaal(async (): Promise<Zoekmachine> =>
	startZoekmachine(await haalJson<Zoekregister>('/zoek/register.json')),
);

const laadPagefind = eenmaal(async (): Promise<Pagefind> => {
	const adres = '/pagefind/pagefind.js';
	const pagefind = (await import(/* @vite-ignore */ adres)) as Pagefind;
	await pagefind.options({ excerptLength: 24 });
	await pagefind.init();
	return pagefind;
});

const teksten = new Map<number, Promise<string[]>>();
async function getTekst(nummer: number): Promise<string> {
	const bestand = Math.floor(nummer / PER_BESTAND);
	const belofte =
		teksten.get(bestand) ??
		haalJson<string[]>(`/zoek/tekst/${bestand}.json`).catch(() => {
			// Tried again at the next search: the network may be back.
			teksten.delete(bestand);
			return [];
		});
	teksten.set(bestand, belofte);
	return (await belofte)[nummer % PER_BESTAND] ?? '';
}

async function toonVondst({ register }: Zoekmachine, antwoord: Zoekantwoord, plek: number): Promise<Zoekresultaat[]> {
	const vondst = antwoord.vondsten[plek];
	const document = vondst && register.documenten[vondst.nummer];
	if (!document) return [];
	const [adres, titel, pagina, soort] = document;
	const fragment = maakFragment(await getTekst(vondst.nummer), new Set(antwoord.stammen));
	return [
		{ adres, titel, pagina: pagina || undefined, soort: register.soorten[soort] ?? '', fragment, reden: vondst.reden },
	];
}

/** Pages whose full text has the words, without those that were found already. Without a network there are none. */
async function zoekVolledigeTekst(
	vraag: string,
	filters: Filters,
	gevonden: ReadonlySet<string>,
): Promise<Zoekresultaat[]> {
	try {
		const pagefind = await laadPagefind();
		const { results } = await pagefind.search(vraag, {
			filters: Object.fromEntries(Object.entries(filters).filter(([, waarde]) => waarde)),
		});
		const paginas = await Promise.all(results.slice(0, 8).map((result) => result.data()));
		return paginas.map(buildZoekresultaat).filter(({ adres }) => !gevonden.has(adres));
	} catch {
		return [];
	}
}

/** Searches the register; where that finds little, the full text of all pages follows. */
export async function zoek(vraag: string, filters: Filters): Promise<Uitkomst> {
	const machine = await laadMotor();
	const antwoord = zoekInRegister(machine, vraag, filters);
	const aantal = antwoord.vondsten.length;
	const adressen = new Set(antwoord.vondsten.map(({ nummer }) => machine.register.documenten[nummer]?.[0] ?? ''));
	const extra = aantal < WEINIG ? await zoekVolledigeTekst(antwoord.bedoeld ?? vraag, filters, adressen) : [];
	return {
		...antwoord,
		totaal: aantal + extra.length,
		haal: async (van, tot) => {
			const plekken = Array.from({ length: Math.max(0, Math.min(tot, aantal) - van) }, (_, index) => van + index);
			const uitRegister = (await Promise.all(plekken.map((plek) => toonVondst(machine, antwoord, plek)))).flat();
			return [...uitRegister, ...extra.slice(Math.max(0, van - aantal), Math.max(0, tot - aantal))];
		},
	};
}
