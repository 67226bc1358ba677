import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Nieuw } from './bestanden.ts';
import { Leesfout } from './limieten.ts';

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
 * The sources with the source of a document at their end; undefined when it is there already.
 *
 * @throws Leesfout when the sources cannot be read.
 */
export async function addBron(contentMap: string, id: string, blok: readonly string[]): Promise<Nieuw | undefined> {
	const map = join(contentMap, BRONNEN);
	const pad = join(map, BESTAND);
	try {
		if (await hasBron(map, id)) return undefined;
		const oud = await readFile(pad, 'utf8');
		const einde = oud.endsWith('\n') ? '' : '\n';
		return { pad, tekst: `${oud}${einde}\n${blok.join('\n')}\n`, vervang: true };
	} catch {
		throw new Leesfout(`${pad} is niet te lezen. Er is niets geschreven. Zet dat bestand terug.`);
	}
}
