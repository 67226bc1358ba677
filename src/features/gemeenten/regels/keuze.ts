import { formatSlug } from '../../../shared/slug.ts';
import { formatGemeentenaam } from './naam.ts';

/** A gemeente that can be chosen: address, the name readers use, other names. */
export interface Keuze {
	slug: string;
	namen: readonly [string, ...string[]];
}

/** A row of /gemeenten/lijst.json: address, official name, other names. */
export type Lijstrij = [slug: string, naam: string, ...andere: string[]];

/** The gemeenten of the list, each with the name readers use in front. */
export const readKeuzes = (rijen: readonly Lijstrij[]): Keuze[] =>
	rijen.map(([slug, naam, ...aliassen]) => {
		const roepnaam = formatGemeentenaam({ slug, naam, aliassen });
		return { slug, namen: [roepnaam, ...[naam, ...aliassen].filter((ander) => ander !== roepnaam)] };
	});

/** Case, accents and punctuation do not count: "s hertogenbosch" finds 's-Hertogenbosch. */
const simplify = (naam: string) => formatSlug(naam).replaceAll('-', '');

/** Per gemeente the first of its names that begins as was typed. */
const listBeginnend = (keuzes: readonly Keuze[], gezocht: string) =>
	keuzes.flatMap((keuze) => {
		const naam = keuze.namen.find((kandidaat) => simplify(kandidaat).startsWith(gezocht));
		return naam === undefined ? [] : [{ keuze, naam }];
	});

/** The gemeente with this name or other name; the only one that starts with it counts as well. */
export function findKeuze(keuzes: readonly Keuze[], invoer: string): Keuze | undefined {
	const gezocht = simplify(invoer);
	if (!gezocht) return undefined;
	const exact = keuzes.find(({ slug, namen }) => [slug, ...namen].some((naam) => simplify(naam) === gezocht));
	if (exact) return exact;
	const [enige, ...anderen] = listBeginnend(keuzes, gezocht);
	return anderen.length === 0 ? enige?.keuze : undefined;
}

const GENOEG_NAMEN = 4;
const LIJST_ONTBREEKT = 'De lijst met gemeenten kon niet worden opgehaald. Probeer het later opnieuw.';

/** Why a name led to no gemeente: the list could not be had, more than one begins with it, or none does. Shown as text. */
export function formatGeenKeuze(keuzes: readonly Keuze[], invoer: string): string {
	if (keuzes.length === 0) return LIJST_ONTBREEKT;
	const gezocht = simplify(invoer);
	if (!gezocht) return 'Het veld is leeg. Typ de naam van een gemeente.';
	const namen = listBeginnend(keuzes, gezocht).map(({ naam }) => naam);
	if (namen.length > GENOEG_NAMEN) return 'Er beginnen meer gemeenten zo. Kies een naam uit de lijst.';
	if (namen.length > 1) return `Er zijn er meer: ${namen.join(', ')}. Kies er een uit de lijst.`;
	return 'Deze gemeente kennen we niet. Kies een naam uit de lijst. Zoek je een dorp? Kies de gemeente waar het bij hoort.';
}

/** Why the page shows another name than was typed: of an old gemeente, or another name. Empty when it is the same one. */
export function formatAndereNaam({ namen: [naam, ...andere] }: Keuze, invoer: string): string {
	const gezocht = simplify(invoer);
	if (simplify(naam).startsWith(gezocht)) return '';
	const getypt = andere.find((kandidaat) => simplify(kandidaat).startsWith(gezocht));
	return getypt ? `${getypt} staat hier onder ${naam}.` : '';
}

/** A name to suggest; browsers only match what is typed literally, so a name with accents carries its bare form too. */
export interface Suggestie {
	value: string;
	label?: string;
}

export const listSuggesties = (keuzes: readonly Keuze[]): Suggestie[] =>
	keuzes
		.flatMap(({ namen }) => namen)
		.map((value) => {
			const kaal = value.normalize('NFD').replace(/\p{M}/gu, '');
			return kaal === value ? { value } : { value, label: `${value} (${kaal})` };
		});

/** A row of /gemeenten/oude-namen.json: an old or other name and the addresses of the gemeenten it leads to. */
export interface OudeNaamRij {
	slug: string;
	naar: string[];
}

/** What became of the gemeente a reader chose once. */
export type MijnGemeente =
	| { soort: 'bekend' | 'opgegaan'; slug: string; naam: string }
	/** Names of the gemeenten between which its area was divided. */
	| { soort: 'verdeeld'; delen: string[] }
	/** `niet-opgehaald`: the lists could not be had. */
	| { soort: 'onbekend' | 'niet-opgehaald'; slug: string; naam?: undefined };

/** Follows a stored choice to the gemeente of today: herindelingen go on after it was made. */
export function followKeuze(slug: string, keuzes: readonly Keuze[], oudeNamen: readonly OudeNaamRij[]): MijnGemeente {
	const find = (gezocht: string) => keuzes.find((keuze) => keuze.slug === gezocht);
	const keuze = find(slug);
	if (keuze) return { soort: 'bekend', slug, naam: keuze.namen[0] };
	const opvolgers = (oudeNamen.find((oud) => oud.slug === slug)?.naar ?? []).flatMap((naar) => find(naar) ?? []);
	const [opvolger, ...anderen] = opvolgers;
	if (!opvolger) return { soort: 'onbekend', slug };
	if (anderen.length > 0) return { soort: 'verdeeld', delen: opvolgers.map(({ namen: [naam] }) => naam) };
	return { soort: 'opgegaan', slug: opvolger.slug, naam: opvolger.namen[0] };
}

const CIJFERS_ONTBREKEN = 'De cijfers van je gemeente konden niet worden opgehaald. Probeer het later opnieuw.';
/** What is only true until the next time. */
export const VOORBIJGAAND = [LIJST_ONTBREEKT, CIJFERS_ONTBREKEN];

/**
 * What the reader is told of the gemeente that was chosen; empty when there is nothing to tell.
 *
 * @param isZonder Whether her answers are missing where the page shows them.
 */
export function formatGevolg(gemeente: MijnGemeente, isZonder: boolean): string {
	switch (gemeente.soort) {
		case 'bekend':
			return isZonder ? CIJFERS_ONTBREKEN : '';
		case 'opgegaan':
			return `Jouw gemeente is opgegaan in ${gemeente.naam}. Je keuze is aangepast; je antwoorden staan er nog.`;
		case 'verdeeld':
			return `Jouw gemeente bestaat niet meer. Het gebied is verdeeld over ${gemeente.delen.join(', ')}. Kies opnieuw.`;
		case 'onbekend':
			return 'De gemeente die je koos, kennen we niet. Kies opnieuw.';
		case 'niet-opgehaald':
			return LIJST_ONTBREEKT;
	}
}
