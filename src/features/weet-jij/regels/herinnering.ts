import { formatDag, formatMoment } from '../../../shared/dag.ts';
import type { Staat } from './staat.ts';

const ETMAAL = 86_400_000;
/** Safari wipes what a site keeps after seven days in which the reader did not use it. */
const DAGEN_TOT_HERINNERING = 5;

/** Why it is time to save a file: there is none, or there is newer work than is in it. */
export interface Herinnering {
	soort: 'geen-bestand' | 'bestand-ouder';
	/** The oldest work that is in no file nears the seven days after which a browser may wipe it. */
	isDringend: boolean;
}

/** Times of the fields that changed between two moments; what a clock that ran ahead wrote would come back every day. */
const listTijden = (staat: Staat, na: number, tot: number) =>
	[...staat.values()]
		.flatMap(({ velden }) => Object.values(velden).map((veld) => (veld as { tijd: number }).tijd))
		.filter((tijd) => tijd > na && tijd <= tot);

/**
 * Whether the reader should save a file.
 *
 * @param bestandOp When the last file was saved, in milliseconds since 1970; undefined when there is none.
 * @param nu Milliseconds since 1970.
 */
export function findHerinnering(staat: Staat, bestandOp: number | undefined, nu: number): Herinnering | undefined {
	const tijden = listTijden(staat, bestandOp ?? -1, nu);
	if (tijden.length === 0) return undefined;
	const eerste = tijden.reduce((vroegste, tijd) => Math.min(vroegste, tijd));
	return {
		soort: bestandOp === undefined ? 'geen-bestand' : 'bestand-ouder',
		isDringend: nu - eerste >= DAGEN_TOT_HERINNERING * ETMAAL,
	};
}

/** After seven days without a click Safari may wipe what a site keeps. Milliseconds. */
const SAFARI = 7 * ETMAAL;

const formatTijd = (tijd: number) => formatMoment(formatDag(new Date(tijd)));

/**
 * What to tell a reader whose list is in no file yet, or changed since.
 *
 * @param bestandOp When the last file was saved, in milliseconds since 1970.
 * @param nu Milliseconds since 1970, only in a browser with the engine of Safari.
 */
export function formatHerinnering({ soort }: Herinnering, bestandOp?: number, nu?: number): string {
	const stand =
		soort === 'geen-bestand'
			? 'Je lijst staat alleen in deze browser.'
			: `Je laatste bestand is van ${formatTijd(bestandOp ?? 0)}. Daarna heb je nog iets veranderd.`;
	const safari = nu
		? ` Klik je voor ${formatTijd(nu + SAFARI)} nergens op deze site, dan kan Safari je lijst wissen.`
		: '';
	return `${stand}${safari} Bewaar een bestand, dan heb je zelf een kopie.`;
}
