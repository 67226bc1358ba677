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

/**
 * The questions without an answer: by reason where there is a figure of other gemeenten, else only how many each theme
 * has. Those lists are the same for every gemeente.
 */
export function groupOnbekend(vragen: readonly GemeenteVraag[], themas: readonly string[]) {
	const metReden = vragen.flatMap(({ vraag, antwoord }) =>
		antwoord && !antwoord.bekend ? [{ vraag, reden: antwoord.reden }] : [],
	);
	const zonder = vragen.filter(({ antwoord }) => !antwoord);
	return {
		aantal: metReden.length + zonder.length,
		redenen: [...Map.groupBy(metReden, ({ reden }) => reden)].map(([reden, groep]) => ({
			reden,
			vragen: groep.map(({ vraag }) => vraag),
		})),
		themas: themas
			.map((thema) => ({ thema, aantal: zonder.filter(({ vraag }) => vraag.thema === thema).length }))
			.filter(({ aantal }) => aantal > 0),
	};
}

/** What holds for all amounts stands once on the page of a gemeente: an answer about money leads there. */
const OVER_BEDRAGEN = [BOEKING, GELD_ZEGT_NIET];
function linkBedragen(antwoord: LokaalAntwoord): LokaalAntwoord {
	if (!antwoord.bekend) return antwoord;
	const toelichting = antwoord.toelichting.filter((regel) => !OVER_BEDRAGEN.includes(regel));
	if (toelichting.length === antwoord.toelichting.length) return antwoord;
	return { ...antwoord, toelichting, zie: [{ adres: '#wat-een-bedrag-niet-zegt', tekst: 'Wat een bedrag niet zegt' }] };
}

/** A line that already stood at an earlier answer does not stand again: a link leads to it. */
function linkHerhaling(antwoorden: readonly (readonly [id: string, antwoord: LokaalAntwoord])[]) {
	const eerste = new Map<string, string>();
	return antwoorden.map(([id, antwoord]): [string, LokaalAntwoord] => {
		if (!antwoord.bekend) return [id, antwoord];
		const plaatsen = antwoord.toelichting.flatMap((regel) => eerste.get(regel) ?? []);
		const toelichting = antwoord.toelichting.filter((regel) => !eerste.has(regel));
		for (const regel of toelichting) eerste.set(regel, `#${id}`);
		const zie = [...new Set(plaatsen)].map((adres) => ({ adres, tekst: 'Let op: zie hierboven' }));
		return [id, { ...antwoord, toelichting, zie: [...(antwoord.zie ?? []), ...zie] }];
	});
}

/** The answers we have; an explanation that stands at the figures, or at an earlier question, does not stand here again. */
export function listAntwoorden(vragen: readonly GemeenteVraag[], jaar: LeaVveJaar | undefined) {
	const bekend = vragen.flatMap(({ vraag, antwoord }) => (antwoord?.bekend ? [[vraag.id, antwoord] as const] : []));
	const getoond = jaar?.cijfers && { adres: `#lea-vve-${jaar.jaar}`, uitleg: jaar.cijfers.toelichting };
	const korter = cutUitleg(bekend, getoond).map(([id, antwoord]) => [id, linkBedragen(antwoord)] as const);
	const antwoorden = new Map(linkHerhaling(korter));
	return vragen.flatMap(({ vraag }) => {
		const antwoord = antwoorden.get(vraag.id);
		return antwoord ? [{ vraag, blok: describeLokaalAntwoord(antwoord) }] : [];
	});
}
