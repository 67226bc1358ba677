import { Opslag } from './opslag.ts';

/** Storage as a browser has it, with a lock and a limit. */
export class ProefWinkel {
	items = new Map<string, string>();
	isVol = false;
	isGeblokkeerd = false;
	get length() {
		return this.items.size;
	}
	key = (plek: number) => [...this.items.keys()][plek] ?? null;
	getItem = (key: string) => this.items.get(key) ?? null;
	removeItem = (key: string): void => void this.items.delete(key);
	setItem = (key: string, value: string): void => {
		if (this.isVol) throw new DOMException('vol', 'QuotaExceededError');
		this.items.set(key, value);
	};

	open = () =>
		new Opslag(() => {
			if (this.isGeblokkeerd) throw new DOMException('nee', 'SecurityError');
			return this;
		});

	/** Values of everything that was set aside. */
	get apart() {
		return [...this.items].filter(([key]) => key.startsWith('raadswijzer:apart:')).map(([, value]) => value);
	}
}

interface Wijziging {
	van: Tabblad;
	key: string;
	waarde: string | null;
}

/** One tab: reads its own copy of the storage, which lags behind what other tabs write. */
class Tabblad extends ProefWinkel {
	opslag = new Opslag(() => this);
	#browser: ProefBrowser;

	constructor(browser: ProefBrowser) {
		super();
		this.#browser = browser;
		this.items = new Map(browser.items);
		this.setItem = (key, waarde) => this.#change(key, waarde);
		this.removeItem = (key) => this.#change(key, null);
	}

	#change(key: string, waarde: string | null) {
		apply(this.items, key, waarde);
		this.#browser.wijzigingen.push({ van: this, key, waarde });
	}

	/** What another tab wrote arrives; over a change of its own that is still on its way it does not come. */
	receive({ key, waarde }: Wijziging) {
		if (!this.#browser.wijzigingen.some((eigen) => eigen.van === this && eigen.key === key))
			apply(this.items, key, waarde);
		this.opslag.receive(key, waarde);
	}
}

function apply(items: Map<string, string>, key: string, waarde: string | null) {
	if (waarde === null) items.delete(key);
	else items.set(key, waarde);
}

/** A browser that keeps every tab in a process of its own: what one writes reaches storage and other tabs later. */
export class ProefBrowser {
	items = new Map<string, string>();
	wijzigingen: Wijziging[] = [];
	tabbladen: Tabblad[] = [];

	openTabblad(): Tabblad {
		const tabblad = new Tabblad(this);
		this.tabbladen.push(tabblad);
		return tabblad;
	}

	/** Lets the oldest change arrive everywhere. */
	deliver(): boolean {
		const wijziging = this.wijzigingen.shift();
		if (!wijziging) return false;
		apply(this.items, wijziging.key, wijziging.waarde);
		for (const tabblad of this.tabbladen) if (tabblad !== wijziging.van) tabblad.receive(wijziging);
		return true;
	}

	deliverAll() {
		for (let keer = 0; this.deliver(); keer += 1) if (keer > 10_000) throw new Error('De tabbladen blijven schrijven.');
	}
}
