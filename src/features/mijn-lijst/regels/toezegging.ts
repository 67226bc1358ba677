import { countDagen, formatAfstand, formatMoment, isDag } from '../../../shared/dag.ts';
import type { Toezegging, Toezeggingstand } from '../../weet-jij/index.ts';
import { keepGevuld, type Feit } from './feit.ts';

/**
 * When a promise is due, and how far away that is; a late one says so first.
 *
 * @param vandaag `JJJJ-MM-DD`.
 */
export function describeWanneer(
	{ voorWanneer, ingelostOp }: Toezegging,
	stand: Toezeggingstand,
	vandaag: string,
): string {
	if (stand === 'ingelost') return `Ingelost op ${formatMoment(ingelostOp)}`;
	if (!isDag(voorWanneer)) return voorWanneer ? `Voor ${voorWanneer}` : 'Geen datum genoemd';
	const dagen = countDagen(vandaag, voorWanneer);
	if (stand === 'open') return `Voor ${formatMoment(voorWanneer)}, ${formatAfstand(dagen)}`;
	return `Te laat: beloofd voor ${formatMoment(voorWanneer)}, ${dagen === -1 ? '1 dag' : `${-dagen} dagen`} geleden`;
}

/**
 * What is known of a promise beside its text and its day.
 *
 * @param teksten Texts of the questions by id.
 */
export const listFeiten = (toezegging: Toezegging, teksten: ReadonlyMap<string, string>): Feit[] =>
	keepGevuld([
		['Wie', toezegging.wie.trim()],
		['Over', toezegging.onderwerp.trim() || (teksten.get(toezegging.vraag) ?? toezegging.vraag)],
		['Vergadering', toezegging.opWelkeVergadering.trim()],
	]);

/** "4 open toezeggingen, waarvan 1 te laat". */
export function formatToezeggingen(standen: readonly Toezeggingstand[]): string {
	if (standen.length === 0) return 'Je hebt nog geen toezegging opgeschreven.';
	const open = standen.filter((stand) => stand !== 'ingelost').length;
	if (open === 0) return 'Alle toezeggingen zijn ingelost.';
	const laat = standen.filter((stand) => stand === 'te-laat').length;
	return `${open} open ${open === 1 ? 'toezegging' : 'toezeggingen'}${laat > 0 ? `, waarvan ${laat} te laat` : ''}`;
}
