import { readArtikelterm, createArtikellezer, type Artikellezer } from '../taal/artikelen.ts';
import { packGewicht, readGewicht, unpackPlaatsen, type Ingepakt, type Zoekregister } from '../register.ts';
import { splitWoorden, stam, zinStam } from '../taal/woorden.ts';

/** The register unpacked for searching; made once per page visit. */
export interface Zoekmachine {
	register: Zoekregister;
	/** Stem -> the documents that have it. */
	termen: ReadonlyMap<string, Plaatsen>;
	/** Stem of a part of a compound -> the documents that have it. */
	delen: ReadonlyMap<string, Plaatsen>;
	/** Stem -> the word as written. */
	vormen: Map<string, string>;
	/** Stems in alphabetical order. */
	gesorteerd: string[];
	/** Stems of an everyday word or phrase -> official terms. */
	woordgroepen: Map<string, string[]>;
	/** Words a misspelt word may have meant, the commonest first. */
	woordenlijst: string[];
	lezer: Artikellezer;
	/** Number of an article -> the terms of the laws that have it. */
	artikelen: Map<string, string[]>;
	titels: string[][];
	/** Full names of documents: title, title without what stands in brackets, and what stands in brackets. */
	namen: Map<string, number[]>;
}

/** Where a term stands; read out when it is first asked for. */
export interface Plaatsen {
	/** In how many documents. */
	aantal: number;
	/** Document -> weight step. */
	read: () => ReadonlyMap<number, number>;
}

function listPlaatsen({ stappen, gewichten }: Ingepakt): Plaatsen[] {
	const perTerm = gewichten.split(' ');
	return stappen.split(' ').map((rij, nummer): Plaatsen => {
		const gewicht = perTerm[nummer] ?? '';
		let gelezen: ReadonlyMap<number, number> | undefined;
		return { aantal: gewicht.length, read: () => (gelezen ??= new Map(unpackPlaatsen(rij, gewicht))) };
	});
}

const link = <Waarde>(sleutels: readonly string[], waarden: readonly Waarde[]) =>
	new Map(
		sleutels.flatMap((sleutel, plek) => (waarden[plek] === undefined ? [] : [[sleutel, waarden[plek]] as const])),
	);

export function startZoekmachine(register: Zoekregister): Zoekmachine {
	const vormen = register.termen.split(' ');
	const stammen = vormen.map(stam);
	const plaatsen = listPlaatsen(register.plaatsen);
	const woordgroepen = new Map<string, string[]>();
	for (const [term, ...woorden] of register.woordgroepen)
		for (const woord of woorden) add(woordgroepen, zinStam(woord), term);
	return {
		register,
		termen: link(stammen, plaatsen),
		delen: link(register.delen.split(' '), listPlaatsen(register.deelPlaatsen)),
		vormen: new Map(stammen.map((term, nummer) => [term, vormen[nummer] ?? term])),
		gesorteerd: stammen.filter((term) => !term.startsWith('§')).sort(),
		woordgroepen,
		woordenlijst: listWoorden(register, vormen),
		lezer: createArtikellezer(register.wetten),
		artikelen: listArtikelen(vormen),
		titels: register.documenten.map(([, titel]) => [...new Set(splitWoorden(titel).map(stam))]),
		namen: listNamen(register),
	};
}

const add = <Waarde>(rijen: Map<string, Waarde[]>, sleutel: string, waarde: Waarde) => {
	const rij = rijen.get(sleutel);
	if (rij) rij.push(waarde);
	else rijen.set(sleutel, [waarde]);
};

function listArtikelen(termen: readonly string[]): Map<string, string[]> {
	const uit = new Map<string, string[]>();
	for (const term of termen) {
		const gelezen = readArtikelterm(term);
		if (gelezen && gelezen.lid === undefined) add(uit, gelezen.artikel, term);
	}
	return uit;
}

/** A word in a title or in several documents is known well enough to offer it; numbers and short words never are. */
function listWoorden({ plaatsen, woordgroepen }: Zoekregister, vormen: readonly string[]): string[] {
	const telling = new Map<string, number>();
	const zwaar = packGewicht(4);
	const gewichten = plaatsen.gewichten.split(' ');
	vormen.forEach((woord, nummer) => {
		const rij = gewichten[nummer] ?? '';
		const heeftTitel = [...rij].some((teken) => readGewicht(teken.charCodeAt(0)) >= zwaar);
		if (heeftTitel || rij.length >= 6) telling.set(woord, rij.length);
	});
	for (const groep of woordgroepen)
		for (const zin of groep) for (const woord of splitWoorden(zin)) if (!telling.has(woord)) telling.set(woord, 1);
	return [...telling]
		.filter(([woord]) => woord.length > 3 && !/[\d§]/.test(woord))
		.sort((a, b) => b[1] - a[1])
		.map(([woord]) => woord);
}

function listNamen({ documenten }: Zoekregister): Map<string, number[]> {
	const namen = new Map<string, number[]>();
	documenten.forEach(([, titel], nummer) => {
		const haakjes = /^(.*?)\s*\(([^)]+)\)$/.exec(titel);
		for (const naam of new Set([titel, haakjes?.[1], haakjes?.[2]].flatMap((deel) => (deel ? zinStam(deel) : []))))
			if (naam) add(namen, naam, nummer);
	});
	return namen;
}
