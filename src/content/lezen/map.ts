import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ContentBestand } from './bestand.ts';
import { listContentFiles } from './paden.ts';

/** Absolute path of content/, without a slash at the end. */
export const CONTENT_MAP = fileURLToPath(new URL('../../../content', import.meta.url));

/** Reads the content files below a folder; one that cannot be opened is there without bytes, for the check to name. */
export async function readBestanden(map: string, pad?: RegExp): Promise<ContentBestand[]> {
	const paden = await listContentFiles(`${map}/`, pad);
	return Promise.all(
		paden.map(async (naam) => ({ pad: naam, bytes: await readFile(`${map}/${naam}`).catch(() => undefined) })),
	);
}
