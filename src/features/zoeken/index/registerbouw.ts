import { GEWICHT } from '../afstelling.ts';
import { createArtikellezer, type Wetnamen } from '../taal/artikelen.ts';
import { sleutelVan, stam, zinStam } from '../taal/woorden.ts';
import { packGewicht, packStappen, VERSIE, writeGewicht, type Zoekregister } from '../register.ts';
import type { Woordgroep, ZoekDocument } from './document.ts';
import type { Splitser } from './splitser.ts';
import { chooseTekstwoorden, listKopwoorden, listTrefwoord, weighArtikelen } from './weging.ts';

/** What the register is built from, beside the documents. */
export interface Lexicon {
	/** Official terms with the everyday words and abbreviations for them. */
	groepen: readonly Woordgroep[];
	/** Everyday words that mean about the same. */
	families?: readonly (readonly string[])[];
	wetten: readonly Wetnamen[];
	/** Splits compounds; only needed here, not in the browser. */
	splits: Splitser;
	/** Name of the folder with the texts. */
	teksten: string;
}

/** Where one stem stands. */
interface Plekken {
	/** How it is written, with how often. */
	vormen: Map<string, number>;
	/** Document and weight, in running text or as an article. */
	tekst: [nummer: number, gewicht: number][];
	zinnen: number[];
	/** Whether its compounds are taken apart. */
	isKop: boolean;
}

class Termen {
	readonly perStam = new Map<string, Plekken>();

	add(woord: string): Plekken {
		const sleutel = stam(woord);
		let plekken = this.perStam.get(sleutel);
		if (!plekken) this.perStam.set(sleutel, (plekken = { vormen: new Map(), tekst: [], zinnen: [], isKop: false }));
		plekken.vormen.set(woord, (plekken.vormen.get(woord) ?? 0) + 1);
		return plekken;
	}

	addTekst(woord: string, nummer: number, gewicht: number): void {
		const { tekst } = this.add(woord);
		const laatste = tekst.at(-1);
		if (laatste?.[0] === nummer) laatste[1] = Math.max(laatste[1], gewicht);
		else tekst.push([nummer, gewicht]);
	}
}

/** The places of all words, and the lengths of the search words of each document. */
function placeWoorden(documenten: readonly ZoekDocument[], { wetten }: Lexicon) {
	const lezer = createArtikellezer(wetten);
	const teksten = chooseTekstwoorden(documenten);
	const termen = new Termen();
	let zin = 0;
	const lengten = documenten.map((document, nummer) => {
		for (const woord of listKopwoorden(document)) {
			// A name is no compound: "Zwartewaterland" is not about water.
			if (document.soort !== 'Gemeente') termen.add(woord).isKop = true;
			else termen.add(woord);
		}
		for (const woord of teksten[nummer] ?? []) termen.addTekst(woord, nummer, GEWICHT.tekst);
		for (const [term, gewicht] of weighArtikelen(lezer, document)) termen.addTekst(term, nummer, gewicht);
		return document.trefwoorden
			.map((trefwoord) => [...new Set(listTrefwoord(trefwoord).map(stam))])
			.filter(({ length }) => length > 0)
			.map((stammen) => {
				for (const een of stammen) termen.perStam.get(een)?.zinnen.push(zin);
				zin++;
				return Math.min(stammen.length, 35).toString(36);
			})
			.join('');
	});
	return { termen, lengten };
}

/** "leerlingenvervoer" with its parts apart: "leerlingen|vervoer", and "gezondheid|s|zorg". */
function markDelen(woord: string, delen: readonly string[] = []): string {
	let rest = woord;
	const stukken: string[] = [];
	for (const deel of delen) {
		const plek = rest.indexOf(deel);
		stukken.push(rest.slice(0, plek), deel);
		rest = rest.slice(plek + deel.length);
	}
	return [...stukken, rest].filter(Boolean).join('|');
}

/** Terms in alphabetical order with their places: neighbours compress well. */
function packTermen({ perStam }: Termen, splits: Splitser) {
	const rijen = [...perStam.values()]
		.map((plekken) => {
			// The commonest form stands for its stem: readers may see it as "bedoelde je".
			const [vorm = ''] = [...plekken.vormen].sort((a, b) => b[1] - a[1])[0] ?? [];
			return { ...plekken, vorm };
		})
		.sort((a, b) => (a.vorm < b.vorm ? -1 : 1));
	return {
		termen: rijen.map(({ vorm, isKop }) => (isKop ? markDelen(vorm, splits(vorm)) : vorm)).join(' '),
		plaatsen: {
			stappen: rijen.map(({ tekst }) => packStappen(tekst.map(([nummer]) => nummer))).join(' '),
			gewichten: rijen
				.map(({ tekst }) => tekst.map(([, gewicht]) => writeGewicht(packGewicht(gewicht))).join(''))
				.join(' '),
		},
		zinnen: rijen.map(({ zinnen }) => packStappen(zinnen)).join(' '),
	};
}

const numberNamen = (namen: string[]) => (naam: string) => {
	const nummer = namen.indexOf(naam);
	return nummer >= 0 ? nummer : namen.push(naam) - 1;
};

/** Builds the register from all documents. */
export function buildZoekregister(documenten: readonly ZoekDocument[], lexicon: Lexicon): Zoekregister {
	const [soorten, themas, wie]: [string[], string[], string[]] = [[], [], []];
	const [soort, thema, wieNummer] = [numberNamen(soorten), numberNamen(themas), numberNamen(wie)];
	const taak = numberNamen([]);
	const { termen, lengten } = placeWoorden(documenten, lexicon);
	const { zinnen, ...ingepakt } = packTermen(termen, lexicon.splits);
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
		...ingepakt,
		zinnen: { lengten: lengten.join(' '), stappen: zinnen },
		taken: documenten
			.map(({ taken = [] }) => packStappen([...new Set(taken.map(taak))].sort((a, b) => a - b)))
			.join(' '),
		woordgroepen: packGroepen(lexicon.groepen),
		families: (lexicon.families ?? []).map((woorden) => [...woorden]),
		wetten: [...lexicon.wetten],
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
