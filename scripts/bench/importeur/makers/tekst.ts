import { showTeken, type Stijl } from '../stijl.ts';
import type { Item } from '../zet.ts';

/** The text of an item as it is typed. */
const write = (item: Item, stijl: Stijl) => ('tekst' in item ? item.tekst : showTeken(item.teken, stijl));

/** Half lines become lines of their own, as in a text that was made of a PDF. */
function listRegels(bladzij: readonly Item[], stijl: Stijl): string[] {
	const hoogste = Math.max(0, ...bladzij.map(({ regel }) => Math.floor(regel)));
	return Array.from({ length: (hoogste + 1) * 2 }, (_, half) => {
		const eigen = bladzij.filter(({ regel }) => regel === half / 2).toSorted((een, ander) => een.kolom - ander.kolom);
		if (half % 2 === 1 && eigen.length === 0) return undefined;
		return eigen
			.reduce(
				(regel, item) => `${regel.padEnd(item.kolom)}${regel.length > item.kolom ? ' ' : ''}${write(item, stijl)}`,
				'',
			)
			.trimEnd();
	}).filter((regel) => regel !== undefined);
}

/** A text file: every page after a form feed, or one long page. */
export const createTekst = (bladzijden: readonly Item[][], stijl: Stijl, isMetBladen: boolean): string =>
	bladzijden.map((bladzij) => listRegels(bladzij, stijl).join('\n')).join(isMetBladen ? '\n\f' : '\n');
