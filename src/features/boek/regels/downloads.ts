import { z } from 'zod';
import { formatMoment } from '../../../shared/dag.ts';

/** Folder beside dist in which `npm run pdf` and `npm run epub` leave their files, and the list of what lies there. */
export const DOWNLOADMAP = 'downloads';
export const DOWNLOADLIJST = 'lijst.json';

export const downloadSchema = z.strictObject({
	/** Name of the file. */
	bestand: z.string().regex(/^[a-z0-9-]+\.(?:pdf|epub)$/),
	titel: z.string().min(1),
	soort: z.enum(['boek', 'thema', 'gemeente']),
	/** Day of the text in it. */
	tekstVan: z.iso.date(),
});
export type Download = z.infer<typeof downloadSchema>;

const SOORTEN = ['boek', 'thema', 'gemeente'] as const;

/** The list with a new line in the place of the one for the same file: the book first, then by title. */
export const putDownload = (lijst: readonly Download[], nieuw: Download): Download[] =>
	[...lijst.filter(({ bestand }) => bestand !== nieuw.bestand), nieuw].sort(
		(a, b) =>
			SOORTEN.indexOf(a.soort) - SOORTEN.indexOf(b.soort) ||
			a.titel.localeCompare(b.titel, 'nl') ||
			a.bestand.localeCompare(b.bestand, 'nl'),
	);

/** "640 kB" or "1,2 MB", in thousands as the reader's device shows it. */
export function formatGrootte(bytes: number): string {
	const kilo = Math.max(1, Math.round(bytes / 1000));
	if (kilo < 1000) return `${kilo} kB`;
	return `${(bytes / 1_000_000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}

/** Text of the link to a file, with what kind of file it is. */
function formatNaam({ bestand, titel, soort }: Download): string {
	const naam = { boek: 'Het hele handboek', thema: titel, gemeente: `Gemeente ${titel}` }[soort];
	return `${naam} (${bestand.endsWith('.epub') ? 'EPUB voor de e-reader' : 'PDF'})`;
}

/** What is shown of a file: the text of its link, and how large and how old it is. */
export const describeDownload = (download: Download, bytes: number) => ({
	naam: formatNaam(download),
	over: `${formatGrootte(bytes)}, tekst van ${formatMoment(download.tekstVan)}`,
});
