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
