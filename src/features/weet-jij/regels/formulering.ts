import { formatDag, formatMoment } from '../../../shared/dag.ts';
import type { Vraagnotitie } from './staat.ts';

/** An earlier wording of a question, with the day on which it was left. */
export interface Formulering {
	datum: string;
	was: string;
}

/**
 * The first change of the wording since the answer was last touched: its old words are what the reader answered. On the
 * day of a change nobody can tell, so then it counts, until the reader says that the answer still holds.
 *
 * @param eerder Oldest first.
 */
export function findGewijzigd(
	eerder: readonly Formulering[] = [],
	{ gewijzigd, nagekeken = '' }: Pick<Vraagnotitie, 'gewijzigd' | 'nagekeken'>,
): Formulering | undefined {
	const dag = formatDag(new Date(gewijzigd));
	return eerder.find(({ datum }) => dag <= datum && nagekeken < datum);
}

/** What a reader should know whose answer is older than the words of the question; empty when it is not. */
export function describeWijziging(eerder: readonly Formulering[] | undefined, notitie: Vraagnotitie): string {
	const eerste = findGewijzigd(eerder, notitie);
	const laatste = eerder?.at(-1);
	if (!eerste || !laatste) return '';
	return `Vraag gewijzigd op ${formatMoment(laatste.datum)}, kijk je antwoord na. Toen je antwoordde, stond er: “${eerste.was}”`;
}
