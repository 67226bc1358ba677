import lunr from 'lunr';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmer from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import type { ZoekDocument } from '../../src/domain/zoeken/document.ts';
import { startZoekmachine } from '../../src/domain/zoeken/machine.ts';
import type { Zoekregister } from '../../src/domain/zoeken/register.ts';
import { schoonZoekvraag } from '../../src/domain/zoeken/resultaat.ts';
import { zoekInRegister } from '../../src/domain/zoeken/zoeken.ts';

/** A search engine over the documents: addresses, best first. */
export interface Mededinger {
	naam: string;
	zoek: (vraag: string) => string[];
	/** The index as it would travel to the browser. */
	json: string;
}

/** The best of 2, 3, 5 and more on the practice half, for both: the others are not made weaker than they need to be. */
const TITEL = 2;

/** Our search as src/islands/zoek-motor.ts uses it, without the full text that follows when little is found. */
export function startOns(json: string): Mededinger {
	const machine = startZoekmachine(JSON.parse(json) as Zoekregister);
	return {
		naam: 'ons',
		json,
		zoek: (vraag) =>
			zoekInRegister(machine, schoonZoekvraag(vraag)).vondsten.flatMap(
				({ nummer }) => machine.register.documenten[nummer]?.[0] ?? [],
			),
	};
}

export function buildMiniSearch(documenten: readonly ZoekDocument[]): Mededinger {
	const index = new MiniSearch<ZoekDocument>({ idField: 'adres', fields: ['titel', 'tekst'] });
	index.addAll(documenten);
	const opties = { boost: { titel: TITEL }, prefix: true, fuzzy: 0.2 };
	return {
		naam: 'MiniSearch',
		json: JSON.stringify(index),
		zoek: (vraag) => index.search(vraag, opties).map(({ id }) => id as string),
	};
}

export function buildLunr(documenten: readonly ZoekDocument[]): Mededinger {
	addStemmer(lunr);
	addDutch(lunr);
	const index = lunr(function () {
		this.use(lunr.nl);
		this.ref('adres');
		this.field('titel', { boost: TITEL });
		this.field('tekst');
		for (const document of documenten) this.add(document);
	});
	return {
		naam: 'lunr',
		json: JSON.stringify(index),
		zoek: (vraag) => {
			// Lunr trims punctuation from the texts but not from a query, and reads ":" and "-" as its own syntax.
			const woorden = lunr.tokenizer(vraag.replace(/[^\p{L}\p{N}\s'’-]/gu, ' '));
			return index.query((query) => query.term(woorden)).map(({ ref }) => ref);
		},
	};
}
