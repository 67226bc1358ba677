import { createArtikellezer, type Wetnamen } from '../taal/artikelen.ts';
import type { Woordgroep, ZoekDocument } from './document.ts';
import { countVelden, weighDocument, type Maten, type Splitser } from './weging.ts';
import { isNuttig, splitWoorden, stam } from '../taal/woorden.ts';

/**
 * The search register as it travels to the browser: everything by number, so that it stays small.
 */
export interface Zoekregister {
	versie: 2;
	soorten: string[];
	themas: string[];
	wie: string[];
	/** Per document: address, title, title of the page ('' for a page itself), soort, themas, wie. */
	documenten: [adres: string, titel: string, pagina: string, soort: number, themas: number[], wie: number[]][];
	/** One word as written for each stem, and articles ("§wpo:161:1"), separated by spaces. */
	termen: string;
	plaatsen: Ingepakt;
	/** Stems of parts of compounds, with their own places: "vervoer" in "leerlingenvervoer". */
	delen: string;
	deelPlaatsen: Ingepakt;
	/** Official terms with the everyday words and abbreviations that lead to them. */
	woordgroepen: [term: string, ...woorden: string[]][];
	/** Words and phrases that mean about the same, with commas between them. */
	families: string[];
	wetten: Wetnamen[];
}

/** Weights travel as steps of a quarter octave: few different numbers compress well, and no reader sees the rounding. */
const STAPPEN = 4;
export const packGewicht = (gewicht: number) => Math.max(1, Math.round(STAPPEN * Math.log2(1 + gewicht)));
export const unpackGewicht = (stap: number) => 2 ** (stap / STAPPEN) - 1;

/**
 * Places of all terms in two strings that compress well: steps from one document to the next (base 36, with commas
 * between them), and weights (one character each); terms are apart by a space.
 */
export interface Ingepakt {
	stappen: string;
	gewichten: string;
}

/** Weight 1 is "#": no character that JSON has to escape. */
const EERSTE_TEKEN = 34;
const NA_BACKSLASH = 92 - EERSTE_TEKEN;
const writeGewicht = (stap: number) => String.fromCharCode(EERSTE_TEKEN + stap + (stap >= NA_BACKSLASH ? 1 : 0));
export const readGewicht = (code: number) => code - EERSTE_TEKEN - (code > 92 ? 1 : 0);

/** Documents of one term with their weight steps, from what stands for it in both strings. */
export function unpackPlaatsen(stappen: string, gewichten: string): [nummer: number, stap: number][] {
	let nummer = 0;
	return stappen
		.split(',')
		.map((stap, plek): [number, number] => [(nummer += parseInt(stap, 36)), readGewicht(gewichten.charCodeAt(plek))]);
}

/** What the register is built from, beside the documents. */
export interface Lexicon {
	/** Official terms with the everyday words and abbreviations for them. */
	groepen: readonly Woordgroep[];
	/** Words and phrases that mean about the same: ["betalen", "kosten", "geld geven"]. */
	families: readonly (readonly string[])[];
	wetten: readonly Wetnamen[];
	/** Splits compounds; only needed here, not in the browser. */
	splits: Splitser;
}

type Plaatsen = Map<string, [nummer: number, gewicht: number][]>;

const add = (plaatsen: Plaatsen, term: string, nummer: number, gewicht: number) => {
	const rij = plaatsen.get(term) ?? [];
	const laatste = rij.at(-1);
	if (laatste?.[0] === nummer) laatste[1] = Math.max(laatste[1], gewicht);
	else rij.push([nummer, gewicht]);
	plaatsen.set(term, rij);
};

/** Terms in alphabetical order with their places: neighbours compress well. */
function pack(alle: Plaatsen, noem = (term: string) => term): { termen: string; plaatsen: Ingepakt } {
	const gesorteerd = [...alle].map(([term, rij]) => [noem(term), rij] as const).sort(([a], [b]) => (a < b ? -1 : 1));
	const packRij = (rij: readonly [number, number][]) =>
		rij.map(([nummer], index) => (nummer - (rij[index - 1]?.[0] ?? 0)).toString(36)).join(',');
	return {
		termen: gesorteerd.map(([term]) => term).join(' '),
		plaatsen: {
			stappen: gesorteerd.map(([, rij]) => packRij(rij)).join(' '),
			gewichten: gesorteerd
				.map(([, rij]) => rij.map(([, gewicht]) => writeGewicht(packGewicht(gewicht))).join(''))
				.join(' '),
		},
	};
}

