import { formatMoment } from '../../../shared/dag.ts';
import { SITE_NAAM } from '../../../shared/site.ts';

/**
 * How to name a list as a source: edition and permanent ids of its questions, so that a question can be found again when
 * its words have changed.
 *
 * @param uitgave Day of the edition, `JJJJ-MM-DD`.
 */
export const formatBronvermelding = (titel: string, ids: readonly string[], uitgave: string): string =>
	`Bronvermelding: ${SITE_NAAM}, “${titel}”, uitgave van ${formatMoment(uitgave)}, CC BY 4.0. Vragen: ${ids.join(', ')}.`;
