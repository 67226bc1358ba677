import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, HERBOUWEN, saveDownload } from '../downloads/bewaren.ts';
import { findSite, requireBoek } from '../downloads/site.ts';
import { makeEpub } from './epub.ts';
import { checkWithEpubcheck } from './epubcheck.ts';

/** Makes the handbook for an e-reader of the built site: `npm run epub`. */
try {
	requireBoek();
	const html = await readFile(join(DIST, 'print/index.html'), 'utf8');
	const { bytes, titel, tekstVan, hoofdstukken } = await makeEpub(html, await findSite());
	const waar = await saveDownload({ bestand: 'raadswijzer-onderwijs.epub', titel, soort: 'boek', tekstVan }, bytes);
	console.log(`${waar}: ${hoofdstukken} delen`);
	const { goed, verslag } = checkWithEpubcheck(waar);
	console.log(goed ? 'epubcheck vindt niets.' : verslag);
	if (goed === false) process.exitCode = 1;
	console.log(HERBOUWEN);
} catch (error) {
	console.error(error instanceof Error ? error.message.split('\n')[0] : error);
	process.exitCode = 1;
}
