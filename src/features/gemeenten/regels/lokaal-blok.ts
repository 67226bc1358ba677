import type { LokaalAntwoord } from './lokaal-antwoord.ts';
import type { UitlegHier } from './uitleg-eenmaal.ts';

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
	elders?: { link: { '@href': string; '=': string } } | undefined;
	bron?: string;
};

/** From this number of characters on, explanation is long. */
const LANG = 320;

/**
 * @param hier What of the explanation belongs here; all of it when the page does not show it elsewhere.
 */
export function describeLokaalAntwoord(antwoord: LokaalAntwoord, kop?: string, hier?: UitlegHier): LokaalBlok {
	if (!antwoord.bekend) return { '@class': 'lokaal lokaal-onbekend', kop, tekst: `Niet bekend. ${antwoord.reden}` };
	const { tekst, toelichting, peildatum, bron } = antwoord;
	const { uitleg, elders }: UitlegHier = hier ?? { uitleg: antwoord.uitleg };
	const isLang = uitleg.join(' ').length > LANG;
	return {
		'@class': 'lokaal lokaal-bekend',
		kop,
		tekst,
		kort: isLang ? toelichting : [...toelichting, ...uitleg.map((regel) => `Uitleg van de gemeente: ${regel}`)],
		lang: isLang ? { regels: uitleg } : undefined,
		elders: elders === undefined ? undefined : { link: { '@href': elders, '=': formatElders(uitleg) } },
		bron: `Peildatum: ${peildatum}. Bron: ${bron}.`,
	};
}

const formatElders = (uitleg: readonly string[]) =>
	`${uitleg.length > 0 ? 'Meer uitleg' : 'De uitleg'} van de gemeente staat hierboven.`;

/** Every place once: what the template is drawn from. */
export const LOKAAL_SJABLOON: LokaalBlok = {
	'@class': 'lokaal',
	kop: 'Gemeente',
	tekst: 'Antwoord',
	kort: ['Uitleg'],
	lang: { regels: ['Uitleg'] },
	elders: { link: { '@href': '#', '=': 'Uitleg' } },
	bron: 'Bron',
};
