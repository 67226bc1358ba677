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
			a.bestand.localeCompare(b.bestand),
	);

/** "640 kB" or "1,2 MB", in thousands as the reader's device shows it. */
export function formatGrootte(bytes: number): string {
	const kilo = Math.max(1, Math.round(bytes / 1000));
	if (kilo < 1000) return `${kilo} kB`;
	return `${(bytes / 1_000_000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} MB`;
}

/** What is said of a file beside its title, e.g. "PDF, 1,2 MB, tekst van 28 november 2026". */
export const describeDownload = ({ bestand, tekstVan }: Download, bytes: number): string =>
	[
		bestand.endsWith('.epub') ? 'EPUB voor de e-reader' : 'PDF',
		formatGrootte(bytes),
		`tekst van ${formatMoment(tekstVan)}`,
	].join(', ');
