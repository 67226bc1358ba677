import { readdir } from 'node:fs/promises';

/**
 * Paths below content/ that match, in alphabetical order. Folders and files with a leading underscore are for authors.
 *
 * @param root Absolute path of content/, with a slash at the end.
 */
export async function listContentFiles(root: string, pad: RegExp = /./): Promise<string[]> {
	const entries = await readdir(root, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath.replaceAll('\\', '/').replace(/\/?$/, '/')}${entry.name}`.slice(root.length))
		.filter((path) => !path.split('/').some((part) => part.startsWith('_') || part.startsWith('.')) && pad.test(path))
		.sort();
}
