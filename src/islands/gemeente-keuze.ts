import type { LokaalAntwoord } from '../domain/lokaal-antwoord.ts';
import { opslag, type Bewaard } from './opslag.ts';

/** Fired on `document` when the reader chooses or clears a gemeente. */
export const GEMEENTE_GEKOZEN = 'gemeente-gekozen';

/** A gemeente in the list: address, name, other names. */
export interface Keuze {
	slug: string;
	namen: [string, ...string[]];
}

/** The local answers of one gemeente by question id. */
export interface GemeenteAntwoorden {
	naam: string;
	slug: string;
	antwoorden: Record<string, LokaalAntwoord>;
}

async function haal<T>(adres: string): Promise<T | undefined> {
	try {
		const antwoord = await fetch(adres);
		return antwoord.ok ? ((await antwoord.json()) as T) : undefined;
	} catch {
		return undefined;
	}
}

let lijst: Promise<Keuze[]> | undefined;
/** All gemeenten; empty when the network fails, and then tried again. */
export async function getKeuzes(): Promise<Keuze[]> {
	lijst ??= haal<[string, ...string[]][]>('/gemeenten/lijst.json').then((rijen) =>
		(rijen ?? []).map(([slug, naam = slug, ...rest]) => ({ slug, namen: [naam, ...rest] })),
	);
	const keuzes = await lijst;
	if (keuzes.length === 0) lijst = undefined;
	return keuzes;
}

let antwoorden: { slug: string; belofte: Promise<GemeenteAntwoorden | undefined> } | undefined;
/** One fetch per gemeente and page, shared by all who ask; undefined when it cannot be had. */
export function getAntwoorden(slug: string): Promise<GemeenteAntwoorden | undefined> {
	if (antwoorden?.slug !== slug) {
		antwoorden = { slug, belofte: haal<GemeenteAntwoorden>(`/gemeenten/${slug}/antwoorden.json`) };
		void antwoorden.belofte.then((gevonden) => {
			if (!gevonden && antwoorden?.slug === slug) antwoorden = undefined;
		});
	}
	return antwoorden.belofte;
}

/** Case, accents and punctuation do not count: "s hertogenbosch" finds 's-Hertogenbosch. */
const vereenvoudig = (naam: string) =>
	naam
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');

/** The gemeente with this name or other name; the only one that starts with it counts as well. */
export function findKeuze(keuzes: readonly Keuze[], invoer: string): Keuze | undefined {
	const gezocht = vereenvoudig(invoer);
	if (!gezocht) return undefined;
	const exact = keuzes.find(
		({ slug, namen }) => vereenvoudig(slug) === gezocht || namen.some((naam) => vereenvoudig(naam) === gezocht),
	);
	if (exact) return exact;
	const beginnend = keuzes.filter(({ namen }) => namen.some((naam) => vereenvoudig(naam).startsWith(gezocht)));
	return beginnend.length === 1 ? beginnend[0] : undefined;
}

/** A choice in another tab counts here as well. */
export function volgAndereTabbladen(): void {
	addEventListener('storage', ({ key }) => {
		if (opslag.isGemeente(key)) document.dispatchEvent(new CustomEvent(GEMEENTE_GEKOZEN));
	});
}

export function kiesGemeente(slug: string | undefined): Bewaard {
	const bewaard = opslag.saveGemeente(slug);
	document.dispatchEvent(new CustomEvent(GEMEENTE_GEKOZEN));
	return bewaard;
}
