import { readAntwoord, type Antwoord, type Antwoorden } from '../regels/antwoorden.ts';
import { isNieuwer, parseJson } from '../regels/stuk.ts';
import { BRONNEN_VAN_1, nameFormulier, nameVraag } from '../regels/versie1.ts';
import { Stukken, type Bewaard } from './stukken.ts';
import { APART, PREFIX, Winkel, type BrowserOpslag } from './winkel.ts';

export type { Bewaard };

const GEMEENTE = 'gemeente';
const ZOEKVRAGEN = 'zoekvragen';
const RAAK = 'raak';
const LICHT = 'licht';
const MAX_ZOEKVRAGEN = 6;

/** What version 1 kept is moved as soon as it is read: what stays under its names is not understood. */
const isNaamVanApart = (naam: string) => naam.startsWith(APART) || BRONNEN_VAN_1.some((bron) => bron === naam);

const isLicht = (tekst: string) => tekst === 'licht' || tekst === 'donker';

const isSlug = (tekst: string) => /^[a-z0-9-]{1,60}$/.test(tekst);

/** A stored list of texts; undefined when it is something else. */
function parseLijst(tekst: string | null | undefined): string[] | undefined {
	const value = parseJson(tekst ?? null);
	return Array.isArray(value)
		? value.filter((item): item is string => typeof item === 'string' && item.length <= 200)
		: undefined;
}

/**
 * Everything the site keeps of one reader on this device: the only module that touches the browser's storage. Without
 * storage, what is changed lives as long as the page.
 */
export class Opslag {
	readonly winkel: Winkel;
	/** Lives as long as the tab: only carries found words to the next page. */
	#tabblad: Winkel;
	readonly stukken: Stukken;
	#geheugen = new Map<string, string>();
	#volgers = new Set<() => void>();
	#gemeld: string | undefined;

	/** @param runAlleen Runs work while no other tab does. */
	constructor(
		getOpslag: () => BrowserOpslag,
		getTabblad: () => BrowserOpslag = getOpslag,
		runAlleen: (werk: () => void) => void = (werk) => werk(),
	) {
		this.winkel = new Winkel(getOpslag);
		this.#tabblad = new Winkel(getTabblad);
		this.stukken = new Stukken(this.winkel, (werk) => runAlleen(() => this.watch(werk)));
	}

	readAntwoorden(ids: readonly string[]): Antwoorden {
		return Object.fromEntries(ids.map((id) => [id, readAntwoord(this.stukken.read(nameVraag(id)))]));
	}

	/** Changes these fields of one answer; its other fields and other answers stay as another tab may have written them. */
	saveAntwoord(id: string, antwoord: Antwoord): Bewaard {
		return this.watch(() => this.stukken.save(nameVraag(id), { ...antwoord }));
	}

	/** Clears the answers to these questions only; everything else of the reader stays. */
	clearAntwoorden(ids: readonly string[]): Bewaard {
		return this.watch(() => this.stukken.clear(ids.map(nameVraag)));
	}

	/** The value of every field of a form; whatever is not of this form is for the form to leave out. */
	readFormulier(naam: string): Record<string, unknown> {
		return this.stukken.read(nameFormulier(naam));
	}

	/** Changes these fields of a form and no other. */
	saveFormulier(naam: string, velden: Record<string, unknown>): Bewaard {
		return this.watch(() => this.stukken.save(nameFormulier(naam), velden));
	}

	clearFormulier(naam: string): Bewaard {
		return this.watch(() => this.stukken.clear([nameFormulier(naam)]));
	}

	/** Slug of the chosen gemeente. */
	readGemeente(): string | undefined {
		const slug = this.#read(GEMEENTE);
		return slug && isSlug(slug) ? slug : undefined;
	}

	saveGemeente(slug: string | undefined): Bewaard {
		return this.#save(GEMEENTE, slug ?? '', isSlug);
	}

	/** The scheme the reader chose; undefined is as the device has it. */
	readLicht(): string | undefined {
		const licht = this.#read(LICHT);
		return licht && isLicht(licht) ? licht : undefined;
	}

	saveLicht(licht: string): Bewaard {
		return this.#save(LICHT, licht, isLicht);
	}

