import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import type { ZoekDocument } from '../../../src/features/zoeken/index/document.ts';
import type { Zoekinhoud } from '../../../src/features/zoeken/index/inhoud.ts';
import { buildSplitser, readWoordenboek, type Splitser } from '../../../src/features/zoeken/index/splitser.ts';
import {
	chooseTekstwoorden,
	listKopwoorden,
	listNuttig,
	listTrefwoord,
	weighArtikelen,
} from '../../../src/features/zoeken/index/weging.ts';
import { listWoordgroepen } from '../../../src/features/zoeken/index/woordgroepen.ts';
import { GEWICHT, VOORRANG } from '../../../src/features/zoeken/afstelling.ts';
import type { Kandidaat } from '../../../src/features/zoeken/rang/kandidaten.ts';
import type { Zoekmachine } from '../../../src/features/zoeken/rang/machine.ts';
import { createMaatstaf, measureRang } from '../../../src/features/zoeken/rang/rangschikking.ts';
import { cleanZoekvraag } from '../../../src/features/zoeken/rang/resultaat.ts';
import { readZoekvraag } from '../../../src/features/zoeken/rang/vraag.ts';
import { splitWoorden, stam } from '../../../src/features/zoeken/taal/woorden.ts';
import { readVraagsoort } from '../../../src/features/zoeken/taal/vraagsoort.ts';
import type { Mededinger } from './mededingers.ts';

/** MiniSearch as the engine in place of ours, with all our Dutch: stems, parts of compounds, families, typing errors, articles. */

const VELDEN = ['titel', 'pagina', 'trefwoorden', 'tekst', 'delen', 'grondslag', 'artikelen'] as const;
type Stuk = { id: number } & Record<(typeof VELDEN)[number], string[]>;

/** Tuned on practice as long as ours was, from our own weights. */
const MINISEARCH = {
	boost: { titel: 9, pagina: 24, trefwoorden: 3.4, tekst: 2.5, delen: 9, grondslag: 40, artikelen: 2.5 },
	bm25: { k: 1.2, b: 0.7, d: 0.5 },
	/** Power of the weight of a word of the query: MiniSearch weighs rare words itself. */
	gewicht: 1,
};

const stamAlle = (woorden: readonly string[]) => woorden.map(stam);

function createStukken(documenten: readonly ZoekDocument[], splits: Splitser, machine: Zoekmachine): Stuk[] {
	const teksten = chooseTekstwoorden(documenten);
	return documenten.map((document, id) => {
		const artikelen = [...weighArtikelen(machine.lezer, document)];
		return {
			id,
			titel: stamAlle(listNuttig(document.titel)),
			pagina: stamAlle(listNuttig(document.pagina ?? '')),
			trefwoorden: stamAlle(document.trefwoorden.flatMap(listTrefwoord)),
			tekst: stamAlle(teksten[id] ?? []),
			delen:
				document.soort === 'Gemeente' ? [] : stamAlle(listKopwoorden(document).flatMap((woord) => splits(woord) ?? [])),
			grondslag: artikelen.flatMap(([term, gewicht]) => (gewicht === GEWICHT.grondslag ? [term] : [])),
			artikelen: artikelen.map(([term]) => term),
		};
	});
}

const toQuery = ({ stam: term, kracht, alsDeel, samenMet = [] }: Kandidaat, gewicht: number): Query => ({
	combineWith: 'AND',
	queries: [term, ...samenMet],
	fields: alsDeel ? ['delen'] : VELDEN.filter((veld) => veld !== 'delen'),
	boostTerm: () => kracht * gewicht,
});

function readQuery(machine: Zoekmachine, vraag: string): Query {
	const { zoekwoorden } = readZoekvraag(machine, vraag);
	return {
		combineWith: 'OR',
		queries: zoekwoorden
			.filter(({ kandidaten, gewicht }) => kandidaten.length > 0 && gewicht > 0)
			.map(({ kandidaten, gewicht }) => ({
				combineWith: 'OR',
				queries: kandidaten.map((kandidaat) => toQuery(kandidaat, gewicht ** MINISEARCH.gewicht)),
			})),
	};
}

/**
 * @param metOnzeVorm Also moves results by titles and phrases as our own ranking does: MiniSearch then only finds.
 */
export function buildNederlandseMiniSearch(
	documenten: readonly ZoekDocument[],
	inhoud: Zoekinhoud,
	machine: Zoekmachine,
	metOnzeVorm: boolean,
): Mededinger {
	const groepen = listWoordgroepen(inhoud);
	const eigen = new Set(groepen.flatMap(({ term, woorden }) => [term, ...woorden]).flatMap(splitWoorden));
	const index = new MiniSearch<Stuk>({
		fields: [...VELDEN],
		extractField: (stuk, veld) => (veld === 'id' ? String(stuk.id) : stuk[veld as (typeof VELDEN)[number]].join(' ')),
		tokenize: (tekst) => tekst.split(' ').filter(Boolean),
		processTerm: (term) => term,
	});
	index.addAll(createStukken(documenten, buildSplitser(readWoordenboek(eigen)), machine));
	const { documenten: rijen, soorten, woordgroepen, families, wetten, themas, wie } = machine.register;
	const search = (invoer: string): string[] => {
		const vraag = cleanZoekvraag(invoer);
		const vraagsoort = readVraagsoort(vraag);
		const { zoekwoorden } = readZoekvraag(machine, vraag);
		const maatstaf = createMaatstaf(machine, zoekwoorden, vraagsoort);
		const opties: SearchOptions = {
			boost: MINISEARCH.boost,
			bm25: MINISEARCH.bm25,
			boostDocument: (id) =>
				metOnzeVorm
					? measureRang(machine, Number(id), 1, maatstaf)
					: (VOORRANG[vraagsoort][soorten[rijen[Number(id)]?.[3] ?? -1] ?? ''] ?? 1),
		};
		return index.search(readQuery(machine, vraag), opties).flatMap(({ id }) => rijen[Number(id)]?.[0] ?? []);
	};
	return {
		naam: metOnzeVorm ? 'MiniSearch + ons Nederlands + onze vorm' : 'MiniSearch + ons Nederlands',
		woorden: 'alle',
		search,
		// What a browser would need as well: titles, everyday words and names of laws.
		json: JSON.stringify([index, { rijen, soorten, woordgroepen, families, wetten, themas, wie }]),
	};
}
