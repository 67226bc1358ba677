import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';

/** What the search asks for: its script with the worker, Dutch, and the index itself; never the interfaces it brings. */
const GEBRUIKT =
	/^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.nl_\w+\.pf_meta|wasm\.nl\.pagefind|(?:fragment|index)\/.+)$/;

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
	// Not by letting Pagefind write them: it says that it is done before the last one is on the disk.
	const { files } = await index.getFiles();
	await pagefind.close();
	await rm(map, { recursive: true, force: true });
	for (const { path, content } of files.filter(({ path: pad }) => GEBRUIKT.test(pad))) {
		await mkdir(dirname(join(map, path)), { recursive: true });
		await writeFile(join(map, path), content);
	}
	return paginas;
}
