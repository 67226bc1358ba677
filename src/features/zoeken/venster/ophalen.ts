import { createFragment } from '../rang/fragment.ts';
import { startZoekmachine, type Zoekmachine } from '../rang/machine.ts';
import type { PagefindPagina, Stuk } from '../rang/resultaat.ts';
import { formatTekstAdres, PER_BESTAND, REGISTER_ADRES, VERSIE, type Zoekregister } from '../register.ts';
import { eenmaal } from '../../../shared/eenmaal.ts';

/** What the search fetches: the register, the texts for excerpts, and the full text with Pagefind. */

/** The site was built anew since this page was opened: its search and what it would fetch do not belong together. */
export class Verouderd extends Error {}

async function fetchJson<T>(adres: string): Promise<T> {
	const antwoord = await fetch(adres);
	if (antwoord.status === 404) throw new Verouderd(adres);
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return (await antwoord.json()) as T;
}

let machine: Zoekmachine | undefined;
/** The register when it is here already, so that a keystroke need not wait for a promise. */
export const getMachine = () => machine;
/**
 * Loads the register once, on first use.
 *
 * @throws {Verouderd} When it has a form that this script does not know.
 */
export const loadMachine = eenmaal(async (): Promise<Zoekmachine> => {
	const register = await fetchJson<Zoekregister>(REGISTER_ADRES);
	if (register.versie !== VERSIE) throw new Verouderd(REGISTER_ADRES);
	return (machine = startZoekmachine(register));
});

/** Texts by their address; a promise would cost a keystroke a frame. */
const gehaald = new Map<string, string[]>();
const onderweg = new Map<string, Promise<void>>();

function loadTeksten(adres: string): Promise<void> {
	const belofte =
		onderweg.get(adres) ??
		fetchJson<string[]>(adres)
			.then((teksten) => void gehaald.set(adres, teksten))
			.catch((fout: unknown) => {
				// Tried again at the next search: the network may be back.
				onderweg.delete(adres);
				if (fout instanceof Verouderd) throw fout;
			});
	onderweg.set(adres, belofte);
	return belofte;
}

/** Excerpt with the found words marked, from a text that is here. */
export function cutFragment(
	{ teksten }: Zoekregister,
	nummer: number,
	stammen: ReadonlySet<string>,
): Stuk[] | undefined {
	const tekst = gehaald.get(formatTekstAdres(teksten, nummer))?.[nummer % PER_BESTAND];
	return tekst === undefined ? undefined : createFragment(tekst, stammen);
}

/**
 * The same after fetching the text; empty without a network.
 *
 * @throws {Verouderd} When another build took this one's place.
 */
export async function fetchFragment(
	register: Zoekregister,
	nummer: number,
	stammen: ReadonlySet<string>,
): Promise<Stuk[]> {
	await loadTeksten(formatTekstAdres(register.teksten, nummer));
	return cutFragment(register, nummer, stammen) ?? [];
}

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
async function checkVersie({ teksten }: Zoekregister): Promise<void> {
	const antwoord = await fetch(formatTekstAdres(teksten, 0), { method: 'HEAD' }).catch(() => undefined);
	if (antwoord?.status === 404) throw new Verouderd('/pagefind/');
}

/**
 * Pages whose full text has the words, best first; without a network there are none.
 *
 * @throws {Verouderd} When another build took this one's place.
 */
export async function fetchVolledigeTekst(
	register: Zoekregister,
	vraag: string,
	meeste: number,
): Promise<PagefindPagina[]> {
	try {
		const { results } = await (await loadPagefind()).search(vraag);
		return await Promise.all(results.slice(0, meeste).map((resultaat) => resultaat.data()));
	} catch {
		await checkVersie(register);
		return [];
	}
}
