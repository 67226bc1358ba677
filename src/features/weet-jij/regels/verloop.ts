import type { Antwoord, Antwoorden } from './antwoorden.ts';

/** Whether a reader did anything with a question. */
const isIngevuld = ({ stand, antwoord, notitie }: Antwoord = {}): boolean => Boolean(stand || antwoord || notitie);

/**
 * The question at which a reader goes on: the one behind the last that was filled in. Who filled in the last one goes on
 * with the first that was passed over.
 *
 * @returns undefined when nothing or everything is filled in.
 */
export function findVerder(ids: readonly string[], antwoorden: Antwoorden): string | undefined {
	const laatste = ids.findLastIndex((id) => isIngevuld(antwoorden[id]));
	if (laatste < 0) return undefined;
	return ids[laatste + 1] ?? ids.find((id) => !isIngevuld(antwoorden[id]));
}

/** What a reader may want to see of a list. */
export const KEUZES = { alle: 'Alle', open: 'Nog te doen', uitzoeken: 'Uit te zoeken' } as const;
export type Keuze = keyof typeof KEUZES;

export const isGekozen = (keuze: Keuze, { stand }: Antwoord = {}): boolean =>
	keuze === 'alle' || (keuze === 'open' ? !stand : stand === 'uitzoeken');

/** "3 vragen om uit te zoeken." */
export function formatKeuze(keuze: Keuze, aantal: number): string {
	if (keuze === 'alle') return '';
	const rest = keuze === 'open' ? 'nog te doen' : 'om uit te zoeken';
	return aantal === 0 ? `Geen vragen ${rest}.` : `${aantal} ${aantal === 1 ? 'vraag' : 'vragen'} ${rest}.`;
}

/** Said to who cannot see that the fields below the choice opened. */
export const formatGeopend = (nummer: number): string =>
	`Bij vraag ${nummer} kun je nu een antwoord en een notitie opschrijven.`;
