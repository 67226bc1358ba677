import lunr from 'lunr';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmer from 'lunr-languages/lunr.stemmer.support.js';
import MiniSearch from 'minisearch';
import type { Woordgroep, ZoekDocument } from '../../../src/features/zoeken/index/document.ts';
import { startZoekmachine } from '../../../src/features/zoeken/rang/machine.ts';
import type { Zoekregister } from '../../../src/features/zoeken/register.ts';
import { cleanZoekvraag } from '../../../src/features/zoeken/rang/resultaat.ts';
import { searchInRegister } from '../../../src/features/zoeken/rang/antwoord.ts';

/** What an engine may read of our lexicon: nothing, what readers see on the page, or all our words as a field of their own. */
export type Woorden = 'geen' | 'pagina' | 'alle';

/** A search engine over the documents: addresses, best first. */
export interface Mededinger {
	naam: string;
	woorden: Woorden;
	search: (vraag: string) => string[];
	/** The index as it would travel to the browser. */
	json: string;
}

/** The best of 2, 3, 5 and more on the practice half, for both: the others are not made weaker than they need to be. */
const TITEL = 2;

/** Our search as src/features/zoeken/venster/motor.ts uses it, without the full text that follows when little is found. */
export function startOns(json: string): Mededinger {
	const machine = startZoekmachine(JSON.parse(json) as Zoekregister);
	return {
		naam: 'ons',
		woorden: 'alle',
		json,
		search: (vraag) =>
			searchInRegister(machine, cleanZoekvraag(vraag)).vondsten.flatMap(
				({ nummer }) => machine.register.documenten[nummer]?.[0] ?? [],
			),
	};
}

addStemmer(lunr);
addDutch(lunr);

/** A document as an engine reads it. */
interface Leesstuk {
	adres: string;
	titel: string;
	tekst: string;
	woorden: string;
}

/** Without the other names at the end of an entry of the glossary, which are part of our lexicon as well. */
const dropAndereNamen = ({ soort, tekst }: ZoekDocument) =>
	soort === 'Begrip' ? (tekst.split(/ (?:Ook|Vroeger): /)[0] ?? '') : tekst;

/**
 * The same documents with more or less of our lexicon: without the other names of the glossary, as the page reads, or with
 * search words, aliases, synonyms and articles added.
 */
function createLeesstukken(
	documenten: readonly ZoekDocument[],
	woorden: Woorden,
	groepen: readonly Woordgroep[],
): Leesstuk[] {
	const perTerm = new Map(groepen.map(({ term, woorden: andere }) => [term.toLowerCase(), andere]));
	return documenten.map((document) => ({
		adres: document.adres,
		titel: document.titel,
		tekst: woorden === 'geen' ? dropAndereNamen(document) : document.tekst,
		woorden:
			woorden === 'alle'
				? [...document.trefwoorden, ...(perTerm.get(document.titel.toLowerCase()) ?? [])].join(', ')
				: '',
	}));
}

const NAMEN: Record<Woorden, string> = { geen: '', pagina: ' pagina', alle: ' + woorden' };

function buildMiniSearch(stukken: readonly Leesstuk[], woorden: Woorden): Mededinger {
	const index = new MiniSearch<Leesstuk>({ idField: 'adres', fields: ['titel', 'tekst', 'woorden'] });
	index.addAll(stukken);
	const opties = { boost: { titel: TITEL, woorden: TITEL }, prefix: true, fuzzy: 0.2 };
	return {
		naam: `MiniSearch${NAMEN[woorden]}`,
		woorden,
		json: JSON.stringify(index),
		search: (vraag) => index.search(vraag, opties).map(({ id }) => id as string),
	};
}

function buildLunr(stukken: readonly Leesstuk[], woorden: Woorden): Mededinger {
	const index = lunr(function () {
		this.use(lunr.nl);
		this.ref('adres');
		this.field('titel', { boost: TITEL });
		this.field('tekst');
		this.field('woorden', { boost: TITEL });
		for (const stuk of stukken) this.add(stuk);
	});
	return {
		naam: `lunr${NAMEN[woorden]}`,
		woorden,
		json: JSON.stringify(index),
		search: (vraag) => {
			// Lunr trims punctuation from the texts but not from a query, and reads ":" and "-" as its own syntax.
			const zoekwoorden = lunr.tokenizer(vraag.replace(/[^\p{L}\p{N}\s'’-]/gu, ' '));
			return index.query((query) => query.term(zoekwoorden)).map(({ ref }) => ref);
		},
	};
}

/** One engine still to be built, so that building can be timed. */
export type Bouw = () => Mededinger;

/** MiniSearch and lunr on the same documents, each with nothing of our lexicon, with the page as it reads, and with all of it. */
export function listMededingers(documenten: readonly ZoekDocument[], groepen: readonly Woordgroep[]): Bouw[] {
	return (['geen', 'pagina', 'alle'] as const).flatMap((woorden): Bouw[] => {
		const stukken = createLeesstukken(documenten, woorden, groepen);
		return [() => buildMiniSearch(stukken, woorden), () => buildLunr(stukken, woorden)];
	});
}
