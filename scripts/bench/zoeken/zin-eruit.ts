import { makeZoekregister } from '../../../src/features/zoeken/index/bouw.ts';
import type { ZoekDocument } from '../../../src/features/zoeken/index/document.ts';
import type { Zoekinhoud } from '../../../src/features/zoeken/index/inhoud.ts';
import { readVraagsoort } from '../../../src/features/zoeken/taal/vraagsoort.ts';
import { formatGetal, formatTabel } from '../tabel.ts';
import { findRang, scoreRangen } from './gouden-set.ts';
import { startOns } from './mededingers.ts';

const isZin = ({ soort, adres }: ZoekDocument) => soort === 'Inwonersvraag' && adres.includes('#');

/** The same documents without one way to say each sentence of a resident, and those ways as queries. */
export function dropZinnen(documenten: readonly ZoekDocument[], plek: number) {
	const zonder = documenten.map((document) =>
		isZin(document) ? { ...document, trefwoorden: document.trefwoorden.toSpliced(plek, 1) } : document,
	);
	const vragen = documenten
		.filter(isZin)
		.flatMap(({ adres, trefwoorden }) => trefwoorden.slice(plek, plek + 1).map((q) => ({ q, verwacht: [adres] })));
	return { zonder, vragen };
}

/**
 * How well a sentence of a resident is found in words that we did not write down: each way to say it is left out of the
 * register once, and searched for. Ranked among these sentences only, for a taak may be as right; without lone words.
 */
export function formatZinnenEruit(documenten: readonly ZoekDocument[], inhoud: Zoekinhoud): string {
	const zinnen = new Set(documenten.filter(isZin).map(({ adres }) => adres));
	const meeste = Math.max(0, ...documenten.filter(isZin).map(({ trefwoorden }) => trefwoorden.length));
	const rangen = Array.from({ length: meeste }, (_, plek) => {
		const { zonder, vragen } = dropZinnen(documenten, plek);
		const { search } = startOns(JSON.stringify(makeZoekregister(zonder, inhoud)));
		return vragen
			.filter(({ q }) => readVraagsoort(q) !== 'zoekwoorden')
			.map(({ q, verwacht }) =>
				findRang(
					search(q).filter((adres) => zinnen.has(adres)),
					verwacht,
				),
			);
	}).flat();
	const { vragen, hit1, hit5, mrr } = scoreRangen(rangen);
	const tabel = formatTabel([
		['zinnen', 'hit@1', 'hit@5', 'MRR'],
		[formatGetal(vragen), ...[hit1, hit5, mrr].map((deel) => formatGetal(deel, 3))],
	]);
	return `Zinnen van inwoners, elk een keer uit het register gelaten en dan gezocht\n${tabel}`;
}
