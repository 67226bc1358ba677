import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLicenties, listInBrowser, listPakketten } from '../controle/licenties/pakketten.ts';
import { listBestanden } from '../controle/herbouw/vergelijk.ts';
import { readNpmSbom } from './bouw.ts';
import { formatLeesmij, type Uitgave } from './leesmij.ts';
import { formatSbom } from './sbom.ts';
import { formatSommen, type Bestand } from './sommen.ts';

const buildTekst = (pad: string, tekst: string): Bestand => ({ pad, lees: () => Promise.resolve(Buffer.from(tekst)) });

const listUit = (map: string, als: string, paden: readonly string[]): Bestand[] =>
	paden.map((pad) => ({ pad: `${als}${pad}`, lees: () => readFile(join(map, pad)) }));

/** @throws In Dutch lines when a licence does not fit. */
async function buildSbom(map: string, naam: string, epoch: number): Promise<string> {
	const read = (pad: string) => readFile(join(map, pad), 'utf8');
	const inBrowser = listInBrowser(await read('dist/licenties.txt'));
	const fouten = checkLicenties(listPakketten(JSON.parse(await read('package-lock.json'))), inBrowser);
	if (fouten.length > 0) throw new Error(fouten.join('\n'));
	return formatSbom(readNpmSbom(map), { naam, epoch, inBrowser });
}

/**
 * Everything of a release, the sums of it last.
 *
 * @param map Folder with the commit, and its site in `dist/`.
 * @param project Name of the project in package.json.
 */
export async function listInhoud(map: string, project: string, uitgave: Uitgave): Promise<Bestand[]> {
	const bestanden = [
		buildTekst('LEESMIJ.txt', formatLeesmij(uitgave)),
		...listUit(map, '', ['LICENSE', ...listBestanden(join(map, 'LICENSES')).map((pad) => `LICENSES/${pad}`)]),
		buildTekst('sbom.cdx.json', await buildSbom(map, project, uitgave.epoch)),
		...listUit(join(map, 'dist'), 'site/', listBestanden(join(map, 'dist'))),
	];
	return [...bestanden, buildTekst('SHA256SUMS', await formatSommen(bestanden))];
}
