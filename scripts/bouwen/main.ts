import { resolve } from 'node:path';
import { compressFolder, type Voorraad } from '../hosting/compress.ts';
import { packVooruit } from '../hosting/vooruit.ts';
import { runGolf } from './golf.ts';
import { GOLVEN } from './stappen.ts';

/** Builds the site in dist/: `npm run build`. Which step waits for which stands in stappen.ts. */

const ROOT = resolve(import.meta.dirname, '../..');
const DIST = resolve(ROOT, 'dist');
const start = performance.now();
const formatDuur = (begin: number) => `${((performance.now() - begin) / 1000).toFixed(1)} s`;

async function runGolven(): Promise<boolean> {
	for (const golf of GOLVEN) {
		const mislukt = await runGolf(golf, ROOT);
		if (!mislukt) continue;
		console.error(`\nBouwen gestopt bij: ${mislukt.naam}.`);
		return false;
	}
	return true;
}

async function build(): Promise<boolean> {
	const voorraad: Voorraad = new Map();
	const einde = new AbortController();
	const vooruit = packVooruit(DIST, voorraad, einde.signal);
	const gelukt = await runGolven();
	einde.abort();
	await vooruit;
	if (!gelukt) return false;
	const begin = performance.now();
	const [eerder, aantal] = [voorraad.size, await compressFolder(DIST, voorraad)];
	console.log(`${aantal} bestanden verkleind in ${formatDuur(begin)}, waarvan ${eerder} eerder al.`);
	return true;
}

if (await build()) console.log(`Gebouwd in ${formatDuur(start)}.`);
else process.exitCode = 1;
