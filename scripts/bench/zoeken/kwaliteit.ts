import { findRang, scoreRangen, type GoudenVraag, type Score } from './gouden-set.ts';
import type { Woorden } from './mededingers.ts';
import { formatGetal, formatTabel } from '../tabel.ts';

/** What one search engine answered to each query of the golden set, in the order of the set. */
export interface Uitslag {
	naam: string;
	woorden: Woorden;
	adressen: string[][];
}

/** The kinds of difficulty of tests/zoeken/README.md, for readers of the table. */
const KLASSEN: Record<string, string> = {
	exact: 'precies het woord',
	inflection: 'verbuiging',
	'compound-tail': 'staart samenstelling',
	'compound-head': 'kop samenstelling',
	'split-compound': 'los geschreven',
	synonym: 'ander woord',
	abbreviation: 'afkorting',
	typo: 'tikfout',
	diacritics: 'tekens en streepjes',
	question: 'hele vraag',
	gemeente: 'gemeente',
	legal: 'wet en artikel',
	spreektaal: 'spreektaal',
};

const scoreDeel = (
	vragen: readonly GoudenVraag[],
	{ adressen }: Uitslag,
	counts: (vraag: GoudenVraag) => boolean,
): Score =>
	scoreRangen(vragen.flatMap((vraag, plek) => (counts(vraag) ? [findRang(adressen[plek] ?? [], vraag.verwacht)] : [])));

const formatScore = ({ hit1, hit5, mrr }: Score) => [hit1, hit5, mrr].map((deel) => formatGetal(deel, 3));

const TEGENOVER: Record<Woorden, string> = {
	geen: 'zonder ons lexicon, ook zonder de andere namen die bij een begrip staan',
	pagina: 'met de tekst zoals de pagina leest',
	alle: 'met al onze zoekwoorden, aliassen en synoniemen',
};

/** Our MRR divided by that of the best of the others, for each amount of our lexicon that they may read. */
function formatVerhoudingen([ons, ...anderen]: readonly { naam: string; woorden: Woorden; mrr: number }[]): string {
	return (['geen', 'pagina', 'alle'] as const)
		.flatMap((woorden) => {
			const [beste] = anderen.filter((ander) => ander.woorden === woorden).toSorted((a, b) => b.mrr - a.mrr);
			if (!ons || !beste) return [];
			const keer = formatGetal(ons.mrr / beste.mrr, 2);
			return [`MRR van ons gedeeld door die van de beste andere ${TEGENOVER[woorden]} (${beste.naam}): ${keer}`];
		})
		.join('\n');
}

/** One half of the golden set: hit@1, hit@5 and MRR per class for each engine, ours first. */
export function formatHelft(
	vragen: readonly GoudenVraag[],
	uitslagen: readonly Uitslag[],
	helft: GoudenVraag['helft'],
): string {
	const klassen = [...new Set(vragen.filter((vraag) => vraag.helft === helft).map(({ klasse }) => klasse))];
	const createRij = (naam: string, counts: (vraag: GoudenVraag) => boolean) => {
		const scores = uitslagen.map((uitslag) => scoreDeel(vragen, uitslag, counts));
		return [naam, String(scores[0]?.vragen ?? 0), ...scores.flatMap(formatScore)];
	};
	const inHelft = (vraag: GoudenVraag) => vraag.helft === helft;
	const rijen = [
		['', '', ...uitslagen.flatMap(({ naam }) => ['', '', naam])],
		['klasse', 'vragen', ...uitslagen.flatMap(() => ['hit@1', 'hit@5', 'MRR'])],
		...klassen.map((klasse) =>
			createRij(KLASSEN[klasse] ?? klasse, (vraag) => inHelft(vraag) && vraag.klasse === klasse),
		),
		createRij('alles', inHelft),
	];
	const totalen = uitslagen.map((uitslag) => ({
		naam: uitslag.naam,
		woorden: uitslag.woorden,
		mrr: scoreDeel(vragen, uitslag, inHelft).mrr,
	}));
	return `Helft “${helft}”\n${formatTabel(rijen, 2)}\n${formatVerhoudingen(totalen)}`;
}
