import { chmod, cp, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const ANDEREN = 0o005;

/** Whether somebody else may walk down to a folder. */
async function isReadable(map: string): Promise<boolean> {
	const { mode } = await stat(map);
	return (mode & ANDEREN) === ANDEREN && (dirname(map) === map || (await isReadable(dirname(map))));
}

/**
 * A host that starts as root reads as somebody else, who may not see the folder of root; then it gets a copy.
 *
 * @param map Folder of the host under test, for the copy.
 */
export async function makeReadable(dist: string, map: string): Promise<string> {
	if (process.getuid?.() !== 0) return dist;
	await chmod(map, 0o755);
	if (await isReadable(dist)) return dist;
	const kopie = join(map, 'dist');
	await cp(dist, kopie, { recursive: true });
	await chmod(kopie, 0o755);
	return kopie;
}
