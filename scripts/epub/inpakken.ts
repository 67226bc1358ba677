import JSZip from 'jszip';

const SOORT = 'application/epub+zip';

/**
 * Packs the files; the same files of the same day are the same bytes.
 *
 * @param dag Day that every file gets as its date.
 */
export function packEpub(bestanden: Readonly<Record<string, string>>, dag: string): Promise<Uint8Array> {
	const zip = new JSZip();
	// A zip knows no dates before 1980, and folders of their own would get the time of now.
	const opties = { date: new Date(`${dag}T00:00:00Z`), createFolders: false };
	// Readers look at the first bytes for what this is, so it comes first and is not packed.
	zip.file('mimetype', SOORT, { ...opties, compression: 'STORE' });
	for (const [pad, tekst] of Object.entries(bestanden)) zip.file(pad, tekst, opties);
	return zip.generateAsync({
		type: 'uint8array',
		compression: 'DEFLATE',
		compressionOptions: { level: 9 },
		platform: 'DOS',
	});
}
