import type { Cijfer } from '../../../content/schemas/cijfer.ts';
import { buildLijn, type Lijnbeeld, type Reeks } from '../../../shared/beeld/lijn.ts';
import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import { capitalise } from '../../../shared/tekst.ts';

/** From this number of years on a line says more than a table. */
const KORTSTE = 3;

/** How a national figure moved, with what else its source counts in the same unit, and the same count by other sources. */
export interface Verloop {
	titel: string;
	beeld: Lijnbeeld;
	/** Titles of the sources, in the order of the lines. */
	bronnen: string[];
	/** How well the figures are known, e.g. "tweede hand". */
	soorten: string[];
}

const hoortBij = (een: Cijfer, ander: Cijfer) =>
	een.regio === ander.regio &&
	een.eenheid === ander.eenheid &&
	een.onderwerp === ander.onderwerp &&
	(een.reeks === ander.reeks || een.bron.bron === ander.bron.bron);

/** One source and one way of counting is one line; where the way of counting changed, a new line begins. */
type Lijnreeks = Reeks & { reeks: string; bron: string; soorten: string[] };

function listReeksen(cijfers: readonly Cijfer[]): Lijnreeks[] {
	const perBron = Map.groupBy(cijfers, ({ reeks, bron }) => `${reeks}|${bron.bron}`);
	return [...perBron.values()]
		.map((groep) => groep.toSorted((a, b) => a.periode.localeCompare(b.periode)))
		.filter((groep) => groep.length >= KORTSTE && !groep.slice(1).some(({ definitieGewijzigd }) => definitieGewijzigd))
		.sort((a, b) => (a[0]?.periode ?? '').localeCompare(b[0]?.periode ?? ''))
		.map((groep) => ({
			naam: capitalise(groep[0]?.reeks ?? ''),
			reeks: groep[0]?.reeks ?? '',
			soorten: groep.map(({ status }) => status.replaceAll('-', ' ')),
			bron: groep[0]?.bron.bron ?? '',
			waarnemingen: groep.flatMap(({ periode, waarde, eenheid }) =>
				waarde === undefined
					? []
					: [{ periode, waarde, tekst: `${formatGetal(waarde)}${eenheid === 'procent' ? '%' : ''}` }],
			),
		}));
}

/** A count of more than one source is named after each source. */
const nameReeksen = (reeksen: readonly Lijnreeks[], bronTitel: (id: string) => string) =>
	reeksen.map((lijn) => ({
		...lijn,
		naam: reeksen.filter(({ reeks }) => reeks === lijn.reeks).length > 1 ? bronTitel(lijn.bron) : lijn.naam,
	}));

/**
 * @param bronTitel Title of a source by its id.
 * @returns undefined when no line is long enough to say more than its numbers.
 */
export function buildVerloop(
	cijfer: Cijfer,
	cijfers: readonly Cijfer[],
	bronTitel: (id: string) => string,
): Verloop | undefined {
	const isDeel = cijfer.eenheid === 'procent';
	const reeksen = listReeksen(cijfers.filter((ander) => hoortBij(cijfer, ander)));
	const beeld = buildLijn(
		nameReeksen(reeksen, bronTitel),
		(waarde) => `${formatGetal(waarde)}${isDeel ? '%' : ''}`,
		isDeel ? 100 : undefined,
	);
	if (!beeld) return undefined;
	const namen = [...new Set(reeksen.map(({ naam }) => naam))];
	return {
		titel: `${namen.join(', ')}${isDeel ? '' : `, aantal ${cijfer.eenheid}`}`,
		beeld,
		bronnen: [...new Set(reeksen.map(({ bron }) => bronTitel(bron)))],
		soorten: [...new Set(reeksen.flatMap(({ soorten }) => soorten))],
	};
}
