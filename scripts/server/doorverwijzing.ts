import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `van naar 301` per line; comments and other statuses are left out. */
const parseRedirects = (text: string): Map<string, string> =>
	new Map(
		text.split('\n').flatMap((line) => {
			const [, van, naar] = /^(\/\S*) (\/\S*) 301$/.exec(line.trim()) ?? [];
			return van === undefined || naar === undefined ? [] : [[van, naar] as const];
		}),
	);

/** Where an old address leads; undefined when it leads nowhere. Read on each request, as a new build is served at once. */
export function findDoorverwijzing(dir: string, pathname: string): string | undefined {
	try {
		return parseRedirects(readFileSync(join(dir, '_redirects'), 'utf8')).get(pathname);
	} catch {
		// A build without redirects.
		return undefined;
	}
}