const nummerVan = (namen: string[]) => (naam: string) => {
	const nummer = namen.indexOf(naam);
	return nummer >= 0 ? nummer : namen.push(naam) - 1;
};

/** Stems of a phrase, joined: the form in which word groups are compared. */
export const zinStam = (zin: string) => splitWoorden(zin).filter(isNuttig).map(stam).join(' ');

/**
 * The same for a phrase that leads elsewhere. Of "niet naar school" only "school" would be left, and that says something
 * else: such a phrase leads nowhere.
 */
export function sleutelVan(zin: string): string | undefined {
	const stammen = zinStam(zin);
	return stammen.includes(' ') || splitWoorden(zin).length === 1 ? stammen : undefined;
}

/** Builds the register from all documents. */
export function buildZoekregister(documenten: readonly ZoekDocument[], lexicon: Lexicon): Zoekregister {
	const [soorten, themas, wie]: [string[], string[], string[]] = [[], [], []];
	const [soort, thema, wieNummer] = [nummerVan(soorten), nummerVan(themas), nummerVan(wie)];
	const lezer = createArtikellezer(lexicon.wetten);
	const maten = measureDocumenten(documenten);
	const termen: Plaatsen = new Map();
	const delen: Plaatsen = new Map();
	const vormen = new Map<string, Map<string, number>>();
	documenten.forEach((document, nummer) => {
		const gewogen = weighDocument(document, maten, lexicon.splits, lezer);
		for (const [woord, gewicht] of gewogen.woorden) {
			const term = stam(woord);
			add(termen, term, nummer, gewicht);
			const perVorm = vormen.get(term) ?? new Map<string, number>();
			vormen.set(term, perVorm.set(woord, (perVorm.get(woord) ?? 0) + gewicht));
		}
		for (const [deel, gewicht] of gewogen.delen) add(delen, deel, nummer, gewicht);
	});
	// The commonest form stands for its stem: readers may see it as "bedoelde je".
	const name = (term: string) => [...(vormen.get(term) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? term;
	const ingepakt = pack(termen, name);
	const ingepakteDelen = pack(delen);
	return {
		versie: 2,
		soorten,
		themas,
		wie,
		documenten: documenten.map((document) => [
			document.adres,
			document.titel,
			document.pagina ?? '',
			soort(document.soort),
			document.themas.map(thema),
			document.wie.map(wieNummer),
		]),
		...ingepakt,
		delen: ingepakteDelen.termen,
		deelPlaatsen: ingepakteDelen.plaatsen,
		woordgroepen: packGroepen(lexicon.groepen),
		families: lexicon.families.map((familie) => familie.join(', ')),
		wetten: lexicon.wetten.map(([sleutel, naam, ...andere]) => [sleutel, naam, ...andere]),
	};
}

/** A word in so few documents could otherwise be dropped from all of them. */
const SCHAARS = 2;

/** How rare each word is and how long a text is on average. */
function measureDocumenten(documenten: readonly ZoekDocument[]): Maten {
	const inDocumenten = new Map<string, number>();
	for (const document of documenten)
		for (const woord of countVelden(document).keys()) inDocumenten.set(woord, (inDocumenten.get(woord) ?? 0) + 1);
	const gevuld = documenten.filter(({ tekst }) => tekst !== '');
	const woorden = gevuld.reduce((som, { tekst }) => som + splitWoorden(tekst).length, 0);
	return {
		zeldzaamheid: (woord) => Math.log(1 + documenten.length / (inDocumenten.get(woord) ?? 1)),
		isSchaars: (woord) => (inDocumenten.get(woord) ?? 0) <= SCHAARS,
		gemiddeld: woorden / Math.max(1, gevuld.length) || 1,
	};
}

/** One row per term; words that have the stem of their term lead nowhere new. */
function packGroepen(groepen: readonly Woordgroep[]): Zoekregister['woordgroepen'] {
	const perTerm = new Map<string, Set<string>>();
	for (const { term, woorden } of groepen) {
		const rij = perTerm.get(term) ?? new Set();
		for (const woord of woorden) {
			const sleutel = sleutelVan(woord);
			if (sleutel && sleutel !== zinStam(term)) rij.add(woord.toLowerCase());
		}
		perTerm.set(term, rij);
	}
	return [...perTerm]
		.filter(([, woorden]) => woorden.size > 0)
		.map(([term, woorden]) => [term.toLowerCase(), ...woorden]);
}
