import { readFile } from 'node:fs/promises';
import { checkBestand } from '../../../src/content/lezen/bestand.ts';
import { CONTENT_MAP, readBestanden } from '../../../src/content/lezen/map.ts';
import type { Taak } from '../../../src/content/schemas/taak.ts';
import type { Wet } from '../../../src/content/schemas/wet.ts';
import { readArtikellijsten, readWeglatingen } from './lijsten.ts';
import { formatDekking } from './verslag.ts';
import { listDekking } from './dekking.ts';
import { readWetkopie, type GenoemdArtikel } from './wetkopie.ts';

/**
 * Which articles that name raad, college or gemeente stand in no taak: `npm run check:wetdekking` holds the lists in
 * `artikelen/` against the register, `-- <wet.md> ...` copies of laws (docs/redactie.md says where they are).
 */
const paden = process.argv.slice(2);

async function readGegevens<Soort>(pad: RegExp): Promise<Soort[]> {
	const controles = (await readBestanden(CONTENT_MAP, pad)).map(checkBestand);
	return controles.flatMap(({ onderdelen }) => onderdelen.map(({ gegevens }) => gegevens as Soort));
}

const wetten = await readGegevens<Wet>(/^wetten\.yaml$/);
const taken = await readGegevens<Taak>(/^taken\//);
const weglatingen = await readWeglatingen();

function report(wet: Wet | undefined, genoemd: readonly GenoemdArtikel[]): void {
	if (!wet) throw new Error('deze wet staat niet in content/wetten.yaml. Zet hem daar eerst bij.');
	const dekking = listDekking(wet, genoemd, taken, weglatingen);
	console.log(formatDekking(dekking));
	if (dekking.open.length + dekking.overbodig.length > 0) process.exitCode = 1;
}

async function reportKopie(pad: string): Promise<void> {
	try {
		const { bwb, genoemd } = readWetkopie(await readFile(pad, 'utf8'));
		report(
			wetten.find((wet) => wet.bwb === bwb),
			genoemd,
		);
	} catch (fout) {
		console.error(
			`${pad}: ${fout instanceof Error && !('code' in fout) ? fout.message : 'dit bestand is niet te lezen. Kijk het pad na.'}`,
		);
		process.exitCode = 1;
	}
}

for (const pad of paden) await reportKopie(pad);
if (paden.length === 0)
	for (const { wet: id, artikelen } of await readArtikellijsten())
		report(
			wetten.find((wet) => wet.id === id),
			artikelen.map((nummer) => ({ nummer, organen: [] })),
		);
