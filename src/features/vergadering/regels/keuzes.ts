import type { Keuzesoort } from '../../weet-jij/index.ts';
import type { Themablad } from './gegevens.ts';

/** Headings of what can be chosen. */
export const KEUZENAMEN: Record<Keuzesoort, string> = {
	themas: 'Thema’s',
	taken: 'Taken',
	vragen: 'Vragen',
	inwonersvragen: 'Wat inwoners zeggen',
};

/** What can be chosen of one kind, as text. */
export const listKeuzes = (
	{ taken, vragen, inwonersvragen }: Themablad,
	soort: Exclude<Keuzesoort, 'themas'>,
): { id: string; tekst: string }[] =>
	({
		taken: taken.map(({ taak, tekst }) => ({ id: taak, tekst })),
		vragen: vragen.map(({ id, vraag }) => ({ id, tekst: vraag })),
		inwonersvragen: inwonersvragen.map(({ id, zegt }) => ({ id, tekst: zegt })),
	})[soort];
