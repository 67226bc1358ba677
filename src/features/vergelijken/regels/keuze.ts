import { formatOpsomming } from '../../../shared/tekst.ts';

/** How many gemeenten stand side by side. */
const MINSTE = 2;
export const MEESTE = 4;
/** What a link may hold at most before the rest is passed over. */
const LANGSTE_LINK = 2000;

/** A choice read from a link: what is valid is kept, and one line says what was not. */
export interface Keuze {
	/** At most MEESTE addresses, each once, in the order of the link. */
	slugs: string[];
	/** Empty when the link was right. */
	melding: string;
}

const shorten = (tekst: string) => (tekst.length > 30 ? `${tekst.slice(0, 30)}…` : tekst);

function formatMelding(onbekend: readonly string[], isDubbel: boolean, teVeel: number): string {
	const getoond = onbekend.slice(0, 3).map((naam) => `“${shorten(naam)}”`);
	const meer = onbekend.length > 3 ? [`nog ${onbekend.length - 3} andere`] : [];
	const fouten = [
		...(onbekend.length > 0 ? [`${formatOpsomming([...getoond, ...meer])} kennen we niet`] : []),
		...(isDubbel ? ['een gemeente staat er meer dan één keer in'] : []),
		...(teVeel > 0 ? [`er staan ${MEESTE + teVeel} gemeenten in en we tonen de eerste ${MEESTE}`] : []),
	];
	return fouten.length === 0
		? ''
		: `De link klopt niet helemaal: ${formatOpsomming(fouten)}. Pas je keuze hieronder aan.`;
}

/**
 * Reads the chosen gemeenten from the part of an address after `g=`.
 *
 * @param search Finds the address of a gemeente by address or name.
 */
export function parseKeuze(invoer: string, search: (naam: string) => string | undefined): Keuze {
	const namen = invoer
		.slice(0, LANGSTE_LINK)
		.split(',')
		.map((naam) => naam.trim())
		.filter(Boolean);
	const gevonden = namen.map((naam) => ({ naam, slug: search(naam) }));
	const bekend = gevonden.flatMap(({ slug }) => (slug === undefined ? [] : [slug]));
	const uniek = [...new Set(bekend)];
	const onbekend = [...new Set(gevonden.flatMap(({ naam, slug }) => (slug === undefined ? [naam] : [])))];
	return {
		slugs: uniek.slice(0, MEESTE),
		melding: formatMelding(onbekend, uniek.length < bekend.length, Math.max(0, uniek.length - MEESTE)),
	};
}

/** The address that shows this choice; without gemeenten the page itself. */
export const formatAdres = (slugs: readonly string[]) =>
	slugs.length > 0 ? `/vergelijken/?g=${slugs.map(encodeURIComponent).join(',')}` : '/vergelijken/';

/** What is compared, in one line. */
export function formatStand(namen: readonly string[]): string {
	if (namen.length === 0) return 'Je hebt nog geen gemeente gekozen.';
	return namen.length < MINSTE
		? `Je koos ${formatOpsomming(namen)}. Kies er nog een bij.`
		: `Je vergelijkt ${formatOpsomming(namen)}.`;
}
