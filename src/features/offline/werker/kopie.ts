import { KEUZES, listGewenst, nameKopie, PREFIX, type Lijst, type Pak, type Pakinhoud } from '../regels/lijst.ts';
import { packInhoud, unpackAntwoord } from './inpakken.ts';
import { readExtra, readVersies, saveVersies } from './keuzes.ts';

/** So many files are put away at once: one at a time is slow, all at once takes too much memory. */
const TEGELIJK = 32;

/** So many versions may have pages that are still open, in a browser that is never closed. */
const MEESTE = 3;

/** The copy of one version of the site in this browser. */
export class Kopie {
	readonly #lijst: Lijst;
	readonly naam: string;
	#bezig: Promise<void> | undefined;

	constructor(lijst: Lijst) {
		this.#lijst = lijst;
		this.naam = nameKopie(lijst.versie);
	}

	/** The packages that are wanted and not here yet. */
	async listOntbrekend(): Promise<Pak[]> {
		const cache = await caches.open(this.naam);
		const gewenst = listGewenst(this.#lijst, await readExtra());
		const hier = await Promise.all(gewenst.map(({ adres }) => cache.match(adres)));
		return gewenst.filter((_pak, plek) => !hier[plek]);
	}

	/**
	 * Fetches what is not here yet, one package after the other so that a page that is read goes first. What was fetched
	 * before a failure is used the next time. Who asks for it while it goes on, waits for the same one.
	 *
	 * @throws When a package cannot be had or is not exactly the one of this version, or the browser has no room.
	 */
	fill(): Promise<void> {
		this.#bezig ??= this.#fetchAlle().finally(() => (this.#bezig = undefined));
		return this.#bezig;
	}

	async #fetchAlle(): Promise<void> {
		const cache = await caches.open(this.naam);
		// Looked at anew after each: more may be wanted meanwhile.
		for (let [pak] = await this.listOntbrekend(); pak; [pak] = await this.listOntbrekend()) {
			const antwoord = await fetch(pak.adres, { integrity: pak.integriteit, cache: 'no-store' });
			if (!antwoord.ok) throw new Error(`${pak.adres}: ${antwoord.status}`);
			const bestanden = Object.entries((await antwoord.json()) as Pakinhoud);
			for (let plek = 0; plek < bestanden.length; plek += TEGELIJK)
				await Promise.all(
					bestanden.slice(plek, plek + TEGELIJK).map(([adres, inhoud]) => cache.put(adres, packInhoud(inhoud))),
				);
			// Last: with it the package counts as here. Some hosts do not say how much they send.
			await cache.put(pak.adres, new Response(antwoord.headers.get('content-length') ?? ''));
		}
	}

	/**
	 * What is kept at an address: of the newest copy that is whole, which may be of another version than this worker. A
	 * name that says what is in it may be of any version.
	 */
	async find(adres: string, isVast = false): Promise<Response | undefined> {
		if (isVast) return caches.match(adres);
		const [nieuwste] = await readVersies();
		// Not by opening it: that would make it again after the reader took it away.
		return nieuwste ? caches.match(adres, { cacheName: nameKopie(nieuwste) }) : undefined;
	}

	/** The answer to a request, from what is kept. */
	unpack = (bewaard: Response, adres: string, status = 200): Response =>
		unpackAntwoord(bewaard, adres, this.#lijst.koppen, status);

	/** From now on pages come from this copy: it is whole. */
	async putFirst(): Promise<void> {
		const andere = (await readVersies()).filter((versie) => versie !== this.#lijst.versie);
		await saveVersies([this.#lijst.versie, ...andere]);
		await this.clearOude(MEESTE);
	}

	/** Takes away all but the newest copies, and what is left of those that never became whole. */
	async clearOude(aantal: number): Promise<void> {
		const versies = (await readVersies()).slice(0, aantal);
		await saveVersies(versies);
		const blijft = [this.naam, KEUZES, ...versies.map(nameKopie)];
		const weg = (await caches.keys()).filter((naam) => naam.startsWith(PREFIX) && !blijft.includes(naam));
		await Promise.all(weg.map((naam) => caches.delete(naam)));
	}
}
