import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Written last, so that a folder without it is half-written. */
const LIJST = 'uitgepakt.json';
const HALF_WRITTEN = 'bezig-';
const STALE_AFTER_MS = 10 * 60_000;
/** Moving a folder takes no time, so a lock this old belongs to a run that was killed. */
const LOCK_LOST_AFTER_MS = 10_000;

type Sizes = Record<string, number>;

async function listSizes(dir: string): Promise<Sizes> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	const sizes: Sizes = {};
	for (const entry of entries.filter((item) => item.isFile())) {
		const file = join(entry.parentPath, entry.name);
		sizes[relative(dir, file)] = (await stat(file)).size;
	}
	return sizes;
}

/** Whether everything that was unpacked is still there with its own size. */
export async function isUnpacked(dir: string): Promise<boolean> {
	try {
		const expected = JSON.parse(await readFile(join(dir, LIJST), 'utf8')) as Sizes;
		const actual = await listSizes(dir);
		return Object.entries(expected).every(([file, size]) => actual[file] === size);
	} catch {
		return false;
	}
}

const isOlder = async (path: string, ms: number) => {
	const stats = await stat(path).catch(() => undefined);
	return stats !== undefined && Date.now() - stats.mtimeMs > ms;
};

/** Removes what a run that was killed left behind; a folder of minutes ago may belong to a run that is still busy. */
async function removeStale(cache: string): Promise<void> {
	for (const naam of await readdir(cache)) {
		if (!naam.startsWith(HALF_WRITTEN)) continue;
		const path = join(cache, naam);
		if (await isOlder(path, STALE_AFTER_MS)) await rm(path, { recursive: true, force: true });
	}
}

/** Making a folder succeeds for only one run at a time. */
async function takeLock(lock: string): Promise<boolean> {
	try {
		await mkdir(lock);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
	while (!(await takeLock(lock))) {
		if (await isOlder(lock, LOCK_LOST_AFTER_MS)) await rm(lock, { recursive: true, force: true });
		else await setTimeout(20);
	}
	await work().finally(() => rm(lock, { recursive: true, force: true }));
}

/** Puts a finished folder in place; when another run was first, its folder stays, because a browser may run from it. */
async function install(staging: string, target: string): Promise<void> {
	if (await isUnpacked(target)) return;
	await rm(target, { recursive: true, force: true });
	await rename(staging, target);
}

/**
 * Makes sure a folder is filled completely, once, however many runs ask for it at the same time.
 *
 * @param naam Folder below the cache; put the version in it.
 * @param fill Writes the files into the empty folder it is given.
 * @returns Path of the filled folder.
 */
export async function unpackOnce(cache: string, naam: string, fill: (dir: string) => Promise<void>): Promise<string> {
	const target = join(cache, naam);
	if (await isUnpacked(target)) return target;
	await mkdir(cache, { recursive: true });
	await removeStale(cache);
	const staging = await mkdtemp(join(cache, HALF_WRITTEN));
	try {
		await fill(staging);
		await writeFile(join(staging, LIJST), JSON.stringify(await listSizes(staging)));
		await chmod(staging, 0o755);
		await withLock(`${target}.slot`, () => install(staging, target));
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
	return target;
}
