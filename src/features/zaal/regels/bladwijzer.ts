import type { Keuze } from './keuze.ts';

/** Name of the field that holds where a reader is in what they go through. */
export const nameBladwijzer = (keuze: Keuze) =>
	keuze.soort === 'uitzoeken' ? 'bladwijzer:uitzoeken' : `bladwijzer:${keuze.soort}:${keuze.id}`;

/** The place as it is kept: the number counts when the question is gone by then. */
export const formatBladwijzer = (nummer: number, sleutel: string) => `${nummer}:${sleutel}`;

/**
 * Where a reader goes on: at the question where they were, or at the one that stands in its place now.
 *
 * @param bewaard What was kept, if anything.
 * @returns Index in `sleutels`, which is not empty.
 */
export function findBladwijzer(sleutels: readonly string[], bewaard: unknown): number {
	const [, nummer, sleutel] = (typeof bewaard === 'string' && /^(\d{1,6}):(.*)$/s.exec(bewaard)) || [];
	if (nummer === undefined || sleutel === undefined) return 0;
	const index = sleutels.indexOf(sleutel);
	return index >= 0 ? index : Math.min(Number(nummer), sleutels.length - 1);
}
