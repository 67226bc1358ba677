import { findPercentiel, formatGetal, formatTabel } from '../tabel.ts';
import type { Meting } from './belasten.ts';

/** What one host did in all its turns, beside a bare file served in the same turns. */
export interface Reeks {
	naam: string;
	site: Meting[];
	/** Empty for a host that is not nginx: its bare file would say little. */
	kaal: Meting[];
}

/** Part of the speed of a bare file that the settings of the site may leave. */
const DOEL = 0.9;

const mediaan = (metingen: readonly Meting[], lees: (meting: Meting) => number) =>
	findPercentiel(metingen.map(lees), 0.5);

const formatRij = (naam: string, metingen: readonly Meting[]) => [
	naam,
	formatGetal(mediaan(metingen, ({ perSeconde }) => perSeconde)),
	formatGetal(
		mediaan(metingen, ({ p50 }) => p50),
		1,
	),
	formatGetal(
		mediaan(metingen, ({ p99 }) => p99),
		1,
	),
	formatGetal(metingen.reduce((som, { fouten }) => som + fouten, 0)),
	formatGetal(mediaan(metingen, ({ rekentijd }) => rekentijd)),
];

/** Speed and processor time of the site as a part of those of the bare file: at 1 the settings cost nothing. */
export function findVerhouding({ site, kaal }: Reeks): { snelheid: number; rekentijd: number } {
	const deel = (teller: readonly Meting[], noemer: readonly Meting[], lees: (meting: Meting) => number) =>
		mediaan(teller, lees) / mediaan(noemer, lees);
	return {
		snelheid: deel(site, kaal, ({ perSeconde }) => perSeconde),
		rekentijd: deel(kaal, site, ({ rekentijd }) => rekentijd),
	};
}

function formatVerhouding(reeks: Reeks): string {
	const { snelheid, rekentijd } = findVerhouding(reeks);
	const oordeel = snelheid >= DOEL ? 'gehaald' : 'niet gehaald';
	return `${reeks.naam}: ${formatGetal(snelheid, 2)} van de snelheid van één kaal bestand (doel ${formatGetal(DOEL, 1)}: ${oordeel}); gerekend naar rekentijd ${formatGetal(rekentijd, 2)}.`;
}

/** Medians over the turns; errors are all of them together. */
export function formatVerslag(reeksen: readonly Reeks[]): string {
	const rijen = reeksen.flatMap(({ naam, site, kaal }) => [
		formatRij(naam, site),
		...(kaal.length > 0 ? [formatRij(`${naam}, één kaal bestand`, kaal)] : []),
	]);
	const kop = ['', 'verzoeken/s', 'p50 (ms)', 'p99 (ms)', 'fouten', 'rekentijd (µs)'];
	return [formatTabel([kop, ...rijen]), ...reeksen.filter(({ kaal }) => kaal.length > 0).map(formatVerhouding)].join(
		'\n',
	);
}
