import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import { buildDag } from '../../../shared/dag.ts';

/** The part of a calendar entry that decides when it comes next. */
export type Dagaanduiding = Pick<KalenderDatum, 'maand' | 'dag' | 'dagErvoor'>;

const readJaar = (dag: string) => Number(dag.slice(0, 4));

/** The last day on which it can be done, in one year. */
const buildDagIn = (jaar: number, { maand, dag, dagErvoor }: Dagaanduiding): string | undefined =>
	maand === undefined || dag === undefined ? undefined : buildDag(jaar, maand, dagErvoor ? dag - 1 : dag);

/**
 * The next calendar day of a yearly date, as `JJJJ-MM-DD`.
 *
 * @param vandaag `JJJJ-MM-DD`; a date that falls today is still the next one.
 * @returns The last day on which it can be done ("vóór 1 oktober" gives 30 september); undefined without a day.
 */
export const findVolgendeDag = (aanduiding: Dagaanduiding, vandaag: string): string | undefined =>
	// A date before 1 January falls in the year before, so three years are tried.
	[0, 1, 2]
		.map((later) => buildDagIn(readJaar(vandaag) + later, aanduiding))
		.find((kandidaat) => kandidaat !== undefined && kandidaat >= vandaag);

/** The last calendar day of a yearly date before today; undefined without a day. */
export const findVorigeDag = (aanduiding: Dagaanduiding, vandaag: string): string | undefined =>
	[1, 0, -1]
		.map((later) => buildDagIn(readJaar(vandaag) + later, aanduiding))
		.find((kandidaat) => kandidaat !== undefined && kandidaat < vandaag);

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
		.sort((a, b) => a.dag.localeCompare(b.dag, 'nl'))
		.slice(0, aantal);
}
