import type { Inwonersvraag } from '../../../content/schemas/inwonersvraag.ts';

/** How many sentences stand on the page of a theme or taak: a taste, not the list. */
const MEESTE = 5;

/** Sentences to show, and how many more there are. */
export interface Keuze {
	vragen: Pick<Inwonersvraag, 'id' | 'thema' | 'zegt'>[];
	rest: number;
}

/** The first sentences of a list, in its order. */
export const chooseEerste = (vragen: readonly Inwonersvraag[]): Keuze => ({
	vragen: vragen.slice(0, MEESTE),
	rest: Math.max(0, vragen.length - MEESTE),
});

/** Questions that name a taak: first those in which someone must act on it, then those in which a raadslid can use it. */
export function listBijTaak(vragen: readonly Inwonersvraag[], taak: string): Inwonersvraag[] {
	const isAanZet = ({ wieIsAanZet }: Inwonersvraag) => wieIsAanZet.some(({ taken }) => taken.includes(taak));
	const { aanZet = [], overig = [] } = Object.groupBy(vragen, (vraag) => (isAanZet(vraag) ? 'aanZet' : 'overig'));
	return [...aanZet, ...overig.filter(({ watKanJij }) => watKanJij.taken.includes(taak))];
}
