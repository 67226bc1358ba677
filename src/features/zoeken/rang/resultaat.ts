import type { Omweg } from './omweg.ts';

/** A stretch of text; `raak` is what the reader searched for. */
export interface Stuk {
	tekst: string;
	raak: boolean;
}

const ENTITEITEN: Record<string, string> = {
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
	'&#x27;': "'",
	'&nbsp;': ' ',
};

/**
 * Takes an excerpt of Pagefind apart into text, so that it can be shown without parsing HTML.
 *
 * Everything but `<mark>` counts as text: nothing from an excerpt can become an element.
 */
export function splitFragment(html: string): Stuk[] {
	let raak = false;
	return html.split(/(<\/?mark>)/).flatMap((deel): Stuk[] => {
		if (deel === '<mark>' || deel === '</mark>') {
			raak = deel === '<mark>';
			return [];
		}
		const tekst = deel.replace(/&(?:lt|gt|amp|quot|nbsp|#39|#x27);/g, (entiteit) => ENTITEITEN[entiteit] ?? entiteit);
		return tekst === '' ? [] : [{ tekst, raak }];
	});
}

/** A search result, ready to show. */
export interface Zoekresultaat {
	/** Address of the section, or of the page when no section matched better. */
	adres: string;
	titel: string;
	/** Title of the page when the result is a section of it. */
	pagina: string | undefined;
	soort: string;
	fragment: Stuk[];
	/** Why it was found, one sentence per detour: "gevonden via vervoer → leerlingenvervoer". */
	redenen?: string[];
}

/** The part of a Pagefind page that matters here. */
export interface PagefindPagina {
	url: string;
	excerpt: string;
	meta: Record<string, string>;
	sub_results: { title: string; url: string; excerpt: string; weighted_locations?: { balanced_score: number }[] }[];
}

const scoreVan = (deel: PagefindPagina['sub_results'][number]) =>
	(deel.weighted_locations ?? []).reduce((som, plek) => som + plek.balanced_score, 0);

/** Lands on the section that matches best; a page whose top matches best stays a page. */
export function buildZoekresultaat(pagina: PagefindPagina): Zoekresultaat {
	const titel = pagina.meta['title'] ?? pagina.url;
	const beste = [...pagina.sub_results].sort((a, b) => scoreVan(b) - scoreVan(a))[0];
	const isSectie = beste !== undefined && beste.url.includes('#') && beste.title !== titel;
	return {
		adres: isSectie ? beste.url : pagina.url,
		titel: isSectie ? beste.title : titel,
		pagina: isSectie ? titel : undefined,
		soort: pagina.meta['soort'] ?? '',
		fragment: splitFragment(isSectie ? beste.excerpt : pagina.excerpt),
	};
}

const MAX_REDENEN = 2;
const isArtikel = ({ getypt, gevonden }: Omweg) => /\d/.test(getypt) && /^artikel /i.test(gevonden);
const zonderArtikel = (getypt: string) => getypt.replace(/^art(?:ikel|\.)?\s*/i, '');

/** "taxi school" as it stands in the query, with the stop words that searching drops: "taxi naar school". */
function findGetypt(getypt: string, vraag: string): string {
	const [eerste = '', ...rest] = getypt.toLowerCase().split(' ');
	if (rest.length === 0) return getypt;
	const woorden = vraag.split(' ');
	const begin = woorden.findIndex((woord) => woord.toLowerCase() === eerste);
	const eind = woorden.findLastIndex((woord) => woord.toLowerCase() === rest.at(-1));
	return begin >= 0 && eind > begin ? woorden.slice(begin, eind + 1).join(' ') : getypt;
}

/**
 * Sentences that say why something was found, each once and the first two only: the rest is noise to a reader.
 *
 * @param vraag The query as typed, for the words between those that counted.
 */
export function formatRedenen(via: readonly Omweg[] = [], vraag = ''): string[] {
	const zinnen = via
		.filter(({ getypt, gevonden }) => getypt.toLowerCase() !== gevonden.toLowerCase())
		.map((omweg) =>
			isArtikel(omweg)
				? `oud nummer ${zonderArtikel(omweg.getypt)}, nu ${omweg.gevonden}`
				: `gevonden via ${findGetypt(omweg.getypt, vraag)} → ${omweg.gevonden}`,
		);
	return [...new Set(zinnen)].slice(0, MAX_REDENEN);
}

/** What part of a query has no place in the register, and what part has. */
export interface Gemis {
	/** Typed words that stand nowhere. */
	nietGevonden: string[];
	/** Articles that no page names: "artikel 999 WPO". */
	onbekendeArtikelen: string[];
	/** Typed words that were found. */
	welGevonden: string[];
}

const metHoofdletter = (zin: string) => zin.slice(0, 1).toUpperCase() + zin.slice(1);
const opsomming = new Intl.ListFormat('nl');
const citeer = (woorden: readonly string[]) => opsomming.format(woorden.map((woord) => `“${woord}”`));

/**
 * Says what the results do not go about; '' when all of the query was found.
 *
 * @param totaal Number of results: without any there is nothing they go about.
 */
export function formatGemis({ nietGevonden, onbekendeArtikelen, welGevonden }: Gemis, totaal: number): string {
	const artikelen = onbekendeArtikelen.map((artikel) => `${metHoofdletter(artikel)} staat niet op deze site.`);
	if (totaal === 0) return artikelen.join(' ');
	const woorden = nietGevonden.length > 0 ? [`Niet gevonden: ${citeer(nietGevonden)}.`] : [];
	const zinnen = [...artikelen, ...woorden];
	if (zinnen.length > 0 && welGevonden.length > 0) zinnen.push(`Dit gaat alleen over ${citeer(welGevonden)}.`);
	return zinnen.join(' ');
}

/** A query as it may be sent: one line, at most 200 characters. */
export const cleanZoekvraag = (invoer: string) => invoer.replace(/\s+/g, ' ').trim().slice(0, 200);
