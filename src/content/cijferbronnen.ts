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

type Gezien = Pick<Bron, 'ritme' | 'gezienOp' | 'nieuwer'>;

/** The last day on which somebody knew what was the newest: when it was fetched, or when we looked for a newer one. */
const findLaatsteBlik = ({ opgehaaldOp }: Gedateerd, { gezienOp, nieuwer }: Gezien): string =>
	[opgehaaldOp ?? gezienOp, nieuwer?.gezochtOp ?? ''].reduce((laatste, dag) => (dag > laatste ? dag : laatste));

/**
 * Whether a figure was past the rhythm of its source on the last day we looked. A copy may be older than that look: then
 * the figure was new in the copy and old by the time we sought another. Never measured today, so that a day that passes
 * never breaks a build: what grows old afterwards shows as "te controleren".
 */
export const isOuderDanRitme = (cijfer: Gedateerd, bron: Gezien): boolean =>
	bron.ritme === 'jaarlijks' && isOuderDanJaar(cijfer.periode, findLaatsteBlik(cijfer, bron));

/** Whether a national figure and a column of the register count the same: source and day are equal, or they may not stand side by side. */
export const isZelfdeTelling = (
	{ bron, regio, periode }: Pick<Cijfer, 'bron' | 'regio' | 'periode'>,
	kolom: Pick<Kolom, 'bron' | 'peildatum'>,
): boolean =>
	bron.bron === kolom.bron &&
	regio === 'Nederland' &&
	(periode === kolom.peildatum || periode.startsWith(`${kolom.peildatum} `));
