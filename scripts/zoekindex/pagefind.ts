import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as pagefind from 'pagefind';

/** What the search asks for: its script with the worker, Dutch, and the index itself; never the interfaces it brings. */
const GEBRUIKT =
	/^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.nl_\w+\.pf_meta|wasm\.nl\.pagefind|(?:fragment|index)\/.+)$/;

async function removeOngebruikt(map: string): Promise<void> {
	for (const bestand of await readdir(map, { recursive: true, withFileTypes: true })) {
		const pad = join(bestand.parentPath, bestand.name);
		if (bestand.isFile() && !GEBRUIKT.test(relative(map, pad).split(sep).join('/'))) await rm(pad);
	}
}

/**
 * Indexes the full text of a built site.
 *
 * @param map Folder to write, empty or with an index of before.
 * @returns Number of pages.
 * @throws {Error} With what Pagefind says, when it cannot index.
 */
export async function writePagefind(dist: string, map = join(dist, 'pagefind')): Promise<number> {
	const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
	if (!index) throw new Error(errors.join('\n'));
	const { page_count: paginas } = await index.addDirectory({ path: dist });
	await rm(map, { recursive: true, force: true });
	// Pagefind writes the files itself: handing them over as text took three times their size in memory.
	const geschreven = await index.writeFiles({ outputPath: map });
	if (geschreven.errors.length > 0) throw new Error(geschreven.errors.join('\n'));
	await pagefind.close();
	await removeOngebruikt(map);
	return paginas;
}
