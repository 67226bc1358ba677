import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** Builds the search index of dist/ with Pagefind, in Dutch. */

const DIST = 'dist';

async function buildIndex(site: string): Promise<number> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl', keepIndexUrl: false });
	if (!index) throw new Error(errors.join('\n'));
	const { page_count: pages } = await index.addDirectory({ path: site });
	await rm(join(DIST, 'pagefind'), { recursive: true, force: true });
	await index.writeFiles({ outputPath: join(DIST, 'pagefind') });
	return pages;
}

const start = performance.now();
const pages = await buildIndex(DIST);
await pagefind.close();
console.log(`Zoekindex: ${pages} pagina’s in ${((performance.now() - start) / 1000).toFixed(1)} s`);
