import { runGevallen } from './inhoud/ronde.ts';
import { checkWereld, readWereld } from './inhoud/wereld.ts';
import { runLinks } from './links/linkronde.ts';
import type { Uitkomst } from './telling.ts';

/** The cases of the tests; another number gives others. */
export const ZAAD = 20261128;

/** What is mutated, and how often. */
export const DELEN = { inhoud: 5_000, links: 10_000 } as const;
export type Deel = keyof typeof DELEN;
export const isDeel = (naam: string): naam is Deel => Object.hasOwn(DELEN, naam);

export const listNummers = (aantal: number, vanaf = 0) =>
	Array.from({ length: aantal }, (_leeg, index) => vanaf + index);

/** Does these cases on the real content, one after the other. */
export async function* runDeel(deel: Deel, zaad: number, nummers: readonly number[]): AsyncGenerator<Uitkomst> {
	const wereld = await readWereld();
	if (deel === 'inhoud') yield* runGevallen(wereld, zaad, nummers);
	else yield* runLinks(checkWereld(wereld, []).inhoud, zaad, nummers);
}
