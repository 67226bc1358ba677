import type { Woordgroep, ZoekDocument } from './document.ts';
import { isStopwoord, splitWoorden, stam } from './woorden.ts';

/**
 * The search register as it travels to the browser: everything by number, so that it stays small.
 *
 * `plaatsen[term]` lists [document step, weight, document step, weight, ...]; a step counts from the document before.
 */
export interface Zoekregister {
	versie: 1;
	soorten: string[];
	themas: string[];
	wie: string[];
	/** Per document: address, title, title of the page ('' for a page itself), soort, themas, wie. */
	documenten: [adres: string, titel: string, pagina: string, soort: number, themas: number[], wie: number[]][];
	/** Stems, separated by spaces. */
	termen: string;
	plaatsen: number[][];
	/** Stems of parts of compounds, with their own places: "vervoer" in "leerlingenvervoer". */
	delen: string;
	deelPlaatsen: number[][];
	/** Stems of everyday words -> the stems of the official term. */
	woordgroepen: [woord: string, term: string][];
	/** Words as written, for "bedoelde je". */
	woordenlijst: string;
}

/** How much a word counts by where it stands. */
export const GEWICHT = { titel: 9, pagina: 6, trefwoorden: 5, tekst: 1 };
type Veld = keyof typeof GEWICHT;
/** Weights travel as steps of a quarter octave: few different numbers compress well, and no reader sees the rounding. */
const STAPPEN = 4;
export const pakGewichtIn = (gewicht: number) => Math.max(1, Math.round(STAPPEN * Math.log2(1 + gewicht)));
export const pakGewichtUit = (stap: number) => 2 ** (stap / STAPPEN) - 1;
/** BM25: a word that comes ten times does not count ten times; a long text does not win by length. */
const VERZADIGING = 1.2;
const LENGTE = 0.6;
/** Of a long text only its most telling words travel. */
export const GRENZEN = { tekstwoorden: 32 };

/** Splits a compound into known words; undefined when it cannot. */
export type Splitser = (woord: string) => string[] | undefined;

const nuttig = (woord: string) => (woord.length > 1 || /\d/.test(woord)) && !isStopwoord(woord);

function telVelden(document: ZoekDocument): Map<string, Record<Veld, number>> {
	const telling = new Map<string, Record<Veld, number>>();
	const tel = (veld: Veld, tekst: string, keer = 1) => {
		for (const woord of splitWoorden(tekst)) {
			if (!nuttig(woord)) continue;
			const aantallen = telling.get(woord) ?? { titel: 0, pagina: 0, trefwoorden: 0, tekst: 0 };
			aantallen[veld] = veld === 'trefwoorden' ? Math.max(aantallen[veld], keer) : aantallen[veld] + keer;
			telling.set(woord, aantallen);
		}
	};
	tel('titel', document.titel);
	tel('pagina', document.pagina ?? '');
	for (const trefwoord of document.trefwoorden) {
		// A word of a longer phrase says less than a word that stands alone; an article number says most.
		const woorden = splitWoorden(trefwoord).filter(nuttig);
		for (const woord of woorden) tel('trefwoorden', woord, /\d/.test(woord) ? 1.6 : 1 / Math.sqrt(woorden.length));
	}
	tel('tekst', document.tekst);
	return telling;
}

const verzadig = (aantal: number, lengte: number) =>
	(aantal * (VERZADIGING + 1)) / (aantal + VERZADIGING * (1 - LENGTE + LENGTE * lengte));

/** Weight of each stem in one document, and of each part of a compound. */
function weegDocument(
	document: ZoekDocument,
	gemiddeld: number,
	zeldzaamheid: (woord: string) => number,
	splits: Splitser,
) {
	const telling = telVelden(document);
	const lengte = splitWoorden(document.tekst).length / gemiddeld;
	const titellengte = Math.max(1, splitWoorden(document.titel).filter(nuttig).length) / 4;
	const termen = new Map<string, number>();
	const delen = new Map<string, number>();
	// An article number in the text is why a lawyer comes here: it always travels.
	const gekozen = [...telling]
		.filter(([woord, { titel, pagina, trefwoorden }]) => titel + pagina + trefwoorden === 0 && !/\d/.test(woord))
		.sort(([a, x], [b, y]) => y.tekst * zeldzaamheid(b) - x.tekst * zeldzaamheid(a))
		.slice(GRENZEN.tekstwoorden);
	for (const [woord] of gekozen) telling.delete(woord);
	for (const [woord, aantallen] of telling) {
		const gewicht =
			(aantallen.titel > 0 ? GEWICHT.titel / Math.sqrt(titellengte) : 0) +
			(aantallen.pagina > 0 ? GEWICHT.pagina : 0) +
			GEWICHT.trefwoorden * aantallen.trefwoorden +
			(aantallen.tekst > 0 ? GEWICHT.tekst * verzadig(aantallen.tekst, lengte) : 0);
		const term = stam(woord);
		termen.set(term, Math.max(termen.get(term) ?? 0, gewicht));
		// A name is no compound: "Zwartewaterland" is not about water.
		for (const deel of document.soort === 'Gemeente' ? [] : (splits(woord) ?? [])) {
			const deelStam = stam(deel);
			// Parts of words in running text find too much.
			if (deelStam !== term && aantallen.titel + aantallen.pagina + aantallen.trefwoorden > 0)
				delen.set(deelStam, Math.max(delen.get(deelStam) ?? 0, gewicht));
		}
	}
	return { termen, delen };
}

