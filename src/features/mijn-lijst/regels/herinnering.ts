import { formatDag, formatMoment } from '../../../shared/dag.ts';
import type { Herinnering } from '../../weet-jij/index.ts';

/** After seven days without a click Safari may wipe what a site keeps. Milliseconds. */
const SAFARI = 7 * 86_400_000;

/**
 * What to tell a reader whose list is in no file yet, or changed since.
 *
 * @param bestandOp Day of the last file, in words.
 * @param nu Milliseconds since 1970, only in a browser with the engine of Safari.
 */
export function formatHerinnering({ soort }: Herinnering, bestandOp?: string, nu?: number): string {
	const stand =
		soort === 'geen-bestand'
			? 'Je lijst staat alleen in deze browser.'
			: `Je laatste bestand is van ${bestandOp}. Daarna heb je nog iets veranderd.`;
	const safari = nu
		? ` Klik je voor ${formatMoment(formatDag(new Date(nu + SAFARI)))} nergens op deze site, dan kan Safari je lijst wissen.`
		: '';
	return `${stand}${safari} Bewaar een bestand, dan raak je niets kwijt.`;
}
