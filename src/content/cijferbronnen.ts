import type { Bron } from './schemas/bron.ts';
import type { Cijfer } from './schemas/cijfer.ts';
import type { Kolom } from './schemas/register.ts';
import { findEinde, isOuderDanJaar } from '../shared/periode.ts';

/** When a figure was counted and on which source it rests. */
export interface Gedateerd {
	periode: string;
	bron: string;
	/** Day on which we had it in hand; the last look at its source when left out. */
	opgehaaldOp?: string | undefined;
}

/** The newest figure of each reeks: the ones before it are history and may be old. */
export const listNieuwste = <Item extends { reeks: string; periode: string }>(cijfers: readonly Item[]): Item[] =>
	[...Map.groupBy(cijfers, ({ reeks }) => reeks).values()].map((reeks) =>
		reeks.reduce((nieuwste, cijfer) =>
			(findEinde(cijfer.periode) ?? '') > (findEinde(nieuwste.periode) ?? '') ? cijfer : nieuwste,
		),
	);

/**
 * Whether a figure was past the rhythm of its source on the day we fetched it. Measured on that day and not today, so
 * that a day that passes never breaks a build: what grows old afterwards shows as "te controleren".
 */
export const isOuderDanRitme = (cijfer: Gedateerd, bron: Pick<Bron, 'ritme' | 'gezienOp'>): boolean =>
	bron.ritme === 'jaarlijks' && isOuderDanJaar(cijfer.periode, cijfer.opgehaaldOp ?? bron.gezienOp);

/** Whether a national figure and a column of the register count the same: source and day are equal, or they may not stand side by side. */
export const isZelfdeTelling = (
	{ bron, regio, periode }: Pick<Cijfer, 'bron' | 'regio' | 'periode'>,
	kolom: Pick<Kolom, 'bron' | 'peildatum'>,
): boolean =>
	bron.bron === kolom.bron &&
	regio === 'Nederland' &&
	(periode === kolom.peildatum || periode.startsWith(`${kolom.peildatum} `));
