import type { Bron } from '../../../content/schemas/bron.ts';
import { formatMoment } from '../../../shared/dag.ts';

/** How we have the figures of a source: "uit een openbare kopie, op 11 december 2025; nog niet bij de bron zelf nagekeken". */
export function formatVerkregen({ gelezen, gezienOp }: Pick<Bron, 'gelezen' | 'gezienOp'>): string {
	const op = formatMoment(gezienOp);
	if (gelezen === 'origineel') return `bij de bron zelf, op ${op}`;
	const waar = gelezen === 'tweede-hand' ? 'uit de tweede hand' : 'uit een openbare kopie';
	return `${waar}, op ${op}; nog niet bij de bron zelf nagekeken`;
}
