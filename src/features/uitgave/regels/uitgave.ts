import type { UitgaveGegevens } from '../../../content/schemas/uitgave.ts';
import { formatMoment } from '../../../shared/dag.ts';
import type { VoetUitgave } from '../../../shared/site.ts';

/** Where the site explains how a reader reports a mistake, with or without publisher. */
export const FOUT_MELDEN = '/over/#fout-melden';

/** Address of a link to where mistakes are reported; undefined when the edition has no such address. */
export function findMeldadres({ correcties }: Pick<UitgaveGegevens, 'correcties'>): string | undefined {
	if (correcties === null) return undefined;
	return correcties.includes('://') ? correcties : `mailto:${correcties}`;
}

/** Who publishes this edition, in one sentence; without publisher it says so. */
export const formatUitgave = ({ uitgever, sinds }: Pick<UitgaveGegevens, 'uitgever' | 'sinds'>): string =>
	uitgever
		? `Uitgever: ${uitgever.naam}${sinds ? `, sinds ${formatMoment(sinds)}` : ''}.`
		: 'Dit is een uitgave zonder uitgever.';

/** Between a repository and a file in it, at the newest version; another host may call it anything. */
const NAAR_BESTAND = [
	[/^github\.com$/, '/blob/HEAD/'],
	[/^gitlab\./, '/-/blob/HEAD/'],
] as const;

/** Address under which the files of content/ stand, ready to be changed; empty when no publisher gave one we know. */
export function findBronmap({ broncode }: Pick<UitgaveGegevens, 'broncode'>): string {
	if (!broncode) return '';
	const { hostname } = new URL(broncode);
	const tussen = NAAR_BESTAND.find(([host]) => host.test(hostname))?.[1];
	return tussen ? `${broncode.replace(/(?:\.git)?\/*$/, '')}${tussen}content/` : '';
}

/** What the foot of every page and every sheet says of the edition. */
export const describeVoet = (uitgave: UitgaveGegevens): VoetUitgave => ({
	regel: formatUitgave(uitgave),
	meer: uitgave.uitgever ? 'Over de uitgever' : 'Zo word je uitgever',
	adres: uitgave.adres ? new URL(uitgave.adres).host : '',
	bronmap: findBronmap(uitgave),
});

/** One thing that is known of the edition. */
interface Feit {
	naam: string;
	tekst: string;
	/** Address behind the text. */
	href?: string | undefined;
	/** A sentence after it. */
	erna?: string | undefined;
}

/** All that is known of the edition, in the order of `/over/`; nothing stands in for what is not. */
export function listFeiten({ uitgever, sinds, redactie, geld, correcties, adres, broncode }: UitgaveGegevens): Feit[] {
	const feiten: (Feit | null)[] = [
		uitgever && { naam: 'Uitgever', tekst: uitgever.naam, href: uitgever.website, erna: uitgever.omschrijving },
		sinds ? { naam: 'Sinds', tekst: formatMoment(sinds) } : null,
		redactie && { naam: 'Redactie', tekst: redactie.map(({ functie, doet }) => `${functie}: ${doet}`).join('; ') },
		geld ? { naam: 'Geld', tekst: geld } : null,
		correcties ? { naam: 'Een fout melden', tekst: correcties, href: findMeldadres({ correcties }) } : null,
		adres ? { naam: 'Adres van de site', tekst: adres, href: adres } : null,
		broncode ? { naam: 'Bestanden', tekst: broncode, href: broncode } : null,
	];
	return feiten.filter((feit) => feit !== null);
}

/** Who answers for the open data, as catalogues want to know it. */
export interface Uitgever {
	naam: string;
	omschrijving: string;
	website: string | undefined;
	/** Functions in the redactie. */
	redactie: string[];
	/** Where mistakes are reported: an address, or a path on this site. */
	contact: string;
	/** False: nobody has come forward, and nothing may look as if somebody had. */
	bekend: boolean;
}

/** @param siteNaam Stands in for the name of a publisher as long as there is none. */
export const describeUitgever = (uitgave: UitgaveGegevens, siteNaam: string): Uitgever => ({
	naam: uitgave.uitgever?.naam ?? `${siteNaam} (uitgave zonder uitgever)`,
	omschrijving: uitgave.uitgever
		? (uitgave.uitgever.omschrijving ?? formatUitgave(uitgave))
		: `${formatUitgave(uitgave)} Achter deze naam staat geen overheid en geen rechtspersoon.`,
	website: uitgave.uitgever?.website,
	redactie: (uitgave.redactie ?? []).map(({ functie }) => functie),
	contact: findMeldadres(uitgave) ?? FOUT_MELDEN,
	bekend: uitgave.uitgever !== null,
});
