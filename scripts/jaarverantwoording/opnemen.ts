import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const BRONNEN = 'bronnen';
const BESTAND = 'brondocumenten.yaml';

/** Where the YAML of a gemeente and a year belongs. */
export const createPad = (contentMap: string, slug: string, jaar: number): string =>
	join(contentMap, 'gemeenten', slug, 'lea-vve', `${jaar}.yaml`);

/** Whether a source is already in content/bronnen/. */
async function hasBron(map: string, id: string): Promise<boolean> {
	const namen = (await readdir(map)).filter((naam) => naam.endsWith('.yaml'));
	const teksten = await Promise.all(namen.map((naam) => readFile(join(map, naam), 'utf8')));
	return teksten.some((tekst) => tekst.split('\n').includes(`- id: ${id}`));
}

/**
 * Adds the source of a document to content/bronnen/, when it is not there.
 *
 * @returns Whether it was added.
 */
export async function addBron(contentMap: string, id: string, blok: readonly string[]): Promise<boolean> {
	const map = join(contentMap, BRONNEN);
	if (await hasBron(map, id)) return false;
	const pad = join(map, BESTAND);
	const einde = (await readFile(pad, 'utf8')).endsWith('\n') ? '' : '\n';
	await appendFile(pad, `${einde}\n${blok.join('\n')}\n`);
	return true;
}
