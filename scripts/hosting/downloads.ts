import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { DOWNLOADLIJST, DOWNLOADMAP, downloadSchema } from '../../src/features/boek/index.ts';

/**
 * Copies the PDFs and the EPUB that lie ready into the site; a build without them is a whole site too.
 *
 * @returns How many files that were.
 */
export async function copyDownloads(root: string, dist: string): Promise<number> {
	const van = join(root, DOWNLOADMAP);
	const lijst = join(van, DOWNLOADLIJST);
	if (!existsSync(lijst)) return 0;
	const downloads = z.array(downloadSchema).parse(JSON.parse(await readFile(lijst, 'utf8')));
	const bestanden = downloads.map(({ bestand }) => bestand).filter((bestand) => existsSync(join(van, bestand)));
	const naar = join(dist, DOWNLOADMAP);
	await mkdir(naar, { recursive: true });
	await Promise.all(bestanden.map((bestand) => copyFile(join(van, bestand), join(naar, bestand))));
	return bestanden.length;
}
