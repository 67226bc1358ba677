import { createArtikellezer, type Wetnamen } from '../taal/artikelen.ts';
import { sleutelVan, splitWoorden, stam, zinStam } from '../taal/woorden.ts';
import { packGewicht, VERSIE, writeGewicht, type Ingepakt, type Zoekregister } from '../register.ts';
import type { Woordgroep, ZoekDocument } from './document.ts';
import { countVelden, weighDocument, type Maten, type Splitser } from './weging.ts';

/** What the register is built from, beside the documents. */
export interface Lexicon {
	/** Official terms with the everyday words and abbreviations for them. */
	groepen: readonly Woordgroep[];
	wetten: readonly Wetnamen[];
	/** Splits compounds; only needed here, not in the browser. */
	splits: Splitser;
	/** Name of the folder with the texts. */
	teksten: string;
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

const numberNamen = (namen: string[]) => (naam: string) => {
	const nummer = namen.indexOf(naam);
	return nummer >= 0 ? nummer : namen.push(naam) - 1;
};

/** The places of all words and of all parts of compounds. */
function placeWoorden(documenten: readonly ZoekDocument[], { splits, wetten }: Lexicon) {
	const lezer = createArtikellezer(wetten);
	const maten = measureDocumenten(documenten);
	const termen: Plaatsen = new Map();
	const delen: Plaatsen = new Map();
	const vormen = new Map<string, Map<string, number>>();
	documenten.forEach((document, nummer) => {
		const gewogen = weighDocument(document, maten, splits, lezer);
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
	return { termen: pack(termen, name), delen: pack(delen) };
}

/** Builds the register from all documents. */
export function buildZoekregister(documenten: readonly ZoekDocument[], lexicon: Lexicon): Zoekregister {
	const [soorten, themas, wie]: [string[], string[], string[]] = [[], [], []];
	const [soort, thema, wieNummer] = [numberNamen(soorten), numberNamen(themas), numberNamen(wie)];
	const { termen, delen } = placeWoorden(documenten, lexicon);
	return {
		versie: VERSIE,
		teksten: lexicon.teksten,
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
		...termen,
		delen: delen.termen,
		deelPlaatsen: delen.plaatsen,
		woordgroepen: packGroepen(lexicon.groepen),
		wetten: [...lexicon.wetten],
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
