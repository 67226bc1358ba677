import { leesArtikelterm } from './artikelen.ts';
import type { Kandidaat } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';
import { splitWoorden, stam } from './woorden.ts';

/** Why something was found that does not have the typed words themselves. */
export interface Omweg {
	/** As the reader typed it: "schooltaxi", "vervoer", "167a". */
	getypt: string;
	/** As the document has it: "leerlingenvervoer", "artikel 161 WPO". */
	gevonden: string;
}

/** The heaviest article of a document that holds today: what the page rests on. */
function findHuidigArtikel({ register, lezer }: Zoekmachine, nummer: number): string | undefined {
	let beste: { term: string; gewicht: number } | undefined;
	register.termen.split(' ').forEach((term, plek) => {
		const gelezen = leesArtikelterm(term);
		if (!gelezen || gelezen.oud || gelezen.lid !== undefined || gelezen.wet === '') return;
		const gewicht = findGewicht(register.plaatsen[plek] ?? [], nummer);
		if (gewicht > (beste?.gewicht ?? 0)) beste = { term, gewicht };
	});
	const gelezen = beste && leesArtikelterm(beste.term);
	return gelezen && `artikel ${gelezen.artikel} ${lezer.namen.get(gelezen.wet) ?? ''}`.trim();
}

/** Weight step of a document in a row of places; 0 when it is not there. */
function findGewicht(plaatsen: readonly number[], gezocht: number): number {
	let nummer = 0;
	for (let plek = 0; plek < plaatsen.length; plek += 2) {
		nummer += plaatsen[plek] ?? 0;
		if (nummer === gezocht) return plaatsen[plek + 1] ?? 0;
	}
	return 0;
}

/** The word of a title in which a part was found, or else a known word with that part that the document has. */
function findSamenstelling(
	{ register, gesorteerd, termen, vormen }: Zoekmachine,
	nummer: number,
	deel: string,
): string {
	const [, titel = '', pagina = ''] = register.documenten[nummer] ?? [];
	const bevat = (woord: string) => woord.includes(deel) && stam(woord) !== deel;
	const inTitel = splitWoorden(`${titel} ${pagina}`).find(bevat);
	if (inTitel) return inTitel;
	const term = gesorteerd.find(
		(kandidaat) => bevat(kandidaat) && findGewicht(register.plaatsen[termen.get(kandidaat) ?? -1] ?? [], nummer) > 0,
	);
	return (term && vormen.get(term)) ?? deel;
}

/** What a document was found by, when that is not what was typed. */
export function noemOmweg(machine: Zoekmachine, nummer: number, kandidaat: Kandidaat): Omweg | undefined {
	const { via, naar, stam: term, alsDeel } = kandidaat;
	if (via === undefined) return undefined;
	const artikel = leesArtikelterm(term);
	const gevonden = artikel
		? findHuidigArtikel(machine, nummer)
		: alsDeel
			? findSamenstelling(machine, nummer, term)
			: (naar ?? machine.vormen.get(term) ?? term);
	return gevonden && gevonden !== via ? { getypt: via, gevonden } : undefined;
}
