import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PROGRAMMA = 'soffice';

export const isLibreOfficeAanwezig = () =>
	run(PROGRAMMA, ['--version']).then(
		() => true,
		() => false,
	);

/** PDFs of word processor files, all in one run: starting the program takes longest. */
export async function convertMetLibreOffice(bestanden: readonly string[]): Promise<Uint8Array[]> {
	const map = await mkdtemp(join(tmpdir(), 'raadswijzer-importeur-'));
	try {
		const paden = bestanden.map((_, plek) => join(map, `${plek}.fodt`));
		await Promise.all(paden.map((pad, plek) => writeFile(pad, bestanden[plek] ?? '')));
		const opties = [
			'--headless',
			`-env:UserInstallation=file://${map}/profiel`,
			'--convert-to',
			'pdf',
			'--outdir',
			map,
		];
		await run(PROGRAMMA, [...opties, ...paden], { timeout: 300_000 });
		return await Promise.all(paden.map(async (pad) => new Uint8Array(await readFile(pad.replace(/fodt$/, 'pdf')))));
	} finally {
		await rm(map, { recursive: true, force: true });
	}
}
