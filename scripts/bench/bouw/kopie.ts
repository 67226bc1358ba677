import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** What a build needs; everything else stays where it is. */
const NODIG = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

type Rij = Record<string, string>;

/** Synthetic codes begin where no real gemeente has one. */
const EERSTE_CODE = 3000;

/**
 * Every gemeente a number of times: the real one, and copies with an address, name and region of their own, so that a
 * page of the copy is as large as that of the real one.
 */
export function vermenigvuldig(rijen: readonly Rij[], factor: number): Rij[] {
	const kopieen = Array.from({ length: factor - 1 }, (_, ronde) =>
		rijen.map((rij, index) => ({
			...rij,
			code: `GM${EERSTE_CODE + ronde * rijen.length + index}`,
			slug: `${rij['slug']}-proef-${ronde + 2}`,
			naam: `${rij['naam']} proef ${ronde + 2}`,
			aliassen: '',
			rmc_code: `${rij['rmc_code']}-${ronde + 2}`,
			rmc_regio: `${rij['rmc_regio']} proef ${ronde + 2}`,
		})),
	);
	return [...rijen, ...kopieen.flat()];
}

async function writeGemeenten(pad: string, factor: number): Promise<void> {
	const rijen: Rij[] = parse(await readFile(pad, 'utf8'), { columns: true, skip_empty_lines: true });
	await writeFile(pad, stringify(vermenigvuldig(rijen, factor), { header: true }));
}

/** A copy of the project in the folder for temporary files, with `factor` times the gemeenten; with 1 it is the same. */
export async function createKopie(
	root: string,
	factor: number,
): Promise<{ map: string; cleanUp: () => Promise<void> }> {
	const map = await mkdtemp(join(tmpdir(), 'raadswijzer-bouw-'));
	for (const naam of NODIG) await cp(join(root, naam), join(map, naam), { recursive: true });
	await symlink(join(root, 'node_modules'), join(map, 'node_modules'), 'dir');
	if (factor > 1) await writeGemeenten(join(map, 'content/register/gemeenten.csv'), factor);
	return { map, cleanUp: () => rm(map, { recursive: true, force: true }) };
}
