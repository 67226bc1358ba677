import { readArtikelterm } from '../taal/artikelen.ts';
import type { Kandidaat } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';
import { splitWoorden, stam } from '../taal/woorden.ts';

/** Why something was found that does not have the typed words themselves. */
export interface Omweg {
	/** As the reader typed it: "schooltaxi", "vervoer", "167a". */
	getypt: string;
	/** As the document has it: "leerlingenvervoer", "artikel 161 WPO". */
	gevonden: string;
}

/** The heaviest article of a document that holds today: what the page rests on. */
function findHuidigArtikel({ artikelen, termen, lezer }: Zoekmachine, nummer: number): string | undefined {
	let beste: { term: string; gewicht: number } | undefined;
	for (const term of [...artikelen.values()].flat()) {
		const gelezen = readArtikelterm(term);
		if (!gelezen || gelezen.oud || gelezen.wet === '') continue;
		const gewicht = termen.get(term)?.read().get(nummer) ?? 0;
		if (gewicht > (beste?.gewicht ?? 0)) beste = { term, gewicht };
	}
	const gelezen = beste && readArtikelterm(beste.term);
	return gelezen && `artikel ${gelezen.artikel} ${lezer.namen.get(gelezen.wet) ?? ''}`.trim();
}

/** The word of a title in which a part was found, or else a known word with that part that the document has. */
function findSamenstelling({ register, gesorteerd, termen }: Zoekmachine, nummer: number, deel: string): string {
	const [, titel = '', pagina = ''] = register.documenten[nummer] ?? [];
	const bevat = (woord: string) => woord.includes(deel) && stam(woord) !== deel;
	const inTitel = splitWoorden(`${titel} ${pagina}`).find(bevat);
	if (inTitel) return inTitel;
	return gesorteerd.find((vorm) => bevat(vorm) && termen.get(stam(vorm))?.read().has(nummer)) ?? deel;
}

/** What a document was found by, when that is not what was typed. */
export function nameOmweg(machine: Zoekmachine, nummer: number, kandidaat: Kandidaat): Omweg | undefined {
	const { via, naar, stam: term, alsDeel } = kandidaat;
	if (via === undefined) return undefined;
	const artikel = readArtikelterm(term);
	const gevonden = artikel
		? findHuidigArtikel(machine, nummer)
		: alsDeel
			? findSamenstelling(machine, nummer, term)
			: (naar ?? machine.vormen.get(term) ?? term);
	return gevonden && gevonden !== via ? { getypt: via, gevonden } : undefined;
}
