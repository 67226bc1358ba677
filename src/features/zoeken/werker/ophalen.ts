import { createFragment } from '../rang/fragment.ts';
import { startZoekmachine, type Zoekmachine } from '../rang/machine.ts';
import type { Stuk } from '../rang/resultaat.ts';
import { formatTekstAdres, PER_BESTAND, REGISTER_ADRES, VERSIE, type Zoekregister } from '../register.ts';
import { eenmaal } from '../../../shared/eenmaal.ts';
import { Verouderd } from './verouderd.ts';

/** Milliseconds: on a network that hangs the reader is told, and can try again. */
const LANGST = 30_000;

export async function fetchJson<T>(adres: string): Promise<T> {
	const antwoord = await fetch(adres, { signal: AbortSignal.timeout(LANGST) });
	if (antwoord.status === 404) throw new Verouderd(adres);
	if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
	return (await antwoord.json()) as T;
}

/**
 * Loads the register once, on first use.
 *
 * @throws {Verouderd} When it has a form that this script does not know.
 */
export const loadMachine = eenmaal(async (): Promise<Zoekmachine> => {
	const register = await fetchJson<Zoekregister>(REGISTER_ADRES);
	if (register.versie !== VERSIE) throw new Verouderd(REGISTER_ADRES);
	return startZoekmachine(register);
});

/** Texts by their address. */
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
