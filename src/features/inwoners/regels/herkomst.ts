import type { Inwonersvraag } from '../../../content/schemas/inwonersvraag.ts';

/** How sure an answer is, what was read for it and when. */
export interface Herkomst extends Pick<Inwonersvraag, 'zekerheid' | 'gecontroleerdOp' | 'herzienVoor'> {
	waaraan: string | undefined;
}

const toSleutel = ({ zekerheid, gecontroleerdOp, herzienVoor, waaraan }: Herkomst) =>
	JSON.stringify([zekerheid, gecontroleerdOp, herzienVoor, waaraan]);

/** What holds for most answers of a page, to say once; undefined without answers. */
export function findMeeste<Antwoord extends Herkomst>(antwoorden: readonly Antwoord[]): Antwoord | undefined {
	const groepen = [...Map.groupBy(antwoorden, toSleutel).values()];
	return groepen.sort((a, b) => b.length - a.length)[0]?.[0];
}

/** Whether two answers rest on the same. */
export const isZelfde = (een: Herkomst, ander: Herkomst) => toSleutel(een) === toSleutel(ander);
