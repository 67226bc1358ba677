import { resolve } from 'node:path';
import { checkContent, formatSamenvatting } from '../../../src/content/lezen/controle.ts';
import { formatProbleem } from '../../../src/content/lezen/probleem.ts';
import { CONTENT_MAP, readBestanden } from '../../../src/content/lezen/map.ts';
import { readBouwdag } from '../../../src/shared/bouwdag.ts';

/** Checks all content, or that in another folder: `node scripts/controle/content/main.ts [map]`. Exits 1 on problems. */
const map = resolve(process.argv[2] ?? CONTENT_MAP);

async function main(): Promise<boolean> {
	const bestanden = await readBestanden(map);
	const vandaag = readBouwdag();
	const { problemen } = checkContent(bestanden, vandaag);
	for (const { pad, ...probleem } of problemen) console.log(formatProbleem(pad, probleem));
	console.log(formatSamenvatting(bestanden.length, problemen.length));
	return problemen.length === 0;
}

try {
	process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	const isWeg = code === 'ENOENT' || code === 'ENOTDIR';
	console.log(
		isWeg
			? `De map ${map} is niet gevonden. Start de controle in de map van het project.`
			: `De controle is niet klaar gekomen: ${String(error)}`,
	);
	process.exitCode = 1;
}
