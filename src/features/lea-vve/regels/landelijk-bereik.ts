import type { Cijfer } from '../../../content/schemas/cijfer.ts';

/** One published series on reach: figures with one definition from one source. */
export interface BereikReeks {
	reeks: string;
	bron: string;
	cijfers: Cijfer[];
	/** Caveats of the source, each once. */
	letOp: string[];
}

/** The series of content/landelijk/ that are about reach; a test over the content says when one is renamed. */
export const BEREIK_REEKSEN: readonly string[] = [
	'bereik voorschoolse educatie volgens de Inspectie',
	'bereik doelgroepkinderen',
];
/** The other side of reach: it never stands in the same column. */
export const NIET_BEREIKT_REEKS = 'aandeel doelgroepkinderen dat niet wordt bereikt';

/**
 * Published figures on reach of voorschoolse educatie. Series of different sources count differently and are never put on
 * one line (definition changed); within a series the newest stands first.
 */
export function listBereikReeksen(cijfers: readonly Cijfer[]): BereikReeks[] {
	const reeksen = new Map<string, BereikReeks>();
	for (const cijfer of cijfers.filter(({ reeks }) => BEREIK_REEKSEN.includes(reeks))) {
		const sleutel = `${cijfer.reeks}|${cijfer.bron.bron}`;
		const reeks = reeksen.get(sleutel) ?? { reeks: cijfer.reeks, bron: cijfer.bron.bron, cijfers: [], letOp: [] };
		reeks.cijfers.push(cijfer);
		if (cijfer.letOp && !reeks.letOp.includes(cijfer.letOp)) reeks.letOp.push(cijfer.letOp);
		reeksen.set(sleutel, reeks);
	}
	for (const { cijfers: vanReeks } of reeksen.values()) vanReeks.sort((a, b) => b.periode.localeCompare(a.periode));
	return [...reeksen.values()];
}
