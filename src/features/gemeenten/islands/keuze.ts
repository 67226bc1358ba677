import type { LokaalAntwoord } from '../regels/lokaal-antwoord.ts';
import { opslag, type Bewaard } from '../../weet-jij/index.ts';

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

async function fetchJson<T>(adres: string): Promise<T | undefined> {
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
	lijst ??= fetchJson<[string, ...string[]][]>('/gemeenten/lijst.json').then((rijen) =>
		(rijen ?? []).map(([slug, naam = slug, ...rest]) => ({ slug, namen: [naam, ...rest] })),
	);
	const keuzes = await lijst;
	if (keuzes.length === 0) lijst = undefined;
	return keuzes;
}

/** What the address of a gemeente that ended holds instead: the slugs of the gemeenten that took over. */
interface Opvolging {
	opgevolgdDoor: string[];
}

/** The answers, or where they went: a gemeente that was split gives its successors, for the reader to choose. */
type Gevonden = { antwoorden: GemeenteAntwoorden } | { verdeeldOver: string[] } | undefined;

/** Far more herindelingen than one gemeente goes through; a circle in the files of the site ends here. */
const MAX_OPVOLGERS = 5;

/** Follows a gemeente that ended to the one that took over. */
export async function findAntwoorden(
	slug: string,
	read: (adres: string) => Promise<GemeenteAntwoorden | Opvolging | undefined> = fetchJson,
): Promise<Gevonden> {
	let huidig = slug;
	for (let stap = 0; stap < MAX_OPVOLGERS; stap += 1) {
		const gelezen = await read(`/gemeenten/${huidig}/antwoorden.json`);
		if (!gelezen) return undefined;
		if (!('opgevolgdDoor' in gelezen)) return { antwoorden: gelezen };
		const [opvolger, ...anderen] = gelezen.opgevolgdDoor;
		if (opvolger === undefined) return undefined;
		if (anderen.length > 0) return { verdeeldOver: gelezen.opgevolgdDoor };
		huidig = opvolger;
	}
	return undefined;
}

let antwoorden: { slug: string; belofte: Promise<Gevonden> } | undefined;
function getGevonden(slug: string): Promise<Gevonden> {
	if (antwoorden?.slug !== slug) {
		antwoorden = { slug, belofte: findAntwoorden(slug) };
		void antwoorden.belofte.then((gevonden) => {
			if (!gevonden && antwoorden?.slug === slug) antwoorden = undefined;
		});
	}
	return antwoorden.belofte;
}

/**
 * One fetch per gemeente and page, shared by all who ask; undefined when it cannot be had. The answers of a gemeente
 * that ended are those of its successor, whose slug they carry.
 */
export async function getAntwoorden(slug: string): Promise<GemeenteAntwoorden | undefined> {
	const gevonden = await getGevonden(slug);
	return gevonden && 'antwoorden' in gevonden ? gevonden.antwoorden : undefined;
}

/** Names of the gemeenten a chosen gemeente was split over; empty in every other case. */
export async function getVerdeeldOver(slug: string): Promise<string[]> {
	const gevonden = await getGevonden(slug);
	if (!gevonden || !('verdeeldOver' in gevonden)) return [];
	const keuzes = await getKeuzes();
	return gevonden.verdeeldOver.map((deel) => keuzes.find((keuze) => keuze.slug === deel)?.namen[0] ?? deel);
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

const GENOEG_NAMEN = 4;

/** Why a name led to no gemeente: more than one begins with it, or none does. Shown as text. */
export function formatGeenKeuze(keuzes: readonly Keuze[], invoer: string): string {
	const gezocht = vereenvoudig(invoer);
	const beginnend = keuzes.flatMap(({ namen }) => namen.find((naam) => vereenvoudig(naam).startsWith(gezocht)) ?? []);
	if (gezocht && beginnend.length > 1 && beginnend.length <= GENOEG_NAMEN)
		return `Er zijn er meer: ${beginnend.join(', ')}. Kies er een uit de lijst.`;
	if (gezocht && beginnend.length > 1) return 'Er beginnen meer gemeenten zo. Kies een naam uit de lijst.';
	return 'Deze gemeente kennen we niet. Kies een naam uit de lijst. Zoek je een dorp? Kies de gemeente waar het bij hoort.';
}

/** A choice in another tab, or made while this page lay in the browser's cache, counts here as well. */
export function followOtherTabs(): void {
	let getoond = opslag.readGemeente();
	document.addEventListener(GEMEENTE_GEKOZEN, () => (getoond = opslag.readGemeente()));
	opslag.follow(() => {
		if (opslag.readGemeente() !== getoond) document.dispatchEvent(new CustomEvent(GEMEENTE_GEKOZEN));
	});
}

export function chooseGemeente(slug: string | undefined): Bewaard {
	const bewaard = opslag.saveGemeente(slug);
	document.dispatchEvent(new CustomEvent(GEMEENTE_GEKOZEN));
	return bewaard;
}
