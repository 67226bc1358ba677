import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Folders of ours that the rules speak of. */
const MAPPEN = ['src', 'scripts', 'tests'];

/** Imports of an .astro file point at its shadow, which dependency-cruiser can read. */
const naarSchaduw = (code: string) => code.replace(/(['"][^'"\n]+\.astro)(['"])/g, '$1.ts$2');

/**
 * The TypeScript in an .astro file: what stands between the fences and in its scripts.
 *
 * @param astro Text of the file.
 */
export function readAstroCode(astro: string): string {
	const [, kop = '', rest = ''] = /^\s*---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(astro) ?? [undefined, '', astro];
	const scripts = [...rest.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
	return [kop, ...scripts].join('\n');
}

/**
 * Copies our code to a folder in which every `X.astro` is an `X.astro.ts` with only its imports and code: dependency-cruiser
 * reads no Astro.
 *
 * @param root Absolute path of the project.
 * @param map Absolute path of the folder, made anew.
 */
export async function writeSchaduw(root: string, map: string): Promise<void> {
	await rm(map, { recursive: true, force: true });
	for (const naam of MAPPEN) {
		const entries = await readdir(join(root, naam), { recursive: true, withFileTypes: true });
		for (const entry of entries.filter((item) => item.isFile() && /\.(?:ts|astro|css)$/.test(item.name))) {
			const pad = join(entry.parentPath, entry.name);
			const isAstro = pad.endsWith('.astro');
			const doel = join(map, pad.slice(root.length + 1) + (isAstro ? '.ts' : ''));
			const tekst = await readFile(pad, 'utf8');
			await mkdir(dirname(doel), { recursive: true });
			await writeFile(doel, naarSchaduw(isAstro ? readAstroCode(tekst) : tekst));
		}
	}
	await symlink(join(root, 'node_modules'), join(map, 'node_modules'), 'junction');
	await writeFile(join(map, 'package.json'), await readFile(join(root, 'package.json'), 'utf8'));
}
