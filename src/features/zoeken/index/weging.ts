import { readVerwijzingen, listArtikeltermen, type Artikellezer, type Verwijzing } from '../taal/artikelen.ts';
import type { ZoekDocument } from './document.ts';
import { isNuttig, splitWoorden, stam } from '../taal/woorden.ts';

/** How much a word counts by where it stands. */
const GEWICHT = {
	titel: 9,
	pagina: 6,
	trefwoorden: 6,
	tekst: 1.9,
	grondslag: 40,
	artikel: 5,
};
type Veld = 'titel' | 'pagina' | 'trefwoorden' | 'tekst';
/** BM25: a word that comes ten times does not count ten times; a long text does not win by length. */
const VERZADIGING = 1.2;
const LENGTE = 0.5;
/** Of a long text only its most telling words travel. */
const TEKSTWOORDEN = 60;

/** Splits a compound into known words; undefined when it cannot. */
export type Splitser = (woord: string) => string[] | undefined;

/** Weights of one document: per word as written, and per stem of a part of a compound. */
export interface Gewogen {
	woorden: Map<string, number>;
	delen: Map<string, number>;
}

export function countVelden(document: ZoekDocument): Map<string, Record<Veld, number>> {
	const telling = new Map<string, Record<Veld, number>>();
	const count = (veld: Veld, tekst: string, keer = 1) => {
		for (const woord of splitWoorden(tekst)) {
			if (!isNuttig(woord)) continue;
			const aantallen = telling.get(woord) ?? { titel: 0, pagina: 0, trefwoorden: 0, tekst: 0 };
			aantallen[veld] = veld === 'trefwoorden' ? Math.max(aantallen[veld], keer) : aantallen[veld] + keer;
			telling.set(woord, aantallen);
		}
	};
	count('titel', document.titel);
	count('pagina', document.pagina ?? '');
	for (const trefwoord of document.trefwoorden) {
		// A word of a longer phrase says less than a word that stands alone.
		const alle = splitWoorden(trefwoord);
		const nuttig = alle.filter(isNuttig);
		// "daar gaat u niet over" has no word that says anything by itself.
		const woorden = nuttig.length > 0 ? nuttig : [alle.join('')];
		for (const woord of woorden) count('trefwoorden', woord, 1 / Math.sqrt(woorden.length));
	}
	count('tekst', document.tekst);
	return telling;
}

const verzadig = (aantal: number, lengte: number) =>
	(aantal * (VERZADIGING + 1)) / (aantal + VERZADIGING * (1 - LENGTE + LENGTE * lengte));

/** Weight of each article a document names: what it rests on counts most. */
function weighArtikelen(
	lezer: Artikellezer,
	{ tekst, titel, grondslag = [], oudeGrondslag = [] }: ZoekDocument,
	add: (term: string, gewicht: number) => void,
) {
	const read = (citaten: readonly string[]) =>
		citaten.flatMap((citaat) => readVerwijzingen(lezer, citaat).verwijzingen);
	const rustOp = read(grondslag);
	const eigenWet = rustOp[0]?.wet;
	const weigh = (verwijzingen: readonly Verwijzing[], gewicht: number) => {
		for (const verwijzing of verwijzingen)
			for (const term of listArtikeltermen({ ...verwijzing, wet: verwijzing.wet ?? eigenWet }))
				add(term, verwijzing.oud ? GEWICHT.grondslag : gewicht);
	};
	weigh(rustOp, GEWICHT.grondslag);
	weigh(
		read(oudeGrondslag).map((verwijzing) => ({ ...verwijzing, oud: true })),
		GEWICHT.grondslag,
	);
	if (/\d/.test(tekst)) weigh(read([`${titel}. ${tekst}`]), GEWICHT.artikel);
}

/** What a word and a text are measured against: all documents together. */
export interface Maten {
	/** Number of words in a text, on average. */
	gemiddeld: number;
	zeldzaamheid: (woord: string) => number;
	/** Whether hardly any document has the word: left out, search would say that the site does not have it. */
	isSchaars: (woord: string) => boolean;
}

/** Weight of each word in one document, and of each part of a compound. */
export function weighDocument(
	document: ZoekDocument,
	{ gemiddeld, zeldzaamheid, isSchaars }: Maten,
	splits: Splitser,
	lezer: Artikellezer,
): Gewogen {
	const telling = countVelden(document);
	const lengte = splitWoorden(document.tekst).length / gemiddeld;
	const woorden = new Map<string, number>();
	const delen = new Map<string, number>();
	const verhoog = (gewichten: Map<string, number>, term: string, gewicht: number) =>
		gewichten.set(term, Math.max(gewichten.get(term) ?? 0, gewicht));
	const teVeel = [...telling]
		.filter(([, { titel, pagina, trefwoorden }]) => titel + pagina + trefwoorden === 0)
		.sort(([a, x], [b, y]) => y.tekst * zeldzaamheid(b) - x.tekst * zeldzaamheid(a))
		.slice(TEKSTWOORDEN)
		.filter(([woord]) => !isSchaars(woord));
	for (const [woord] of teVeel) telling.delete(woord);
	for (const [woord, aantallen] of telling) {
		const kop = aantallen.titel + aantallen.pagina + aantallen.trefwoorden;
		const gewicht =
			(aantallen.titel > 0 ? GEWICHT.titel : 0) +
			(aantallen.pagina > 0 ? GEWICHT.pagina : 0) +
			GEWICHT.trefwoorden * aantallen.trefwoorden +
			(aantallen.tekst > 0 ? GEWICHT.tekst * verzadig(aantallen.tekst, lengte) : 0);
		verhoog(woorden, woord, gewicht);
		// A name is no compound ("Zwartewaterland" is not about water), and parts of words in running text find too much.
		const gesplitst = document.soort === 'Gemeente' || kop === 0 ? [] : (splits(woord) ?? []);
		for (const deel of gesplitst) if (stam(deel) !== stam(woord)) verhoog(delen, stam(deel), gewicht);
	}
	weighArtikelen(lezer, document, (term, gewicht) => verhoog(woorden, term, gewicht));
	return { woorden, delen };
}
