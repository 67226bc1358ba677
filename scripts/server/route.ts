import { statSync, type Stats } from 'node:fs';
import { join } from 'node:path';

export type Route = { kind: 'file'; pad: string } | { kind: 'redirect'; naar: string } | { kind: 'missing' };

const MISSING: Route = { kind: 'missing' };

const readStats = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

/** Splits a path into decoded names; undefined when a name could leave the folder or is hidden. */
function splitPath(pathname: string): string[] | undefined {
	let names: string[];
	try {
		names = pathname.split('/').filter(Boolean).map(decodeURIComponent);
	} catch {
		return undefined;
	}
	return names.some((naam) => naam.startsWith('.') || /[/\\\0]/.test(naam)) ? undefined : names;
}

const writePath = (names: readonly string[]) => `/${names.map(encodeURIComponent).join('/')}`;

/**
 * Decides what a static host does with an address: a file, the index of a folder, or the missing slash.
 *
 * Paths are rebuilt from their names, so that `//elders.nl` can never become a redirect to another host.
 *
 * @param pathname Path as the browser sent it, still percent-encoded.
 */
export function findRoute(dir: string, pathname: string, search: string): Route {
	const names = splitPath(pathname);
	if (!names) return MISSING;
	const stats = readStats(join(dir, ...names));
	const slash = pathname.endsWith('/');
	if (stats?.isFile()) return slash ? MISSING : { kind: 'file', pad: writePath(names) };
	if (!stats?.isDirectory() || !readStats(join(dir, ...names, 'index.html'))?.isFile()) return MISSING;
	if (!slash) return { kind: 'redirect', naar: `${writePath(names)}/${search}` };
	return { kind: 'file', pad: writePath([...names, 'index.html']) };
}
