import { PAK_PAD, WERKER_ADRES } from './lijst.ts';

/** What the worker knows of a request. */
export interface Verzoek {
	method: string;
	/** Mode of the request: `navigate` opens a page. */
	mode: string;
	url: string;
	/** Whether only a part is asked for. */
	isDeel: boolean;
}

/**
 * What happens with a request: the browser sees to it (`laat`), the copy comes first because the name changes with the
 * content (`vast`), or the network comes first and the copy helps out, for a page or for something on it.
 */
export type Besluit = 'laat' | 'vast' | 'pagina' | 'gegevens';

export function decideVerzoek({ method, mode, url, isDeel }: Verzoek, site: string): Besluit {
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== site || isDeel) return 'laat';
	if (pathname === WERKER_ADRES || pathname.startsWith(PAK_PAD)) return 'laat';
	if (mode === 'navigate') return 'pagina';
	return pathname.startsWith('/_/') ? 'vast' : 'gegevens';
}

/** Under which address the copy has it: what stands behind the question mark never changes what is sent. */
export const findSleutel = (url: string): string => new URL(url).pathname;

/** Address with the slash at the end that a host would have added; undefined where none is missing. */
export function findMetSlash(url: string): string | undefined {
	const adres = new URL(url);
	if (!/\/[^/.]+$/.test(adres.pathname)) return undefined;
	// A whole address: a path that begins with two slashes would lead to another site.
	adres.pathname += '/';
	return adres.href;
}

/** Milliseconds that the network gets while a copy lies ready. */
const GEDULD = 3_000;
/** Milliseconds for which a network that hung is not asked again. */
const ONGEDULDIG = 30_000;

/**
 * How long to wait for the network when a copy lies ready; 0 is not at all. In a room where every page hangs, only the
 * first one does. A network that fails says so at once: that costs no patience.
 *
 * @param gehangen When the network last hung; undefined when it never did.
 */
export const findGeduld = (nu: number, gehangen: number | undefined): number =>
	gehangen !== undefined && nu - gehangen < ONGEDULDIG ? 0 : GEDULD;
