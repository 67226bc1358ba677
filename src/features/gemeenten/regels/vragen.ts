import type { Vraag } from '../../../content/schemas/vraag.ts';
import type { Naslag } from './feiten.ts';
import { findLokaalAntwoord } from './lokaal-antwoord.ts';
import type { GemeenteFeiten, LokaalAntwoord } from './feiten.ts';

/** A "Weet jij?" question on the page of one gemeente; without `antwoord` no figure of ours can answer it. */
export interface GemeenteVraag {
	vraag: Vraag;
	antwoord: LokaalAntwoord | undefined;
}

/** Every question with the answer for this gemeente. */
export const listGemeenteVragen = (
	vragen: readonly Vraag[],
	gemeente: GemeenteFeiten,
	naslag: Naslag,
): GemeenteVraag[] =>
	vragen.map((vraag) => ({
		vraag,
		antwoord: vraag.gegeven ? findLokaalAntwoord(vraag.gegeven, gemeente, naslag) : undefined,
	}));

/** The questions without an answer by theme, in the given order, with the reason where one is known. */
export const groupOnbekend = (vragen: readonly GemeenteVraag[], themas: readonly string[]) =>
	themas
		.map((thema) => ({
			thema,
			vragen: vragen
				.filter(({ vraag, antwoord }) => vraag.thema === thema && !antwoord?.bekend)
				.map(({ vraag, antwoord }) => ({ vraag, reden: antwoord && !antwoord.bekend ? antwoord.reden : '' })),
		}))
		.filter((groep) => groep.vragen.length > 0);
