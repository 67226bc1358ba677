import { createStuk, formatStuk, mergeStukken, parseStuk, readWaarden, setWaarden, type Stuk } from '../regels/stuk.ts';
import { BRONNEN_VAN_1, cutVersie1, splitVersie1 } from '../regels/versie1.ts';
import type { Winkel } from './winkel.ts';

/** What happened to a change: blocked or full storage is reported to the reader. */
export type Bewaard = 'bewaard' | 'niet-bewaard';

/** What this page itself knows of one entry. */
interface Eigen {
	stuk: Stuk;
	/** `vol`: waits for storage that takes it. `nieuwer`: the stored entry is of a newer version, which is left alone. */
	stand: 'bewaard' | 'vol' | 'nieuwer';
}

/**
 * The entries of one reader on this device. A change is stored in the same turn, so that closing the page loses nothing.
 * A browser does not promise that a tab sees what another wrote just before: so every page remembers what it wrote, and
 * puts it back, merged per field, as soon as it sees that it was overwritten.
 */
export class Stukken {
	#winkel: Winkel;
	#runAlleen: (werk: () => void) => void;
	/** By name. What storage would not take is nowhere else. */
	readonly eigen = new Map<string, Eigen>();
	/** Texts of version 1 that were taken over, so that only a change is read again. */
	#gezien = new Map<string, string>();
	#isGepland = false;
	/** Whether an entry was met that is damaged or of a newer version. */
	isOnbegrepenGezien = false;

	/** @param runAlleen Runs work while no other tab does, now or a little later. */
	constructor(winkel: Winkel, runAlleen: (werk: () => void) => void) {
		this.#winkel = winkel;
		this.#runAlleen = runAlleen;
	}

	/** The value of every field of an entry; none when nothing is kept. */
	read(naam: string): Record<string, unknown> {
		this.#takeOver();
		return readWaarden(this.get(naam));
	}

	/** Changes these fields of an entry and no other. */
	save(naam: string, waarden: Record<string, unknown>): Bewaard {
		this.#takeOver();
		this.eigen.set(naam, { stuk: setWaarden(this.get(naam), waarden, Date.now()), stand: 'vol' });
		const bewaard = this.#store(naam) ? 'bewaard' : 'niet-bewaard';
		this.#plan();
		return bewaard;
	}

	/** Adds an entry that was kept elsewhere; per field the last change counts. */
	merge(naam: string, stuk: Stuk): Bewaard {
		this.eigen.set(naam, { stuk: mergeStukken(this.get(naam), stuk), stand: 'vol' });
		return this.#store(naam) ? 'bewaard' : 'niet-bewaard';
	}

	/** Wipes these entries; what a newer version wrote stays. */
	clear(namen: readonly string[]): Bewaard {
		this.#takeOver();
		return namen.map((naam) => this.#clear(naam)).every(Boolean) ? 'bewaard' : 'niet-bewaard';
	}

	/** Why a change lives only as long as this page; undefined when everything is stored. */
	get nietBewaard(): 'vol' | 'nieuwer' | undefined {
		const standen = new Set([...this.eigen.values()].map(({ stand }) => stand));
		return standen.has('vol') ? 'vol' : standen.has('nieuwer') ? 'nieuwer' : undefined;
	}

	/**
	 * Another tab wrote or wiped this entry.
	 *
	 * @param tekst What it wrote, which this tab may not be able to read yet; null when it wiped the entry.
	 */
	receive(naam: string, tekst: string | null): void {
		const eigen = this.eigen.get(naam);
		if (!eigen || tekst === null) return;
		const gelezen = parseStuk(tekst);
		if (gelezen.soort === 'goed') eigen.stuk = mergeStukken(eigen.stuk, gelezen.stuk);
		this.#store(naam);
		this.#plan();
	}

	/** Stores what waits or was overwritten, and takes over what a page of version 1 wrote meanwhile. */
	repair(): void {
		this.#takeOver();
		this.#storeAlles();
	}

	/** The entry as this page knows it. What was stored and is gone was wiped in another tab, and is forgotten here. */
	get(naam: string): Stuk {
		const tekst = this.#winkel.read(naam);
		const eigen = this.eigen.get(naam);
		const gelezen = parseStuk(tekst ?? null);
		if (gelezen.soort !== 'goed') this.isOnbegrepenGezien = true;
		const bewaard = gelezen.soort === 'nieuwer' ? createStuk() : gelezen.stuk;
		if (!eigen) return bewaard;
		if (tekst !== null || eigen.stand !== 'bewaard') return mergeStukken(bewaard, eigen.stuk);
		this.eigen.delete(naam);
		return bewaard;
	}

	/** Writes what this page knows into what is stored by now; a damaged text is set aside whole, or left alone. */
	#store(naam: string): boolean {
		const stuk = this.get(naam);
		const eigen = this.eigen.get(naam);
		if (!eigen) return true;
		eigen.stand = this.#write(naam, stuk);
		if (eigen.stand !== 'bewaard') return false;
		this.#cutVersie1(naam);
		return true;
	}

	#write(naam: string, stuk: Stuk): Eigen['stand'] {
		const oud = this.#winkel.read(naam);
		const { soort } = parseStuk(oud ?? null);
		if (soort === 'nieuwer') return 'nieuwer';
		const nieuw = formatStuk(stuk);
		if (oud === nieuw) return 'bewaard';
		if (soort === 'kapot' && !this.#winkel.setAside(naam, oud ?? '')) return 'vol';
		return this.#winkel.write(naam, nieuw) ? 'bewaard' : 'vol';
	}

	#storeAlles(): void {
		for (const naam of this.eigen.keys()) this.#store(naam);
	}

	/** Looks once more while no other tab writes: two tabs that wrote at the same moment end with the same entry. */
	#plan(): void {
		if (this.#isGepland) return;
		this.#isGepland = true;
		this.#runAlleen(() => {
			this.#isGepland = false;
			this.#storeAlles();
		});
	}

	#clear(naam: string): boolean {
		const oud = this.#winkel.read(naam);
		const { soort } = parseStuk(oud ?? null);
		this.eigen.delete(naam);
		this.#cutVersie1(naam);
		if (soort === 'nieuwer' || (soort === 'kapot' && !this.#winkel.setAside(naam, oud ?? ''))) return false;
		return oud === null || this.#winkel.remove(naam);
	}

	/** Moves what version 1 kept into entries; also what a page of version 1 that is still open writes later. */
	#takeOver(): void {
		for (const bron of BRONNEN_VAN_1) {
			const tekst = this.#winkel.read(bron);
			if (!tekst || this.#gezien.get(bron) === tekst) continue;
			this.#gezien.set(bron, tekst);
			for (const [naam, waarden] of splitVersie1(bron, tekst) ?? [])
				this.merge(naam, setWaarden(this.get(naam), waarden, Date.now()));
		}
	}

	/** What an entry holds leaves the text of version 1; not a text that a page of version 1 wrote since it was taken over. */
	#cutVersie1(naam: string): void {
		for (const bron of BRONNEN_VAN_1) {
			const tekst = this.#winkel.read(bron);
			if (!tekst || this.#gezien.get(bron) !== tekst) continue;
			const rest = cutVersie1(bron, tekst, naam);
			if (rest === tekst) continue;
			if (rest) this.#winkel.write(bron, rest);
			else this.#winkel.remove(bron);
			this.#gezien.set(bron, rest ?? '');
		}
	}
}
