import { formatZoekadres, parseZoekadres, type Zoekstand } from '../rang/adres.ts';

/** So many results stand on the page at first, and come with each next request. */
export const PORTIE = 10;
const MEESTE = 200;

/** The address of /zoeken/ as the place where a search is kept; on other pages it does nothing. */
export class Zoekadres {
	readonly isZoekpagina = location.pathname === '/zoeken/';
	/** It stands for a search the reader may want to come back to: the next letter gets an address of its own. */
	#isVast = true;

	read = (): Zoekstand => parseZoekadres(location.search);

	/** How many results were shown when the reader left this address. */
	readGetoond(): number {
		const stand: unknown = history.state;
		const getoond = stand && typeof stand === 'object' && 'getoond' in stand ? Number(stand.getoond) : 0;
		return getoond > PORTIE && getoond <= MEESTE ? getoond : PORTIE;
	}

	saveGetoond(getoond: number): void {
		if (this.isZoekpagina) history.replaceState({ getoond }, '');
	}

	/** Keeps the address as it is now: the reader can come back to it. */
	fix(): void {
		this.#isVast = true;
	}

	write(stand: Zoekstand): void {
		const adres = formatZoekadres(stand);
		if (!this.isZoekpagina || adres === location.pathname + location.search) return;
		try {
			if (this.#isVast) history.pushState(null, '', adres);
			else history.replaceState(null, '', adres);
			this.#isVast = false;
		} catch {
			// Safari throws when there were too many: the next search writes the address again.
		}
	}
}
