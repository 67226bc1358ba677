import { createSchaal, findBeginjaar, formatJaar, listStreepjes } from './schaal.ts';

/** A value in a year. */
interface Waarneming {
	/** Year or school year, as the source writes it. */
	periode: string;
	waarde: number;
	/** The value as the reader sees it. */
	tekst: string;
}

/** Values with one definition from one source: only these are joined by a line. */
export interface Reeks {
	naam: string;
	waarnemingen: readonly Waarneming[];
	/** The reader's own: marked, in front. */
	eigen?: boolean;
}

/** Each series has a shape and a dash of its own, so that none needs a colour. */
const VORMEN = ['rond', 'vierkant', 'ruit'] as const;
export type Vorm = (typeof VORMEN)[number] | 'eigen';

interface Punt {
	x: number;
	y: number;
	/** Only at the ends of a line, and where no other words stand: the others are in the table. */
	tekst: string | undefined;
	/** Whether the words go below the point, because a line is above it. */
	onder: boolean;
}

export interface Lijnbeeld {
	breedte: number;
	hoogte: number;
	reeksen: { naam: string; vorm: Vorm; pad: string | undefined; punten: Punt[] }[];
	/** Horizontal lines with their value. */
	waarden: { y: number; tekst: string }[];
	/** Years below the drawing. */
	jaren: { x: number; tekst: string }[];
	/** The drawing in one sentence, for who hears it. */
	zin: string;
}

const BREEDTE = 360;
const HOOGTE = 190;
/** Room for the words around the drawing. */
const RAND = { links: 52, rechts: 30, boven: 20, onder: 24 };
/** Years further apart than this are not all written. */
const MEESTE_JAREN = 6;

interface Plaats extends Waarneming {
	jaar: number;
}

const listPlaatsen = ({ waarnemingen }: Reeks): Plaats[] =>
	waarnemingen
		.flatMap((waarneming) => {
			const jaar = findBeginjaar(waarneming.periode);
			return jaar === undefined ? [] : [{ ...waarneming, jaar }];
		})
		.sort((a, b) => a.jaar - b.jaar);

/** Above the highest of a year and below the lowest there is room for words, between them there is not. */
const isTussen = (alle: readonly Plaats[], jaar: number, waarde: number) => {
	const vanJaar = alle.filter((plaats) => plaats.jaar === jaar).map((plaats) => plaats.waarde);
	return waarde > Math.min(...vanJaar) && waarde < Math.max(...vanJaar);
};

/** "Landelijk: van 83% in 2015 naar 83% in 2017"; one value is no change. */
function formatReeks(naam: string, plaatsen: readonly Plaats[]): string {
	const [eerste, laatste] = [plaatsen[0], plaatsen.at(-1)];
	if (!eerste || !laatste) return '';
	const einde = `${laatste.tekst} in ${formatJaar(laatste.periode)}`;
	return eerste === laatste
		? `${naam}: ${einde}`
		: `${naam}: van ${eerste.tekst} in ${formatJaar(eerste.periode)} naar ${einde}`;
}

function listJaren(plaatsen: readonly Plaats[], x: (jaar: number) => number) {
	const perJaar = new Map(plaatsen.map(({ jaar, periode }) => [jaar, formatJaar(periode)]));
	const [eerste, laatste] = [Math.min(...perJaar.keys()), Math.max(...perJaar.keys())];
	const stap = laatste - eerste >= MEESTE_JAREN ? 2 : 1;
	return Array.from({ length: Math.floor((laatste - eerste) / stap) + 1 }, (_, index) => laatste - index * stap)
		.reverse()
		.map((jaar) => ({ x: x(jaar), tekst: perJaar.get(jaar) ?? String(jaar) }));
}

/**
 * A drawing of values over the years, from zero.
 *
 * @param format A value on the axis, e.g. "80%".
 * @param hoogste The highest value there can be, where there is one.
 */
export function buildLijn(
	reeksen: readonly Reeks[],
	format: (waarde: number) => string,
	hoogste?: number,
): Lijnbeeld | undefined {
	const geplaatst = reeksen
		.map((reeks) => ({ reeks, plaatsen: listPlaatsen(reeks) }))
		.filter(({ plaatsen }) => plaatsen.length > 0);
	const alle = geplaatst.flatMap(({ plaatsen }) => plaatsen);
	if (alle.length === 0) return undefined;
	const streepjes = listStreepjes(hoogste ?? Math.max(...alle.map(({ waarde }) => waarde)));
	const jaren = alle.map(({ jaar }) => jaar);
	const x = createSchaal([Math.min(...jaren), Math.max(...jaren)], [RAND.links + 12, BREEDTE - RAND.rechts]);
	const y = createSchaal([0, streepjes.at(-1) ?? 1], [HOOGTE - RAND.onder, RAND.boven]);
	return {
		breedte: BREEDTE,
		hoogte: HOOGTE,
		reeksen: geplaatst.map(({ reeks: { naam, eigen }, plaatsen }, index) => ({
			naam,
			vorm: eigen ? 'eigen' : (VORMEN[index % VORMEN.length] ?? 'rond'),
			pad:
				plaatsen.length < 2
					? undefined
					: plaatsen.map((plaats, plek) => `${plek ? 'L' : 'M'}${x(plaats.jaar)} ${y(plaats.waarde)}`).join(''),
			punten: plaatsen.map(({ jaar, waarde, tekst }, plek) => ({
				x: x(jaar),
				y: y(waarde),
				tekst:
					eigen || ((plek === 0 || plek === plaatsen.length - 1) && !isTussen(alle, jaar, waarde)) ? tekst : undefined,
				onder: alle.some((ander) => ander.jaar === jaar && ander.waarde > waarde),
			})),
		})),
		waarden: streepjes.map((waarde) => ({ y: y(waarde), tekst: format(waarde) })),
		jaren: listJaren(alle, x),
		zin: `${geplaatst.map(({ reeks, plaatsen }) => formatReeks(reeks.naam, plaatsen)).join('; ')}.`,
	};
}
