import type { Taak } from '../../../content/schemas/taak.ts';
import type { Wet } from '../../../content/schemas/wet.ts';
import { formatRustOp } from '../../taken/index.ts';

/** A duty, power or choice as a statement, with its term. */
export const buildTaakfeit = (taak: Taak, wetten: ReadonlyMap<string, Wet>) => ({
	taak: taak.id,
	tekst: taak.termijn ? `${taak.omschrijving} Termijn: ${taak.termijn}.` : taak.omschrijving,
	bron: formatRustOp([taak], wetten),
});

/** What the theme itself names weighs most, then what the raad decides, what must be done by a day, what must be done. */
const weighTaak = ({ vaststelling, termijn, soort, zekerheid }: Taak, isGenoemd: boolean): number =>
	(isGenoemd ? 8 : 0) +
	(vaststelling ? 4 : 0) +
	(termijn ? 2 : 0) +
	(soort === 'plicht' ? 2 : 0) +
	(zekerheid === 'geverifieerd' ? 1 : 0);

/**
 * The taken in the order in which a raad needs them; what is no law in force comes last.
 *
 * @param genoemd Ids behind "wie gaat waarover?" of the theme.
 */
export function sortTaken(taken: readonly Taak[], genoemd: ReadonlySet<string>): Taak[] {
	const gewicht = (taak: Taak) => (taak.status === 'geldend' ? 20 : 0) + weighTaak(taak, genoemd.has(taak.id));
	return taken.toSorted((een, ander) => gewicht(ander) - gewicht(een));
}
