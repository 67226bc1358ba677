import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import type { Vraag } from '../../../content/schemas/vraag.ts';
import { BOEKING } from '../../../content/schemas/register.ts';
import type { Naslag } from './feiten.ts';
import { GELD_ZEGT_NIET } from './geld.ts';
import { describeLokaalAntwoord } from './lokaal-blok.ts';
import { cutUitleg } from './uitleg-eenmaal.ts';
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

/** What holds for all amounts stands once on the page of a gemeente: an answer about money leads there. */
const OVER_BEDRAGEN = [BOEKING, GELD_ZEGT_NIET];
function linkBedragen(antwoord: LokaalAntwoord): LokaalAntwoord {
	if (!antwoord.bekend) return antwoord;
	const toelichting = antwoord.toelichting.filter((regel) => !OVER_BEDRAGEN.includes(regel));
	if (toelichting.length === antwoord.toelichting.length) return antwoord;
	return { ...antwoord, toelichting, bedragen: '#wat-een-bedrag-niet-zegt' };
}

/** The answers we have; an explanation that stands at the figures, or at an earlier question, does not stand here again. */
export function listAntwoorden(vragen: readonly GemeenteVraag[], jaar: LeaVveJaar | undefined) {
	const bekend = vragen.flatMap(({ vraag, antwoord }) => (antwoord?.bekend ? [[vraag.id, antwoord] as const] : []));
	const getoond = jaar?.cijfers && { adres: `#lea-vve-${jaar.jaar}`, uitleg: jaar.cijfers.toelichting };
	const antwoorden = new Map(cutUitleg(bekend, getoond));
	return vragen.flatMap(({ vraag }) => {
		const antwoord = antwoorden.get(vraag.id);
		return antwoord ? [{ vraag, blok: describeLokaalAntwoord(linkBedragen(antwoord)) }] : [];
	});
}
