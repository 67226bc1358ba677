import { readdir } from 'node:fs/promises';

const isVanAuteur = (naam: string) => naam.startsWith('_') || naam.startsWith('.');

/** Node's own recursive reading follows links to folders, round and round if need be. */
async function listPaden(root: string, map: string): Promise<string[]> {
	const entries = await readdir(root + map, { withFileTypes: true });
	const paden = entries
		.filter(({ name }) => !isVanAuteur(name))
		.map(async (entry) => (entry.isDirectory() ? listPaden(root, `${map}${entry.name}/`) : [map + entry.name]));
	return (await Promise.all(paden)).flat();
}

/**
 * Paths below content/ that match, in alphabetical order. Folders and files with a leading underscore are for authors.
 * What is no folder is listed, links as well: the check says that they are passed by.
 *
 * @param root Absolute path of content/, with a slash at the end.
 */
export const listContentFiles = async (root: string, pad: RegExp = /./): Promise<string[]> =>
	(await listPaden(root, '')).filter((path) => pad.test(path)).sort();
