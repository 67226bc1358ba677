import type { Verbruik } from '../bouw/geheugen.ts';
import { findPercentiel, formatGetal, formatTabel } from '../tabel.ts';
import type { Score } from '../zoeken/gouden-set.ts';
import type { Verkeer } from './netwerk.ts';

/** One build. */
export type Beurt = Verbruik & { seconden: number };

/** Everything that was measured of one tool; what was left out or failed is not there. */
export interface Uitslag {
	naam: string;
	paginas: number;
	beurten: Beurt[];
	bezoek?: Verkeer | undefined;
	zoekvraag?: Verkeer | undefined;
	score?: Score | undefined;
	/** Lighthouse, 0 to 100. */
	snelheid?: number | undefined;
}

const median = (getallen: readonly number[]) => findPercentiel(getallen, 0.5);
const take = (uitslag: Uitslag, veld: keyof Beurt) => median(uitslag.beurten.map((beurt) => beurt[veld]));

/** Ours divided by that of another; NaN when one of them is not known. */
export const computeRatio = (ons: number, ander: number) => (ander > 0 ? ons / ander : Number.NaN);

const formatOf = (getal: number | undefined, cijfers = 0) => formatGetal(getal ?? Number.NaN, cijfers);

type Rij = [naam: string, cel: (uitslag: Uitslag, ons: Uitslag) => string];

const formatRatio = (veld: keyof Beurt) => (uitslag: Uitslag, ons: Uitslag) =>
	uitslag === ons ? '1' : formatOf(computeRatio(take(ons, veld), take(uitslag, veld)), 2);

const RIJEN: readonly Rij[] = [
	['pagina’s', ({ paginas }) => formatOf(paginas)],
	['bouwen (s)', (uitslag) => formatOf(take(uitslag, 'seconden'), 1)],
	['rekentijd (s)', (uitslag) => formatOf(take(uitslag, 'rekentijd'), 1)],
	['geheugen, hoogste (MB)', (uitslag) => formatOf(take(uitslag, 'piekMB'))],
	['ons gedeeld door: bouwen', formatRatio('seconden')],
	['ons gedeeld door: rekentijd', formatRatio('rekentijd')],
	['ons gedeeld door: geheugen', formatRatio('piekMB')],
	['eerste bezoek (bytes)', ({ bezoek }) => formatOf(bezoek?.bytes)],
	['eerste bezoek (verzoeken)', ({ bezoek }) => formatOf(bezoek?.verzoeken)],
	['eerste zoekvraag (bytes)', ({ zoekvraag }) => formatOf(zoekvraag?.bytes)],
	['gouden set (een op de vier), hit@1', ({ score }) => formatOf(score?.hit1, 3)],
	['gouden set, hit@5', ({ score }) => formatOf(score?.hit5, 3)],
	['gouden set, MRR', ({ score }) => formatOf(score?.mrr, 3)],
	['Lighthouse, snelheid', ({ snelheid }) => formatOf(snelheid)],
];

/** All tools beside each other, ours first: medians of the builds, and a line per build below. */
export function formatVerslag(uitslagen: readonly Uitslag[]): string {
	const [ons] = uitslagen;
	if (!ons) return '';
	const tabel = formatTabel([
		['', ...uitslagen.map(({ naam }) => naam)],
		...RIJEN.map(([naam, cel]) => [naam, ...uitslagen.map((uitslag) => cel(uitslag, ons))]),
	]);
	const beurten = uitslagen.map(
		({ naam, beurten: alle }) =>
			`${naam}: ${alle.map(({ seconden, rekentijd, piekMB }) => `${formatGetal(seconden, 1)} s, rekentijd ${formatGetal(rekentijd, 1)} s, ${formatGetal(piekMB)} MB`).join('; ')}`,
	);
	return `${tabel}\n\nElke keer bouwen\n${beurten.join('\n')}`;
}
