import { readBouwdag } from './bouwdag.ts';

/** Constants of the whole site. */
export const SITE_NAAM = 'Raadswijzer Onderwijs';
export const SITE_OMSCHRIJVING =
	'Wat je gemeente moet, mag en kan doen in het onderwijs: wie beslist, volgens welk artikel, wanneer.';

/**
 * Day of this build in the Netherlands, `JJJJ-MM-DD`; shown where a script cannot compute today. A script of the browser
 * that wants another constant leaves the reading out, because it is marked as pure.
 */
export const BOUWDATUM = /* @__PURE__ */ readBouwdag();

/** What the foot of every page says of the edition. */
export interface VoetUitgave {
	/** One sentence: who publishes it, or that nobody does. */
	regel: string;
	/** Text of the link to more about it. */
	meer: string;
	/** Host on which the edition stands, for on paper; empty when it is not known. */
	adres: string;
	/** Address under which the files of content/ can be seen and changed; empty when it is not known. */
	bronmap: string;
}

/** Values of `<main data-soort>`: a contract for tests and for who embeds a page. */
export type PaginaSoort =
	| 'home'
	| 'thema'
	| 'taken'
	| 'taak'
	| 'vragen'
	| 'gemeenten'
	| 'gemeente'
	| 'lea-vve'
	| 'praktijk'
	| 'landelijk'
	| 'vraagbaak'
	| 'begrippen'
	| 'kalender'
	| 'bronnen'
	| 'instrumenten'
	| 'inwoners'
	| 'zoeken'
	| 'hulpmiddel'
	| 'data'
	| 'boek'
	| 'over';

export interface Kruimel {
	naam: string;
	href: string;
}

/** What search knows of a page beside its text. */
export interface ZoekGegevens {
	/** Kind of content as a filter and a label, e.g. "Thema". */
	soort:
		| 'Thema'
		| 'Taak'
		| 'Vraag'
		| 'Inwonersvraag'
		| 'Begrip'
		| 'Gemeente'
		| 'Praktijk'
		| 'Cijfer'
		| 'Kalender'
		| 'Vraagbaak'
		| 'Antwoordkaart'
		| 'Hulpmiddel'
		| 'Overig';
	/** Titles of themes. */
	themas?: string[];
	/** Who decides. */
	wie?: string[];
	/** Everyday words for this page that are not in its text. */
	zoekwoorden?: string[];
}

export const HOOFDMENU: Kruimel[] = [
	{ naam: 'Thema’s', href: '/themas/' },
	{ naam: 'Taken', href: '/taken/' },
	{ naam: 'Weet jij?', href: '/weet-jij/' },
	{ naam: 'Inwoners', href: '/inwoners/' },
	{ naam: 'Gemeenten', href: '/gemeenten/' },
	{ naam: 'Kalender', href: '/kalender/' },
];
