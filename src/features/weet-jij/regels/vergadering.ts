import { formatMoment, isDag } from '../../../shared/dag.ts';
import type { Vergadering } from './staat.ts';

/** Name of a meeting; one without a name is called after its day. */
export function nameVergadering({ naam, datum }: Pick<Vergadering, 'naam' | 'datum'>): string {
	if (naam.trim()) return naam.trim();
	return isDag(datum) ? `Vergadering op ${formatMoment(datum)}` : 'Vergadering zonder naam';
}
