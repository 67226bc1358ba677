/** Every key of this site starts with this. */
export const PREFIX = 'raadswijzer:';
/** Begin of the name of what was set aside: "apart:1764300000000:vraag:vervoer". */
export const APART = 'apart:';

export type BrowserOpslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'length' | 'key'>;

/** The browser's storage under names without prefix. It never throws: blocked or full storage says so in what it gives. */
export class Winkel {
	#getOpslag: () => BrowserOpslag;

	/** Storage comes in as a function, because merely reading `localStorage` throws when the browser blocks it. */
	constructor(getOpslag: () => BrowserOpslag) {
		this.#getOpslag = getOpslag;
	}

	/** @returns null when nothing is stored, undefined when storage is blocked. */
	read(naam: string): string | null | undefined {
		return this.#try((opslag) => opslag.getItem(PREFIX + naam));
	}

	/** @returns Whether it was stored. */
	write(naam: string, tekst: string): boolean {
		return this.#try((opslag) => (opslag.setItem(PREFIX + naam, tekst), true)) ?? false;
	}

	/** @returns Whether it is gone. */
	remove(naam: string): boolean {
		return this.#try((opslag) => (opslag.removeItem(PREFIX + naam), true)) ?? false;
	}

	/** Names of everything of this site. */
	list(): string[] {
		const sleutels = this.#try((opslag) => Array.from({ length: opslag.length }, (_, plek) => opslag.key(plek) ?? ''));
		return (sleutels ?? [])
			.filter((sleutel) => sleutel.startsWith(PREFIX))
			.map((sleutel) => sleutel.slice(PREFIX.length));
	}

	/**
	 * Keeps a copy of a text that is not understood, so that its place can be used; once, however often it is met.
	 *
	 * @returns Whether there is a copy.
	 */
	setAside(naam: string, tekst: string): boolean {
		const bestaat = this.list().some((ander) => ander.startsWith(APART) && this.read(ander) === tekst);
		return bestaat || this.write(`${APART}${Date.now()}:${naam}`, tekst);
	}

	#try<Uitkomst>(werk: (opslag: BrowserOpslag) => Uitkomst): Uitkomst | undefined {
		try {
			return werk(this.#getOpslag());
		} catch {
			return undefined;
		}
	}
}
