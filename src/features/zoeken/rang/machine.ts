import { readArtikelterm, createArtikellezer, type Artikellezer } from '../taal/artikelen.ts';
import { unpackStappen, type Zoekregister } from '../register.ts';
import { splitWoorden, stam, zinStam } from '../taal/woorden.ts';
import {
	Deel,
	listSamenstellingen,
	readTermen,
	readTitels,
	readZinnen,
	type Plaatsen,
	type Titels,
	type Zinnen,
} from './termen.ts';

/** The register unpacked for searching; made once per page visit. */
export interface Zoekmachine {
	register: Zoekregister;
	/** Stem -> the documents that have it. */
	termen: ReadonlyMap<string, Plaatsen>;
	/** Stem of a part of a compound -> the documents that have it. */
	delen: ReadonlyMap<string, Plaatsen>;
	zinnen: Zinnen;
	/** Stem -> the word as written. */
	vormen: Map<string, string>;
	/** Words as written, in alphabetical order. */
	gesorteerd: string[];
	/** Stems of an everyday word or phrase -> official terms. */
	woordgroepen: ReadonlyMap<string, string[]>;
	/** The same -> the words of its families, itself included. */
	families: ReadonlyMap<string, string[][]>;
	/** Words a misspelt word may have meant, the commonest first. */
	listWoorden: () => string[];
	lezer: Artikellezer;
	/** Number of an article -> the terms of the laws that have it. */
	artikelen: Map<string, string[]>;
	titels: string[][];
	/** Per document the taken that it is about, by number. */
	taken: number[][];
	/** Full names of documents: title, title without what stands in brackets, and what stands in brackets. */
	namen: Map<string, number[]>;
}

export function startZoekmachine(register: Zoekregister): Zoekmachine {
	const gedeeld = register.termen.split(' ');
	const vormen = gedeeld.map((vorm) => vorm.replaceAll('|', ''));
	const stammen = vormen.map(stam);
	const zinnen = readZinnen(register);
	const titels = readTitels(register);
	const termen = readTermen(register, stammen, titels, zinnen);
	const delen = [...listSamenstellingen(gedeeld, stammen)].map(
		([deel, samen]) => [deel, new Deel(samen.flatMap((term) => termen.get(term) ?? []))] as const,
	);
	// Most queries have no misspelt word.
	let woorden: string[] | undefined;
	return {
		register,
		termen,
		delen: new Map(delen),
		zinnen,
		vormen: new Map(stammen.map((term, nummer) => [term, vormen[nummer] ?? term])),
		gesorteerd: vormen.filter((vorm) => !vorm.startsWith('§')),
		woordgroepen: listWoordgroepen(register),
		families: listFamilies(register),
		listWoorden: () => (woorden ??= listWoorden(register, vormen, termen)),
		lezer: createArtikellezer(register.wetten),
		artikelen: listArtikelen(vormen),
		titels: titels.stammen,
		taken: register.taken.split(' ').map(unpackStappen),
		namen: listNamen(register, titels),
	};
}

const add = <Waarde>(rijen: Map<string, Waarde[]>, sleutel: string, waarde: Waarde) => {
	const rij = rijen.get(sleutel);
	if (rij) rij.push(waarde);
	else rijen.set(sleutel, [waarde]);
};

function listWoordgroepen({ woordgroepen }: Zoekregister): Map<string, string[]> {
	const groepen = new Map<string, string[]>();
	for (const [term, ...woorden] of woordgroepen) for (const woord of woorden) add(groepen, zinStam(woord), term);
	return groepen;
}

/** The everyday words of a term mean about the same as each other too. */
function listFamilies({ woordgroepen, families }: Zoekregister): Map<string, string[][]> {
	const perWoord = new Map<string, string[][]>();
	for (const woorden of [...families, ...woordgroepen])
		for (const woord of woorden) add(perWoord, zinStam(woord), woorden);
	return perWoord;
}

function listArtikelen(termen: readonly string[]): Map<string, string[]> {
	const uit = new Map<string, string[]>();
	for (const term of termen) {
		const gelezen = readArtikelterm(term);
		if (gelezen && gelezen.lid === undefined) add(uit, gelezen.artikel, term);
	}
	return uit;
}

/** Words to offer for a misspelt one; numbers and short words never are. */
function listWoorden(
	{ woordgroepen }: Zoekregister,
	vormen: readonly string[],
	termen: ReadonlyMap<string, Plaatsen>,
): string[] {
	const telling = new Map<string, number>();
	for (const woord of vormen) {
		const plaatsen = termen.get(stam(woord));
		if (plaatsen?.isGangbaar) telling.set(woord, plaatsen.aantal);
	}
	for (const groep of woordgroepen)
		for (const zin of groep) for (const woord of splitWoorden(zin)) if (!telling.has(woord)) telling.set(woord, 1);
	return [...telling]
		.filter(([woord]) => woord.length > 3 && !/[\d§]/.test(woord))
		.sort((a, b) => b[1] - a[1])
		.map(([woord]) => woord);
}

function listNamen({ documenten }: Zoekregister, { nuttig }: Titels): Map<string, number[]> {
	const namen = new Map<string, number[]>();
	documenten.forEach(([, titel], nummer) => {
		const haakjes = /^(.*?)\s*\(([^)]+)\)$/.exec(titel);
		const delen = haakjes ? [haakjes[1], haakjes[2]].map((deel = '') => zinStam(deel)) : [];
		for (const naam of new Set([nuttig[nummer]?.join(' '), ...delen])) if (naam) add(namen, naam, nummer);
	});
	return namen;
}
