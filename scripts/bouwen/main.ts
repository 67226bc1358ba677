import { resolve } from 'node:path';
import { runGolf } from './golf.ts';
import { GOLVEN } from './stappen.ts';

/** Builds the site in dist/: `npm run build`. Which step waits for which stands in stappen.ts. */

const ROOT = resolve(import.meta.dirname, '../..');
const start = performance.now();

async function build(): Promise<boolean> {
	for (const golf of GOLVEN) {
		const mislukt = await runGolf(golf, ROOT);
		if (!mislukt) continue;
		console.error(`\nBouwen gestopt bij: ${mislukt.naam}.`);
		return false;
	}
	return true;
}

if (await build()) console.log(`Gebouwd in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
else process.exitCode = 1;
