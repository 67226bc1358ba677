import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { readAlleDocumenten } from '../../src/features/zoeken/index/documenten.ts';
import { makeZoekregister, writeZoekregister } from '../../src/features/zoeken/index/bouw.ts';

/** Builds what search needs in dist/: the register of titles, terms and compounds, and the full text with Pagefind. */

const DIST = 'dist';

async function listPaginas(): Promise<string[]> {
	const paden = await readdir(DIST, { recursive: true });
	return paden
		.map((pad) => pad.replaceAll('\\', '/'))
		.filter((pad) => pad.endsWith('.html'))
		.sort();
}

async function buildFullText(): Promise<number> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
	if (!index) throw new Error(errors.join('\n'));
	const { page_count: pages } = await index.addDirectory({ path: DIST });
	await rm(join(DIST, 'pagefind'), { recursive: true, force: true });
	await index.writeFiles({ outputPath: join(DIST, 'pagefind') });
	await pagefind.close();
	return pages;
}

const start = performance.now();
// Pagefind works in a process of its own: both indexes are made at the same time.
const fullText = buildFullText();
const documenten = await readAlleDocumenten(DIST, await listPaginas());
await writeZoekregister(join(DIST, 'zoek'), await makeZoekregister(documenten, 'content'), documenten);
const pages = await fullText;
console.log(
	`Zoekindex: ${documenten.length} onderdelen en ${pages} pagina’s in ${((performance.now() - start) / 1000).toFixed(1)} s`,
);
