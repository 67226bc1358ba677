import { readFile } from 'node:fs/promises';
import { checkBestand } from '../../../src/content/lezen/bestand.ts';
import { CONTENT_MAP, readBestanden } from '../../../src/content/lezen/map.ts';
import { readYaml } from '../../../src/content/lezen/yaml.ts';
import type { Taak } from '../../../src/content/schemas/taak.ts';
import type { Wet } from '../../../src/content/schemas/wet.ts';
import { formatDekking } from './verslag.ts';
import { listDekking, type Weglating } from './dekking.ts';
import { readWetkopie } from './wetkopie.ts';

/**
 * Which articles that name raad, college or gemeente stand in no taak: `npm run check:wetdekking -- <wet.md> ...`.
 *
 * The copies of the laws are not part of the project; docs/redactie.md says where they are. Informs only.
 */
const paden = process.argv.slice(2);

async function readGegevens<Soort>(pad: RegExp): Promise<Soort[]> {
	const controles = (await readBestanden(CONTENT_MAP, pad)).map(checkBestand);
	return controles.flatMap(({ onderdelen }) => onderdelen.map(({ gegevens }) => gegevens as Soort));
}

async function readWeglatingen(): Promise<Weglating[]> {
	const { value } = readYaml(await readFile(new URL('./weggelaten.yaml', import.meta.url), 'utf8'));
	return value as Weglating[];
}

async function run(): Promise<void> {
	const wetten = await readGegevens<Wet>(/^wetten\.yaml$/);
	const taken = await readGegevens<Taak>(/^taken\//);
	const weglatingen = await readWeglatingen();
	for (const pad of paden) {
		try {
			console.log(formatDekking(listDekking(readWetkopie(await readFile(pad, 'utf8')), wetten, taken, weglatingen)));
		} catch (fout) {
			console.error(
				`${pad}: ${fout instanceof Error && !('code' in fout) ? fout.message : 'dit bestand is niet te lezen. Kijk het pad na.'}`,
			);
			process.exitCode = 1;
		}
	}
}

if (paden.length > 0) await run();
else {
	console.error('Noem een of meer kopieën van wetten, bijvoorbeeld: npm run check:wetdekking -- ~/wetten/wpo.md');
	process.exitCode = 1;
}