const voegToe = (plaatsen: Map<string, [number, number][]>, gewichten: Map<string, number>, nummer: number) => {
	for (const [term, gewicht] of gewichten) {
		const rij = plaatsen.get(term) ?? [];
		rij.push([nummer, pakGewichtIn(gewicht)]);
		plaatsen.set(term, rij);
	}
};

/** Terms in alphabetical order with their places as steps: neighbours compress well. */
function pakIn(plaatsen: Map<string, [number, number][]>): { termen: string; plaatsen: number[][] } {
	const gesorteerd = [...plaatsen].sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		termen: gesorteerd.map(([term]) => term).join(' '),
		plaatsen: gesorteerd.map(([, rij]) =>
			rij.flatMap(([nummer, gewicht], index) => [nummer - (rij[index - 1]?.[0] ?? 0), gewicht]),
		),
	};
}

const nummerVan = (namen: string[]) => (naam: string) => {
	const nummer = namen.indexOf(naam);
	return nummer >= 0 ? nummer : namen.push(naam) - 1;
};

/** Stems of a phrase, joined: the form in which word groups are compared. */
export const zinStam = (zin: string) =>
	splitWoorden(zin)
		.filter((woord) => nuttig(woord))
		.map(stam)
		.join(' ');

/**
 * Builds the register from all documents.
 *
 * @param groepen Official terms with the everyday words and abbreviations for them.
 * @param splits Splits compounds; only needed here, not in the browser.
 */
export function buildZoekregister(
	documenten: readonly ZoekDocument[],
	groepen: readonly Woordgroep[],
	splits: Splitser,
): Zoekregister {
	const register: Zoekregister = {
		versie: 1,
		soorten: [],
		themas: [],
		wie: [],
		documenten: [],
		termen: '',
		plaatsen: [],
		delen: '',
		deelPlaatsen: [],
		woordgroepen: [],
		woordenlijst: '',
	};
	const [soort, thema, wie] = [nummerVan(register.soorten), nummerVan(register.themas), nummerVan(register.wie)];
	const inDocumenten = new Map<string, number>();
	for (const document of documenten)
		for (const woord of telVelden(document).keys()) inDocumenten.set(woord, (inDocumenten.get(woord) ?? 0) + 1);
	const zeldzaamheid = (woord: string) => Math.log(1 + documenten.length / (inDocumenten.get(woord) ?? 1));
	const gemiddeld =
		documenten.reduce((som, { tekst }) => som + splitWoorden(tekst).length, 0) / Math.max(1, documenten.length) || 1;

	const termen = new Map<string, [number, number][]>();
	const delen = new Map<string, [number, number][]>();
	documenten.forEach((document, nummer) => {
		register.documenten.push([
			document.adres,
			document.titel,
			document.pagina ?? '',
			soort(document.soort),
			document.themas.map(thema),
			document.wie.map(wie),
		]);
		const gewogen = weegDocument(document, gemiddeld, zeldzaamheid, splits);
		voegToe(termen, gewogen.termen, nummer);
		voegToe(delen, gewogen.delen, nummer);
	});
	({ termen: register.termen, plaatsen: register.plaatsen } = pakIn(termen));
	({ termen: register.delen, plaatsen: register.deelPlaatsen } = pakIn(delen));
	register.woordgroepen = buildWoordgroepen(groepen);
	register.woordenlijst = buildWoordenlijst(documenten, groepen);
	return register;
}

/** Both ways between term and abbreviation, one way from an everyday word to the term. */
function buildWoordgroepen(groepen: readonly Woordgroep[]): [string, string][] {
	const paren = groepen.flatMap(({ term, woorden }) => {
		const termStam = zinStam(term);
		return woorden.map((woord): [string, string] => [zinStam(woord), termStam]);
	});
	const uniek = new Map(
		paren.filter(([woord, term]) => woord && term && woord !== term).map((paar) => [paar.join('>'), paar]),
	);
	return [...uniek.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Words a misspelt word may have meant, the commonest first. Numbers and short words are never guessed. */
function buildWoordenlijst(documenten: readonly ZoekDocument[], groepen: readonly Woordgroep[]): string {
	const telling = new Map<string, number>();
	const tel = (tekst: string, keer: number) => {
		for (const woord of splitWoorden(tekst))
			if (woord.length > 3 && !/\d/.test(woord) && !isStopwoord(woord))
				telling.set(woord, (telling.get(woord) ?? 0) + keer);
	};
	for (const { titel, tekst, trefwoorden } of documenten) {
		tel(titel, 4);
		tel(tekst, 1);
		for (const woord of trefwoorden) tel(woord, 2);
	}
	for (const { term, woorden } of groepen) for (const woord of [term, ...woorden]) tel(woord, 5);
	return [...telling]
		.filter(([, keer]) => keer >= 4)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([woord]) => woord)
		.join(' ');
}
