import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { listContentFiles } from './paden.ts';
import { decodeBestand, readContentBestand } from './reader.ts';
import { CONTENT_SOORTEN, type ContentSoort, type SoortNaam } from './soorten.ts';
import { formatProbleem } from './probleem.ts';

/**
 * Astro loader over the same reader as `check:content`. MDX kinds use Astro's own glob loader, which renders them.
 *
 * @throws {Error} When a file cannot be read; the message is the line `check:content` prints.
 */
export function contentLoader(naam: SoortNaam): Loader {
	const soort: ContentSoort = CONTENT_SOORTEN[naam];
	return {
		name: `raadswijzer-${naam}`,
		async load({ store, parseData, generateDigest, config, watcher }) {
			const root = fileURLToPath(new URL('./content/', config.root));
			const loadAll = async () => {
				store.clear();
				for (const pad of await listContentFiles(root, soort.pad)) {
					const bestand = decodeBestand(await readFile(`${root}${pad}`));
					if ('probleem' in bestand) throw new Error(formatProbleem(pad, bestand.probleem));
					const { invoer, problemen } = readContentBestand(soort, pad, bestand.source);
					if (problemen[0]) throw new Error(formatProbleem(pad, problemen[0]));
					for (const [index, { id, value }] of invoer.entries()) {
						const data = await parseData({ id, data: value });
						// Astro hands entries back in the order of their keys: the number keeps the author's order.
						const key = soort.vorm === 'blok' ? id : `${pad}#${String(index).padStart(5, '0')}`;
						store.set({ id: key, data, digest: generateDigest(data) });
					}
				}
			};
			await loadAll();
			watcher?.on('change', (path) => {
				if (path.startsWith(root) && soort.pad.test(path.slice(root.length))) void loadAll();
			});
		},
	};
}
