import type { LokaalAntwoord } from './feiten.ts';

/** What is drawn of a local answer, by the server and by the browser; what is absent is left out. */
export type LokaalBlok = {
	/** Classes of the block. */
	'@class': string;
	/** Name of the gemeente; not on her own page. */
	kop?: string | undefined;
	tekst: string;
	kort?: readonly string[];
	/** Folded, because it is long. */
	lang?: { regels: readonly string[] } | undefined;
	/** Leads to the explanation when it already stands higher on the page. */
	elders?: { link: { '@href': string } } | undefined;
	/** Leads to what to know that already stands elsewhere on the page; drawn by the server only. */
	zie?: readonly { '@href': string; '=': string }[];
	bron?: string;
};

/** From this number of characters on, explanation is long. */
const LANG = 320;

export function describeLokaalAntwoord(antwoord: LokaalAntwoord, kop?: string): LokaalBlok {
	if (!antwoord.bekend) return { '@class': 'lokaal lokaal-onbekend', kop, tekst: `Niet bekend. ${antwoord.reden}` };
	const { tekst, toelichting, uitleg, elders, zie = [], peildatum, bron } = antwoord;
	const isLang = uitleg.join(' ').length > LANG;
	return {
		'@class': 'lokaal lokaal-bekend',
		kop,
		tekst,
		kort: isLang ? toelichting : [...toelichting, ...uitleg.map((regel) => `Uitleg van de gemeente: ${regel}`)],
		lang: isLang ? { regels: uitleg } : undefined,
		elders: elders ? { link: { '@href': elders } } : undefined,
		zie: zie.map(({ adres, tekst: woorden }) => ({ '@href': adres, '=': woorden })),
		bron: `Peildatum: ${peildatum}. Bron: ${bron}.`,
	};
}

/** Every place once: what the template is drawn from. */
export const LOKAAL_SJABLOON: LokaalBlok = {
	'@class': 'lokaal',
	kop: 'Gemeente',
	tekst: 'Antwoord',
	kort: ['Uitleg'],
	lang: { regels: ['Uitleg'] },
	elders: { link: { '@href': '#' } },
	bron: 'Bron',
};
