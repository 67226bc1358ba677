import { KRACHT } from '../afstelling.ts';
import { readArtikelterm, createArtikellezer, type Artikellezer } from '../taal/artikelen.ts';
import type { Zoekregister } from '../register.ts';
import { splitWoorden, stam, zinStam } from '../taal/woorden.ts';
import { Deel, listSamenstellingen, listTitels, readTermen, readZinnen, type Plaatsen, type Zinnen } from './termen.ts';

/** Another word for what was typed. */
export interface Anders {
	/** As written. */
	naar: string;
	kracht: number;
}

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
	/** Stems of an everyday word or phrase -> official terms and words of the same family. */
	woordgroepen: Map<string, Anders[]>;
	/** Words a misspelt word may have meant, the commonest first. */
	woordenlijst: string[];
	lezer: Artikellezer;
	/** Number of an article -> the terms of the laws that have it. */
	artikelen: Map<string, string[]>;
	titels: string[][];
	/** Full names of documents: title, title without what stands in brackets, and what stands in brackets. */
	namen: Map<string, number[]>;
}

export function startZoekmachine(register: Zoekregister): Zoekmachine {
	const gedeeld = register.termen.split(' ');
	const vormen = gedeeld.map((vorm) => vorm.replaceAll('|', ''));
	const stammen = vormen.map(stam);
	const zinnen = readZinnen(register);
	const termen = readTermen(register, stammen, zinnen);
	const delen = [...listSamenstellingen(gedeeld, stammen)].map(
		([deel, samen]) => [deel, new Deel(samen.flatMap((term) => termen.get(term) ?? []))] as const,
	);
	return {
		register,
		termen,
		delen: new Map(delen),
		zinnen,
		vormen: new Map(stammen.map((term, nummer) => [term, vormen[nummer] ?? term])),
		gesorteerd: vormen.filter((vorm) => !vorm.startsWith('§')),
		woordgroepen: listWoordgroepen(register),
		woordenlijst: listWoorden(register, vormen, termen),
		lezer: createArtikellezer(register.wetten),
		artikelen: listArtikelen(vormen),
		titels: listTitels(register),
		namen: listNamen(register),
	};
}

const add = <Waarde>(rijen: Map<string, Waarde[]>, sleutel: string, waarde: Waarde) => {
	const rij = rijen.get(sleutel);
	if (rij) rij.push(waarde);
	else rijen.set(sleutel, [waarde]);
};

function listWoordgroepen({ woordgroepen, families }: Zoekregister): Map<string, Anders[]> {
	const groepen = new Map<string, Anders[]>();
	for (const [term, ...woorden] of woordgroepen)
		for (const woord of woorden) add(groepen, zinStam(woord), { naar: term, kracht: KRACHT.synoniem });
	// The everyday words of a term mean about the same as each other too.
	for (const woorden of [...families, ...woordgroepen])
		for (const woord of woorden)
			for (const naar of woorden) if (naar !== woord) add(groepen, zinStam(woord), { naar, kracht: KRACHT.familie });
	return groepen;
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

function listNamen({ documenten }: Zoekregister): Map<string, number[]> {
	const namen = new Map<string, number[]>();
	documenten.forEach(([, titel], nummer) => {
		const haakjes = /^(.*?)\s*\(([^)]+)\)$/.exec(titel);
		for (const naam of new Set([titel, haakjes?.[1], haakjes?.[2]].flatMap((deel) => (deel ? zinStam(deel) : []))))
			if (naam) add(namen, naam, nummer);
	});
	return namen;
}
