import { KRACHT } from '../afstelling.ts';
import type { Zoekmachine } from '../rang/machine.ts';
import { readZoekvraag } from '../rang/vraag.ts';
import { isNuttig, splitWoorden, stam } from '../taal/woorden.ts';
import { GEWICHT } from './grenzen.ts';

/** A word of a question, with the stems of other words for the same. */
export interface Vraagwoord {
	stam: string;
	anders: string[][];
	gewicht: number;
}

/** A question as it is compared with what we know. */
export interface Lezing {
	woorden: Vraagwoord[];
	/** Stems of all its words in order, those that say nothing too. */
	reeks: string[];
	/** It names an article: the results say what stands there. */
	heeftArtikel: boolean;
}

const ALGEMEEN = new Set(
	'beslist beslissen besluit besluiten bepaalt bepalen bepaald stelt vast stellen geeft geven gegeven af regelt regelen verantwoordelijk bevoegd wil willen vragen gemeente moeten gaat over krijgen leerling school kind raad beleggen belegt organiseren organiseert voeren voert opstellen opgesteld'
		.split(' ')
		.map(stam),
);
const isAlgemeen = (woord: string) => ALGEMEEN.has(woord);

/** How much a word tells by how few documents have it; at most 1. */
export function weighStam({ termen, register }: Zoekmachine, woord: string): number {
	const alle = register.documenten.length;
	return Math.log(1 + alle / (termen.get(woord)?.aantal ?? 1)) / Math.log(1 + alle);
}

/** Stems of all words of a text, in order. */
export const listReeks = (tekst: string) => splitWoorden(tekst).map(stam);
export const listStammen = (tekst: string) => [...new Set(splitWoorden(tekst).filter(isNuttig).map(stam))];

/** Reads a question the way the search does: errors corrected, compounds joined, everyday words led to the official one. */
export function readLezing(machine: Zoekmachine, vraag: string): Lezing {
	// A space after it: the last word is finished.
	const { zoekwoorden, onbekendeArtikelen } = readZoekvraag(machine, `${vraag} `);
	const perStam = new Map<string, Vraagwoord>();
	for (const { woord, kandidaten } of zoekwoorden) {
		const eigen = stam(woord);
		const anders = kandidaten.flatMap(({ kracht, stam: eerste, samenMet }) =>
			kracht === KRACHT.synoniem && samenMet ? [[eerste, ...samenMet]] : [],
		);
		const gewicht = weighStam(machine, eigen) * (isAlgemeen(eigen) ? GEWICHT.algemeen : 1);
		if (!perStam.has(eigen)) perStam.set(eigen, { stam: eigen, anders, gewicht });
	}
	return {
		woorden: [...perStam.values()],
		reeks: listReeks(vraag),
		heeftArtikel: onbekendeArtikelen.length > 0 || zoekwoorden.some(({ kandidaten }) => kandidaten.some(isArtikel)),
	};
}

const isArtikel = ({ stam: term }: { stam: string }) => term.startsWith('§');
