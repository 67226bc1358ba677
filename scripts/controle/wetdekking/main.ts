import { readFile } from 'node:fs/promises';
import { listDekking, type Dekking } from './dekking.ts';
import { listDekkingen, readArtikellijsten, readRegister, type Register } from './lijsten.ts';
import { formatDekking, formatZonderLijst } from './verslag.ts';
import { readWetkopie } from './wetkopie.ts';

/**
 * Which articles that name raad, college or gemeente stand in no taak: `npm run check:wetdekking` holds the lists in
 * `artikelen/` against the register, `-- <wet.md> ...` copies of laws (docs/redactie/wet-opnieuw-lezen.md says where they are).
 */
const paden = process.argv.slice(2);

function report(dekking: Dekking): void {
	console.log(formatDekking(dekking));
	if (dekking.open.length + dekking.overbodig.length > 0) process.exitCode = 1;
}

function reportFout(fout: unknown, pad?: string): void {
	const tekst =
		fout instanceof Error && !('code' in fout) ? fout.message : 'dit bestand is niet te lezen. Kijk het pad na.';
	console.error(pad === undefined ? tekst : `${pad}: ${tekst}`);
	process.exitCode = 1;
}

async function reportKopie(pad: string, { wetten, taken, weglatingen }: Register): Promise<void> {
	try {
		const { bwb, genoemd } = readWetkopie(await readFile(pad, 'utf8'));
		const wet = wetten.find((kandidaat) => kandidaat.bwb === bwb);
		if (!wet) throw new Error('deze wet staat niet in content/wetten.yaml. Zet hem daar eerst bij.');
		report(listDekking(wet, genoemd, taken, weglatingen));
	} catch (fout) {
		reportFout(fout, pad);
	}
}

async function reportLijsten(register: Register): Promise<void> {
	const { dekkingen, zonderLijst } = listDekkingen(register, await readArtikellijsten());
	dekkingen.forEach(report);
	console.log(formatZonderLijst(zonderLijst));
}

try {
	const register = await readRegister();
	for (const pad of paden) await reportKopie(pad, register);
	if (paden.length === 0) await reportLijsten(register);
} catch (fout) {
	reportFout(fout);
}
