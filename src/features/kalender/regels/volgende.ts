import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import { buildDag } from '../../../shared/dag.ts';

/** The part of a calendar entry that decides when it comes next. */
export type Dagaanduiding = Pick<KalenderDatum, 'maand' | 'dag' | 'dagErvoor'>;

/**
 * The next calendar day of a yearly date, as `JJJJ-MM-DD`.
 *
 * @param vandaag `JJJJ-MM-DD`; a date that falls today is still the next one.
 * @returns The last day on which it can be done ("vóór 1 oktober" gives 30 september); undefined without a day.
 */
export function findVolgendeDag({ maand, dag, dagErvoor }: Dagaanduiding, vandaag: string): string | undefined {
	if (maand === undefined || dag === undefined) return undefined;
	const jaar = Number(vandaag.slice(0, 4));
	// A date before 1 January falls in the year before, so three years are tried.
	return [jaar, jaar + 1, jaar + 2]
		.map((kandidaat) => buildDag(kandidaat, maand, dagErvoor ? dag - 1 : dag))
		.find((kandidaat) => kandidaat >= vandaag);
}

/** The first `aantal` yearly dates from today on, soonest first; entries without a day stay out. */
export function listVolgendeDatums<Entry extends Dagaanduiding>(
	entries: readonly Entry[],
	vandaag: string,
	aantal: number,
) {
	return entries
		.flatMap((entry) => {
			const dag = findVolgendeDag(entry, vandaag);
			return dag ? [{ entry, dag }] : [];
		})
		.sort((a, b) => a.dag.localeCompare(b.dag))
		.slice(0, aantal);
}
