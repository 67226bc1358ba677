import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Names that say the same in every folder. */
const VAST = new Set(['index.ts', 'main.ts', 'package.json']);

/**
 * Files of one name within one feature or command: one of them is named after how it is made, not after what it holds.
 *
 * @param root Absolute path of the project.
 * @returns One line for each name that stands twice.
 */
export async function listGelijkeNamen(root: string): Promise<string[]> {
	const kamers = await Promise.all(
		['src/features', 'scripts'].map(async (map) =>
			(await readdir(join(root, map), { withFileTypes: true }))
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => `${map}/${name}`),
		),
	);
	const meldingen = await Promise.all(
		kamers.flat().map(async (kamer) => {
			const paden = (await readdir(join(root, kamer), { recursive: true, withFileTypes: true }))
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
			const perNaam = Map.groupBy(paden, (pad) => basename(pad));
			return [...perNaam]
				.filter(([naam, gelijke]) => gelijke.length > 1 && !VAST.has(naam))
				.map(([, gelijke]) => `${gelijke.join(' en ')}\n  gelijke-naam: Noem elk bestand naar wat erin staat.`);
		}),
	);
	return meldingen.flat();
}
