import {
	formatAntwoorden,
	isLeeg,
	parseAntwoorden,
	setAntwoord,
	type Antwoord,
	type Antwoorden,
} from '../regels/antwoorden.ts';

/** The only module that touches the browser's storage. Every key starts with this. */
const PREFIX = 'raadswijzer:';
const ANTWOORDEN = `${PREFIX}antwoorden`;
const GEMEENTE = `${PREFIX}gemeente`;
const APART = `${PREFIX}apart:`;
const ZOEKVRAGEN = `${PREFIX}zoekvragen`;
const RAAK = `${PREFIX}raak`;
const MAX_ZOEKVRAGEN = 6;

/** A stored list of texts; anything else is an empty list. */
function parseLijst(text: string | null): string[] {
	try {
		const value: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(value)
			? value.filter((item): item is string => typeof item === 'string' && item.length <= 200)
			: [];
	} catch {
		return [];
	}
}

type Winkel = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'length' | 'key'>;

/** What happened to a change: blocked or full storage is reported to the reader. */
export type Bewaard = 'bewaard' | 'niet-bewaard';

/**
 * Storage of one reader on this device. Storage comes in as a function, because merely reading `localStorage`
 * throws when the browser blocks it; without storage the answers live as long as the page.
 */
export class Opslag {
	#geefWinkel: () => Winkel;
	/** Lives as long as the tab: only carries found words to the next page. */
	#geefTabblad: () => Winkel;
	#geheugen = new Map<string, string>();
	#volgers = new Set<() => void>();

	constructor(getWinkel: () => Winkel, getTabblad: () => Winkel = getWinkel) {
		this.#geefWinkel = getWinkel;
		this.#geefTabblad = getTabblad;
	}

	readAntwoorden(): Antwoorden {
		return this.#readStuk(ANTWOORDEN, parseAntwoorden) ?? {};
	}

	/**
	 * Reads what one page keeps for itself. Text that `parse` does not understand is set aside.
	 *
	 * @param naam Name of the piece, such as `zelfcheck-lea-vve`.
	 * @returns undefined when nothing is kept or it is not understood.
	 */
	readStuk<Stuk>(naam: string, parse: (text: string) => Stuk | undefined): Stuk | undefined {
		return this.#readStuk(`${PREFIX}${naam}`, parse);
	}

	saveStuk(naam: string, text: string): Bewaard {
		return this.#write(`${PREFIX}${naam}`, text);
	}

	/** Changes one answer and leaves the others as another tab may have written them. */
	saveAntwoord(id: string, antwoord: Antwoord): Bewaard {
		return this.#write(ANTWOORDEN, formatAntwoorden(setAntwoord(this.readAntwoorden(), id, antwoord)));
	}

	/** Clears the answers to these questions only; everything else of the reader stays. */
	clearAntwoorden(ids: readonly string[]): Bewaard {
		const rest = Object.entries(this.readAntwoorden()).filter(
			([id, antwoord]) => !ids.includes(id) && !isLeeg(antwoord),
		);
		return this.#write(ANTWOORDEN, formatAntwoorden(Object.fromEntries(rest)));
	}

	/** Slug of the chosen gemeente. */
	readGemeente(): string | undefined {
		const slug = this.#read(GEMEENTE);
		return slug !== null && /^[a-z0-9-]{1,60}$/.test(slug) ? slug : undefined;
	}

	saveGemeente(slug: string | undefined): Bewaard {
		return this.#write(GEMEENTE, slug ?? '');
	}

	/** Last searches, newest first. */
	readZoekvragen(): string[] {
		return parseLijst(this.#read(ZOEKVRAGEN)).slice(0, MAX_ZOEKVRAGEN);
	}

	saveZoekvraag(vraag: string): void {
		if (!vraag) return;
		const rest = this.readZoekvragen().filter((eerder) => eerder !== vraag);
		this.#write(ZOEKVRAGEN, JSON.stringify([vraag, ...rest].slice(0, MAX_ZOEKVRAGEN)));
	}

	clearZoekvragen(): void {
		this.#write(ZOEKVRAGEN, '[]');
	}

	/** Stems to mark on the page a search result leads to. */
	saveRaak(stammen: readonly string[]): void {
		try {
			this.#geefTabblad().setItem(RAAK, JSON.stringify(stammen.slice(0, 40)));
		} catch {
			// Marking is an extra: without it the page reads the same.
		}
	}

	/** Gives the stems once: a page opened later is not marked. */
	takeRaak(): string[] {
		try {
			const winkel = this.#geefTabblad();
			const stammen = parseLijst(winkel.getItem(RAAK));
			winkel.removeItem(RAAK);
			return stammen;
		} catch {
			return [];
		}
	}

	/** Another tab wrote under this key; null when it cleared everything. */
	receive(key: string | null): void {
		if (key === null || key.startsWith(PREFIX)) this.refresh();
	}

	/** What is stored may have changed without a word: whoever shows it shows it again. */
	refresh(): void {
		for (const show of this.#volgers) show();
	}

	/**
	 * Calls `show` when what is stored may have changed outside this page: another tab wrote, or the page comes back into
	 * sight or out of the browser's cache. A change by this page itself is not reported.
	 *
	 * @returns ends it.
	 */
	follow(show: () => void): () => void {
		this.#volgers.add(show);
		return () => void this.#volgers.delete(show);
	}

	#readStuk<Stuk>(key: string, parse: (text: string) => Stuk | undefined): Stuk | undefined {
		const text = this.#read(key);
		if (!text) return undefined;
		const stuk = parse(text);
		if (stuk === undefined) this.#setAside(key, text);
		return stuk;
	}

	#read(key: string): string | null {
		try {
			return this.#geheugen.get(key) ?? this.#geefWinkel().getItem(key);
		} catch {
			return this.#geheugen.get(key) ?? null;
		}
	}

	#write(key: string, value: string): Bewaard {
		try {
			this.#geefWinkel().setItem(key, value);
			this.#geheugen.delete(key);
			return 'bewaard';
		} catch {
			this.#geheugen.set(key, value);
			return 'niet-bewaard';
		}
	}

	/** Damaged or newer data is kept under a name of its own: nothing of the reader's is ever lost. */
	#setAside(apartVan: string, text: string): void {
		try {
			const winkel = this.#geefWinkel();
			const bestaat = Array.from({ length: winkel.length }, (_, index) => winkel.key(index)).some(
				(key) => key?.startsWith(APART) && winkel.getItem(key) === text,
			);
			if (!bestaat) winkel.setItem(`${APART}${Date.now()}`, text);
			winkel.removeItem(apartVan);
		} catch {
			// Without room for a copy the original stays where it is; new answers live in memory.
			this.#geheugen.set(apartVan, '');
		}
	}
}

export const opslag = new Opslag(
	() => localStorage,
	() => sessionStorage,
);

if (typeof document !== 'undefined') {
	addEventListener('storage', ({ key }) => opslag.receive(key));
	addEventListener('pageshow', ({ persisted }) => persisted && opslag.refresh());
	document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && opslag.refresh());
}
