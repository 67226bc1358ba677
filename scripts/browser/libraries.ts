import { spawnSync } from 'node:child_process';

type Env = Readonly<Record<string, string | undefined>>;

/** Lists the libraries a program needs and the system does not have, from what `ldd` prints. */
export const listMissingLibraries = (lddOutput: string): string[] =>
	[...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map(([, naam = '']) => naam);

function findMissing(program: string, env: Env): string[] {
	const { stdout, error } = spawnSync('ldd', [program], { encoding: 'utf8', env: { ...env } });
	return error ? [] : listMissingLibraries(stdout);
}

/**
 * Finds the environment a program needs to find its libraries; the spare ones serve only where the system lacks one.
 *
 * @throws When a library is in neither place.
 */
export function findLibraryEnv(program: string, spareDir: string, env: Env = process.env): Record<string, string> {
	if (findMissing(program, env).length === 0) return {};
	const withSpare = { LD_LIBRARY_PATH: [spareDir, env['LD_LIBRARY_PATH']].filter(Boolean).join(':') };
	const missing = findMissing(program, { ...env, ...withSpare });
	if (missing.length > 0) throw new Error(`deze systeembibliotheken ontbreken: ${missing.join(', ')}`);
	return withSpare;
}
