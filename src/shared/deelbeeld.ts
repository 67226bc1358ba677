import { SITE_NAAM, type PaginaSoort } from './site.ts';

/** Pictures that other programs show beside a link to a page; made at build by scripts/deelbeelden. */
export const DEELBEELD = { map: '/deel/', breedte: 1200, hoogte: 630 } as const;

/** What stands on the picture of a kind of page. */
export interface Deelbeeld {
	/** Name of the file, without ending. */
	naam: string;
	titel: string;
	/** One line below it. */
	regel: string;
}

const SITE: Deelbeeld = { naam: 'site', titel: SITE_NAAM, regel: 'Je gaat erover. Meer dan je denkt.' };
const TAKEN: Deelbeeld = { naam: 'taken', titel: 'Taken', regel: 'Wat moet, mag en kan je gemeente?' };
const GEMEENTEN: Deelbeeld = { naam: 'gemeenten', titel: 'Gemeenten', regel: 'Cijfers en vragen voor jouw raad' };

/** The picture per kind of page; what is not here has that of the site. */
const PER_SOORT: Partial<Record<PaginaSoort, Deelbeeld>> = {
	taken: TAKEN,
	taak: TAKEN,
	gemeenten: GEMEENTEN,
	gemeente: GEMEENTEN,
	'lea-vve': GEMEENTEN,
	vragen: { naam: 'weet-jij', titel: 'Weet jij?', regel: 'Vragen om mee te nemen naar de raad' },
	inwoners: { naam: 'inwoners', titel: 'Belt er een ouder?', regel: 'Wat inwoners vragen, met het antwoord' },
	kalender: { naam: 'kalender', titel: 'Kalender', regel: 'Wat de raad beslist of krijgt, en wanneer' },
	praktijk: { naam: 'praktijk', titel: 'Praktijkvoorbeelden', regel: 'Zo deed een andere gemeente het' },
	instrumenten: { naam: 'instrumenten', titel: 'Instrumenten', regel: 'Wat een raad op elk thema kan doen' },
	begrippen: { naam: 'begrippen', titel: 'Begrippen', regel: 'Woorden uit het onderwijs, uitgelegd' },
	landelijk: { naam: 'landelijk', titel: 'Landelijke cijfers', regel: 'Met bron en datum' },
	data: { naam: 'data', titel: 'Open data', regel: 'Alle taken, vragen en cijfers als tabel' },
};

/** Every picture beside those of the themes, once. */
export const listDeelbeelden = (): Deelbeeld[] => [...new Set([SITE, ...Object.values(PER_SOORT)])];

/** A page about one theme, wherever it stands; what fits no theme is about the whole handbook. */
const OVER_THEMA = /^\/(?:themas|weet-jij|inwoners|(?:taken|kalender)\/thema)\/(?!algemeen\/)([a-z-]+)\//;

/**
 * Path of the picture of a page.
 *
 * @param paden Paths of the page itself and of what it belongs to: the first that is about a theme decides.
 */
export function findDeelbeeld(soort: PaginaSoort, paden: readonly string[]): string {
	const thema = paden.flatMap((pad) => OVER_THEMA.exec(pad)?.[1] ?? [])[0];
	return `${DEELBEELD.map}${thema ?? (PER_SOORT[soort] ?? SITE).naam}.png`;
}
