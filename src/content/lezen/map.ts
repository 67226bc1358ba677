import { lstat, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ContentBestand } from './bestand.ts';
import { listContentFiles } from './paden.ts';

/** Absolute path of content/, without a slash at the end. */
export const CONTENT_MAP = fileURLToPath(new URL('../../../content', import.meta.url));

/** Opening a pipe would wait for ever, and the site passes a link by. */
async function readBestand(map: string, pad: string): Promise<ContentBestand> {
	try {
		const isGewoon = (await lstat(`${map}/${pad}`)).isFile();
		return isGewoon ? { pad, bytes: await readFile(`${map}/${pad}`) } : { pad, bytes: undefined, isVerwijzing: true };
	} catch {
		return { pad, bytes: undefined };
	}
}

/** Reads the content files below a folder; one that cannot be opened is there without bytes, for the check to name. */
export async function readBestanden(map: string, pad?: RegExp): Promise<ContentBestand[]> {
	const paden = await listContentFiles(`${map}/`, pad);
	return Promise.all(paden.map((naam) => readBestand(map, naam)));
}
