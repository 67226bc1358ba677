import { spawnSync } from 'node:child_process';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { checkOut } from './git.ts';

/** What npm says is some hundreds of kilobytes. */
const RUIM = 64 * 1024 * 1024;

function runNpm(map: string, args: readonly string[], env: NodeJS.ProcessEnv, toon: boolean): string {
	const { status, stdout } = spawnSync('npm', [...args], {
		cwd: map,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		encoding: 'utf8',
		maxBuffer: RUIM,
		stdio: ['ignore', toon ? 'inherit' : 'pipe', 'inherit'],
		// On Windows npm is a script, which only a shell can start.
		shell: process.platform === 'win32',
	});
	if (status !== 0) throw new Error(`npm ${args.join(' ')} is mislukt. Er is geen uitgave gemaakt.`);
	return stdout;
}

/**
 * The list of packages, as npm makes it: those for tests are marked in it. Not with `--omit dev`, which leaves out packages
 * of the site that a package for tests needs as well (npm 11.19).
 */
export const readNpmSbom = (map: string): string =>
	runNpm(map, ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {}, false);

/**
 * Builds the site of the commit in an empty folder, with the files to download that are made from it.
 *
 * @param epoch Moment that the build carries, in seconds since 1970.
 */
export async function buildCommit(
	root: string,
	map: string,
	{ epoch, metPdf }: { epoch: number; metPdf: boolean },
): Promise<void> {
	checkOut(root, map);
	// What Astro remembers of another commit may not decide what is in this one.
	await rm(join(root, 'node_modules/.astro'), { recursive: true, force: true });
	await symlink(join(root, 'node_modules'), join(map, 'node_modules'), 'junction');
	// The second build links and copies what the first one was printed to.
	for (const opdracht of ['build', ...(metPdf ? ['pdf'] : []), 'epub', 'build'])
		runNpm(map, ['run', '-s', opdracht], { SOURCE_DATE_EPOCH: String(epoch) }, true);
}
