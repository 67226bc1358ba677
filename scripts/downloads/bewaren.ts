import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
	DOWNLOADLIJST,
	DOWNLOADMAP,
	downloadSchema,
	putDownload,
	type Download,
} from '../../src/features/boek/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Where the files lie that the next build links and copies. */
const DOWNLOADS = join(ROOT, DOWNLOADMAP);
export const DIST = join(ROOT, 'dist');

/** What was made before; a list that cannot be read is made anew. */
async function readLijst(map: string): Promise<Download[]> {
	const tekst = await readFile(join(map, DOWNLOADLIJST), 'utf8').catch(() => '[]');
	try {
		return z.array(downloadSchema).parse(JSON.parse(tekst));
	} catch {
		return [];
	}
}

/** Leaves a file in the folder, with its line in the list. */
export async function saveDownload(download: Download, bytes: Uint8Array, map = DOWNLOADS): Promise<string> {
	await mkdir(map, { recursive: true });
	const bestand = join(map, download.bestand);
	await writeFile(bestand, bytes);
	const lijst = putDownload(await readLijst(map), download);
	await writeFile(join(map, DOWNLOADLIJST), `${JSON.stringify(lijst, undefined, '\t')}\n`);
	return bestand;
}

/** What is said after every file. */
export const HERBOUWEN = 'Bouw de site opnieuw om ze te linken: npm run build';
