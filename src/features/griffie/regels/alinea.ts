import { formatMoment } from '../../../shared/dag.ts';
import { SITE_NAAM } from '../../../shared/site.ts';

/** Stands in an address as long as nobody knows where this edition stands; the browser fills it in. */
export const ADRES_ONBEKEND = '[adres van deze site]';

/** What a griffier puts beside a meeting. */
interface Inhoud {
	thema: string;
	titel: string;
	aantalVragen: number;
	/** Address of the site without a slash at its end; empty when it is not known. */
	adres: string;
	/** Day of the edition, `JJJJ-MM-DD`. */
	uitgave: string;
}

/** The same words as plain text and as HTML. */
export interface Alinea {
	tekst: string;
	html: string;
}

const escapeHtml = (tekst: string) =>
	tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A paragraph with links for the information system of a raad. */
export function buildAlinea({ thema, titel, aantalVragen, adres, uitgave }: Inhoud): Alinea {
	const begin = `Voorbereiden op ${titel.toLowerCase()}? Deze lijst heeft ${aantalVragen} vragen die je als raadslid kunt beantwoorden, uitzoeken of stellen.`;
	const links = [
		['Vragenlijst', `/weet-jij/${thema}/`],
		['Uitleg: wie beslist, en volgens welk artikel', `/themas/${thema}/`],
		['Wat inwoners vragen', `/inwoners/${thema}/`],
		['Oefening van 45 minuten', `/weet-jij/${thema}/oefening/`],
	].map(([naam = '', pad = '']) => [naam, `${adres || ADRES_ONBEKEND}${pad}`] as const);
	const slot = `Bron: ${SITE_NAAM}, uitgave van ${formatMoment(uitgave)}, CC BY 4.0.`;
	return {
		tekst: [begin, ...links.map(([naam, href]) => `${naam}: ${href}`), slot].join('\n'),
		html: [
			`<p>${escapeHtml(begin)}</p>`,
			'<ul>',
			...links.map(([naam, href]) => `<li><a href="${escapeHtml(href)}">${escapeHtml(naam)}</a></li>`),
			'</ul>',
			`<p>${escapeHtml(slot)}</p>`,
		].join('\n'),
	};
}
