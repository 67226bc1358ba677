import type { Wet } from '../../../content/schemas/wet.ts';
import { formatCitaat } from '../../taken/index.ts';

/** One citation per law with all its articles: on paper the name of the law would fill half the line. */
export function listCitaten(grondslagen: readonly { wet: Wet; artikel: string }[]): string[] {
	const perWet = Map.groupBy(grondslagen, ({ wet }) => wet);
	return [...perWet].map(([wet, groep]) =>
		formatCitaat(wet, [...new Set(groep.map(({ artikel }) => artikel))].join(', ')),
	);
}
