import type { LokaalAntwoord } from './feiten.ts';

/** An explanation that the page shows apart from the questions, and where. */
interface Getoond {
	adres: string;
	uitleg: readonly string[];
}

/**
 * Leaves out of each answer what the page already shows higher: one text of the gemeente belongs to all figures of a year,
 * and to all answers on a subject.
 *
 * @param rijen Answers by question id, in the order of the page.
 */
export function cutUitleg(
	rijen: readonly (readonly [id: string, antwoord: LokaalAntwoord])[],
	getoond?: Getoond,
): [id: string, antwoord: LokaalAntwoord][] {
	const plaatsen = new Map(getoond?.uitleg.map((regel) => [regel, getoond.adres]));
	return rijen.map(([id, antwoord]) => {
		if (!antwoord.bekend) return [id, antwoord];
		const uitleg = antwoord.uitleg.filter((regel) => !plaatsen.has(regel));
		const elders = antwoord.uitleg.flatMap((regel) => plaatsen.get(regel) ?? [])[0];
		for (const regel of uitleg) plaatsen.set(regel, `#${id}`);
		return [id, { ...antwoord, uitleg, ...(elders === undefined ? {} : { elders }) }];
	});
}
