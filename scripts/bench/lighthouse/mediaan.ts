import { findPercentiel, formatGetal, formatTabel } from '../tabel.ts';
import { ONDERDELEN, type Meting } from './bezoek.ts';

const KOP = ['pagina', 'snelheid', 'toegankelijk', 'goed gebruik', 'vindbaar', 'verschuiving', 'grootste deel (ms)'];

/** The median of every page, and what was not right on any of them. */
export function formatUitslag(metingen: ReadonlyMap<string, readonly Meting[]>): string {
	const rijen = [...metingen].map(([naam, keren]) => {
		const mediaan = (lees: (meting: Meting) => number) => findPercentiel(keren.map(lees), 0.5);
		return [
			naam,
			...ONDERDELEN.map((onderdeel) => formatGetal(mediaan(({ cijfers }) => cijfers[onderdeel]))),
			formatGetal(
				mediaan(({ verschuiving }) => verschuiving),
				3,
			),
			formatGetal(mediaan(({ grootste }) => grootste)),
		];
	});
	const fouten = [...metingen].flatMap(([naam, keren]) => {
		const soorten = [...new Set(keren.flatMap((meting) => meting.fouten))];
		return soorten.length > 0 ? [`${naam}: ${soorten.join(', ')}`] : [];
	});
	return [formatTabel([KOP, ...rijen]), ...fouten].join('\n');
}
