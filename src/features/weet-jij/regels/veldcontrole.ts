import { splitPuntveld } from './agendapunt.ts';
import { TEKSTVELDEN, type Stuksoort } from './staat.ts';

/** As ids of content are written, and those that this site makes for promises and meetings. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Longer than any id in content; a longer one would fill storage with names. */
const LANGSTE_ID = 120;
export const isId = (waarde: unknown): waarde is string =>
	typeof waarde === 'string' && waarde.length <= LANGSTE_ID && ID.test(waarde);

const isTekst = (waarde: unknown): waarde is string => typeof waarde === 'string';

/** A day is as free as any text: what a reader wrote in one goes along, whether it is a day or "na de zomer". */
const checkTekst = (naam: string, waarde: unknown): boolean =>
	naam === 'vraag' ? waarde === '' || isId(waarde) : isTekst(waarde);

function checkPuntveld(deel: string, waarde: unknown): boolean {
	if (deel === 'naam') return isTekst(waarde);
	if (deel === 'plek') return isTekst(waarde) && /^\d{0,15}$/.test(waarde);
	return Array.isArray(waarde) && waarde.every(isId);
}

/**
 * Whether a field from outside may be taken in. A field that this version does not know is left out; a known field with
 * something else in it is no work of this site.
 */
export function checkVeld(soort: Stuksoort, naam: string, waarde: unknown): 'goed' | 'onbekend' | 'fout' {
	if (TEKSTVELDEN[soort].some((veld) => veld === naam)) return checkTekst(naam, waarde) ? 'goed' : 'fout';
	const punt = soort === 'vergadering' ? splitPuntveld(naam) : undefined;
	if (!punt) return 'onbekend';
	return isId(punt.id) && checkPuntveld(punt.deel, waarde) ? 'goed' : 'fout';
}
