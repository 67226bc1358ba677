import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SITE_OMSCHRIJVING } from '../../src/shared/site.ts';
import { readBoek } from './boekdelen.ts';
import { checkEpub } from './controle.ts';
import { packEpub } from './inpakken.ts';
import { buildPakket } from './pakket.ts';

/** One EPUB with what the list of files says of it. */
export interface Epub {
	bytes: Uint8Array;
	titel: string;
	tekstVan: string;
	hoofdstukken: number;
}

/**
 * Makes the EPUB of the built page `/print/`.
 *
 * @param html That page.
 * @param site Address of the site with nothing behind the host; undefined as long as it is not known.
 * @throws In one Dutch line when the page is not the book, or the EPUB would not be whole.
 */
export async function makeEpub(html: string, site?: string): Promise<Epub> {
	const boek = readBoek(html, site);
	const css = await readFile(join(import.meta.dirname, 'boek.css'), 'utf8');
	const bytes = await packEpub(buildPakket(boek, css, SITE_OMSCHRIJVING), boek.tekstVan);
	const [fout, ...meer] = await checkEpub(bytes);
	if (fout) throw new Error(`De EPUB is niet heel: ${fout}${meer.length > 0 ? `, en nog ${meer.length}` : ''}.`);
	return { bytes, titel: boek.titel, tekstVan: boek.tekstVan, hoofdstukken: boek.hoofdstukken.length };
}
