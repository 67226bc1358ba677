import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOWNLOADMAP } from '../../../src/features/boek/index.ts';
import { createKopie } from '../../bench/bouw/kopie.ts';

/** Danish puts "aa" behind "z", and Kiritimati is a day ahead of half the world: what leans on either, shows. */
const ANDERS = {
	TZ: 'Pacific/Kiritimati',
	LANG: 'da_DK.UTF-8',
	LC_ALL: 'da_DK.UTF-8',
	USER: 'iemand',
	LOGNAME: 'iemand',
	UV_THREADPOOL_SIZE: '3',
	RAYON_NUM_THREADS: '3',
	ASTRO_TELEMETRY_DISABLED: '1',
	NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'anders.mjs')).href}`,
};

/** @throws With the end of what the build said, when it fails. */
function runBouw(map: string, epoch: number): Promise<void> {
	const kind = spawn('npm', ['run', '-s', 'build'], {
		cwd: map,
		env: { ...process.env, ...ANDERS, SOURCE_DATE_EPOCH: String(epoch) },
		// On Windows npm is a script, which only a shell can start.
		shell: process.platform === 'win32',
	});
	let uitvoer = '';
	const save = (deel: Buffer) => (uitvoer = (uitvoer + deel.toString()).slice(-2000));
	kind.stdout.on('data', save);
	kind.stderr.on('data', save);
	return new Promise((klaar, mislukt) => {
		kind.once('error', mislukt);
		kind.once('close', (code) => {
			if (code === 0) klaar();
			else mislukt(new Error(`De tweede bouw is mislukt:\n${uitvoer}`));
		});
	});
}

/**
 * Builds a copy of the project in another folder, as another machine would on another day.
 *
 * @param epoch Moment that the build carries, in seconds since 1970.
 * @returns Folder of the built copy.
 */
export async function buildAnders(
	root: string,
	epoch: number,
): Promise<{ dist: string; cleanUp: () => Promise<void> }> {
	const { map, cleanUp } = await createKopie(root, 1);
	try {
		const downloads = join(root, DOWNLOADMAP);
		if (existsSync(downloads)) await cp(downloads, join(map, DOWNLOADMAP), { recursive: true });
		await runBouw(map, epoch);
	} catch (error) {
		await cleanUp();
		throw error;
	}
	return { dist: join(map, 'dist'), cleanUp };
}
