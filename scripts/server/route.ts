import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

export type Route =
	{ kind: 'file'; pad: string } | { kind: 'redirect'; naar: string } | { kind: 'missing' } | { kind: 'malformed' };

const MISSING: Route = { kind: 'missing' };

/** A name too long, a loop of links or a folder that may not be read is as good as no file. */
const readStats = (file: string): Promise<Stats | undefined> => stat(file).catch(() => undefined);

/** Splits a path into decoded names; undefined when no file can have such a name. */
function splitPath(pathname: string): string[] | undefined {
	try {
		const names = pathname.split('/').filter(Boolean).map(decodeURIComponent);
		return names.some((naam) => naam.includes('\0')) ? undefined : names;
	} catch {
		return undefined;
	}
}

/** Names that leave the folder or are hidden, and files that are there for the host itself, such as `_headers`. */
const isHidden = (naam: string, plaats: number): boolean =>
	/[/\\]/.test(naam) ||
	(naam.startsWith('.') && !(plaats === 0 && naam === '.well-known')) ||
	(plaats === 0 && /^_[a-z]/.test(naam));

/**
 * Decides what a static host does with an address: a file, the index of a folder, or the missing slash.
 *
 * Paths are rebuilt from their names, so that `//elders.nl` can never become a redirect to another host.
 *
 * @param pathname Path as the browser sent it, still percent-encoded.
 */
export async function findRoute(dir: string, pathname: string, search: string): Promise<Route> {
	const names = splitPath(pathname);
	if (!names) return { kind: 'malformed' };
	if (names.some(isHidden)) return MISSING;
	const pad = `/${names.map((naam) => `${naam}/`).join('')}`;
	const stats = await readStats(join(dir, ...names));
	const slash = pathname.endsWith('/');
	if (stats?.isFile()) return slash ? MISSING : { kind: 'file', pad: pad.slice(0, -1) };
	if (!stats?.isDirectory() || !(await readStats(join(dir, pad, 'index.html')))?.isFile()) return MISSING;
	if (!slash) return { kind: 'redirect', naar: encodeURI(pad) + search };
	return { kind: 'file', pad: `${pad}index.html` };
}