	/** Last searches, newest first. */
	readZoekvragen(): string[] {
		return (parseLijst(this.#read(ZOEKVRAGEN)) ?? []).slice(0, MAX_ZOEKVRAGEN);
	}

	saveZoekvraag(vraag: string): void {
		if (!vraag) return;
		const rest = this.readZoekvragen().filter((eerder) => eerder !== vraag);
		this.#saveZoekvragen([vraag, ...rest].slice(0, MAX_ZOEKVRAGEN));
	}

	clearZoekvragen(): void {
		this.#saveZoekvragen([]);
	}

	/** Stems to mark on the page a search result leads to; an extra, so it may fail. */
	saveRaak(stammen: readonly string[]): void {
		this.#tabblad.write(RAAK, JSON.stringify(stammen.slice(0, 40)));
	}

	/** Gives the stems once: a page opened later is not marked. */
	takeRaak(): string[] {
		const stammen = parseLijst(this.#tabblad.read(RAAK));
		this.#tabblad.remove(RAAK);
		return stammen ?? [];
	}

	/** Why a change lives only as long as this page: blocked or full storage, or data of a newer version. */
	get nietBewaard(): 'vol' | 'nieuwer' | undefined {
		return this.stukken.nietBewaard;
	}

	/** Whether there may be something stored that cannot be used; `listApart` says what. */
	get hasApart(): boolean {
		return this.stukken.isOnbegrepenGezien || this.winkel.list().some(isNaamVanApart);
	}

	/**
	 * Another tab wrote.
	 *
	 * @param key Its key; null when everything was wiped.
	 * @param tekst What it wrote; null when it took it away.
	 */
	receive(key: string | null, tekst: string | null): void {
		if (key !== null && !key.startsWith(PREFIX)) return;
		const naam = key?.slice(PREFIX.length) ?? '';
		this.#geheugen.delete(naam);
		this.stukken.receive(naam, tekst);
		this.#show();
	}

	/** What is stored may have changed without a word. */
	refresh(): void {
		this.stukken.repair();
		this.#show();
	}

	/**
	 * Calls `show` when what is stored may have changed outside this page: another tab wrote, or the page comes back into
	 * sight or out of the browser's cache. Also when storing begins or ceases to fail. Any other change by this page itself
	 * is not reported.
	 *
	 * @returns ends it.
	 */
	follow(show: () => void): () => void {
		this.#volgers.add(show);
		return () => void this.#volgers.delete(show);
	}

	#show(): void {
		this.#gemeld = this.nietBewaard;
		for (const show of this.#volgers) show();
	}

	/** Does work that stores or wipes, and reports when storing begins or ceases to fail. */
	watch<Uitkomst>(werk: () => Uitkomst): Uitkomst {
		const uitkomst = werk();
		if (this.nietBewaard !== this.#gemeld) this.#show();
		return uitkomst;
	}

	#read(naam: string): string | null {
		return this.#geheugen.get(naam) ?? this.winkel.read(naam) ?? null;
	}

	/** Stores a text; what stands there and is not understood is set aside first. */
	#save(naam: string, tekst: string, isBegrepen: (oud: string) => boolean): Bewaard {
		const oud = this.winkel.read(naam);
		const isVrij = !oud || isBegrepen(oud) || (!isNieuwer(parseJson(oud)) && this.winkel.setAside(naam, oud));
		if (isVrij && this.winkel.write(naam, tekst)) {
			this.#geheugen.delete(naam);
			return 'bewaard';
		}
		this.#geheugen.set(naam, tekst);
		return 'niet-bewaard';
	}

	#saveZoekvragen(vragen: readonly string[]): void {
		this.#save(ZOEKVRAGEN, JSON.stringify(vragen), (oud) => parseLijst(oud) !== undefined);
	}
}

/** Work that no other tab does at the same time, where the browser can promise it. */
function runAlleen(werk: () => void): void {
	if (!('locks' in navigator)) return werk();
	navigator.locks.request('raadswijzer', werk).catch(werk);
}

export const opslag = /* @__PURE__ */ new Opslag(
	() => localStorage,
	() => sessionStorage,
	runAlleen,
);

/** Hears of every change outside this page: in another tab, or while the page was out of sight or in the browser's cache. */
export function followBrowser(): void {
	addEventListener('storage', ({ key, newValue }) => opslag.receive(key, newValue));
	addEventListener('pageshow', ({ persisted }) => persisted && opslag.refresh());
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') opslag.refresh();
	});
}
