import { readArtikelterm, readVerwijzingen, type Verwijzing } from '../taal/artikelen.ts';
import { KRACHT } from '../afstelling.ts';
import type { Kandidaat, Zoekwoord } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';

/** The articles of a query, apart from its other words. */
export interface Artikelvraag {
	zoekwoorden: Zoekwoord[];
	/** Articles that no page names: "artikel 999 WPO". */
	onbekend: string[];
	/** The words of the query that belong to no article. */
	rest: string[];
}

/** An article as one word of the query: with its lid if there is one, in every law when none was named, and as an old number. */
function readArtikel({ termen, artikelen }: Zoekmachine, { wet, artikel, leden }: Verwijzing): Zoekwoord {
	const kandidaten = (artikelen.get(artikel) ?? []).flatMap((term): Kandidaat[] => {
		const gelezen = readArtikelterm(term);
		if (!gelezen || (wet !== undefined && gelezen.wet !== wet)) return [];
		const via = gelezen.oud ? artikel : undefined;
		const metLid = leden.map((lid) => `${term}:${lid}`).filter((sleutel) => termen.has(sleutel));
		return [...metLid.map((sleutel) => ({ stam: sleutel, kracht: KRACHT.lid, via })), { stam: term, kracht: 1, via }];
	});
	return { woord: artikel, getypt: artikel, kandidaten, gewicht: 1 };
}

/** A bare number is only surely an article after that word: "1F" and "16.30" are not. */
const NOEMT_ARTIKEL = /(?:^|\s)art(?:ikel|ikelen|t)?\.?\s/i;

/** Name of an article that the register does not have; undefined for a number that may be something else. */
function nameOnbekend({ lezer }: Zoekmachine, { wet, artikel }: Verwijzing, vraag: string): string | undefined {
	if (wet === undefined) return NOEMT_ARTIKEL.test(vraag) ? `artikel ${artikel}` : undefined;
	return `artikel ${artikel} ${lezer.namen.get(wet) ?? ''}`.trim();
}

/** @param meeste So many articles are read; a pasted page is no query. */
export function readArtikelvraag(machine: Zoekmachine, vraag: string, meeste: number): Artikelvraag {
	const { verwijzingen, rest } = readVerwijzingen(machine.lezer, vraag);
	const gelezen = verwijzingen
		.slice(0, meeste)
		.map((verwijzing) => ({ verwijzing, zoekwoord: readArtikel(machine, verwijzing) }));
	const isGevonden = ({ zoekwoord }: (typeof gelezen)[number]) => zoekwoord.kandidaten.length > 0;
	const onbekend = gelezen.flatMap((een) =>
		isGevonden(een) ? [] : (nameOnbekend(machine, een.verwijzing, vraag) ?? []),
	);
	return {
		zoekwoorden: gelezen.filter(isGevonden).map(({ zoekwoord }) => zoekwoord),
		onbekend: [...new Set(onbekend)],
		rest,
	};
}
