import type { Raadszetels } from '../../../content/schemas/register.ts';

/** The council of a gemeente as it was elected. */
export interface Raad {
	zetels: number;
	/** Votes that are more than half when every member votes. */
	meerderheid: number;
	/** The largest first. */
	lijsten: readonly Pick<Raadszetels, 'lijst' | 'zetels'>[];
}

/** More than half of the votes cast, when all seats vote (Gemeentewet 30 lid 1). */
export const computeMeerderheid = (zetels: number) => Math.floor(zetels / 2) + 1;

/** @returns undefined without an election: nothing is shown rather than an old council. */
export function describeRaad(lijsten: readonly Raadszetels[]): Raad | undefined {
	if (lijsten.length === 0) return undefined;
	const zetels = lijsten.reduce((som, lijst) => som + lijst.zetels, 0);
	return { zetels, meerderheid: computeMeerderheid(zetels), lijsten };
}

/** "De raad heeft 37 zetels, verdeeld over 12 lijsten. Stemmen alle 37 leden, dan is 19 een meerderheid." */
export const formatRaad = (zetels: number, lijsten: number) =>
	`De raad heeft ${zetels} zetels, verdeeld over ${lijsten} ${lijsten === 1 ? 'lijst' : 'lijsten'}. Stemmen alle ${zetels} leden, dan is ${computeMeerderheid(zetels)} een meerderheid.`;

/** The rule behind that majority; it stands wherever the number does. */
export const MEERDERHEID_REGEL =
	'De raad beslist met meer dan de helft van de uitgebrachte stemmen (Gemeentewet artikel 30 lid 1). Stemmen er minder leden, dan kunnen er minder stemmen nodig zijn.';
