import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findTestBrowser } from '../../browser/main.ts';
import { startServer } from '../../server/start.ts';
import { measurePagina, type Meting } from './bezoek.ts';
import { formatUitslag } from './mediaan.ts';

/**
 * Lets Lighthouse (mobile, its usual throttling) look at six kinds of pages of the built site, and prints the median:
 * `npm run bench:lighthouse -- [--keer 5]`. Lighthouse is no dependency of the site: npm fetches it for this once.
 */
const DIST = resolve(import.meta.dirname, '../../../dist');
const PAGINAS = [
	['home', '/'],
	['thema', '/themas/leerplicht/'],
	['gemeente', '/gemeenten/twenterand/'],
	['taak', '/taken/verordening-leerlingenvervoer/'],
	['kalender', '/kalender/'],
	['vergadering', '/vergadering/'],
] as const;
const MEESTE = 20;

function readKeer(): number | undefined {
	try {
		const { keer } = parseArgs({ options: { keer: { type: 'string', default: '5' } } }).values;
		const getal = Number(keer);
		return Number.isInteger(getal) && getal >= 1 && getal <= MEESTE ? getal : undefined;
	} catch {
		return undefined;
	}
}

async function measureAlle(keer: number): Promise<Map<string, Meting[]>> {
	const { executablePath } = await findTestBrowser();
	const server = await startServer(DIST, 0);
	const metingen = new Map<string, Meting[]>();
	try {
		for (let beurt = 1; beurt <= keer; beurt += 1)
			for (const [naam, adres] of PAGINAS) {
				console.error(`${naam}, keer ${beurt} van ${keer}`);
				const meting = await measurePagina(server.url + adres, executablePath);
				metingen.set(naam, [...(metingen.get(naam) ?? []), meting]);
			}
	} finally {
		await server.stop();
	}
	return metingen;
}

const keer = readKeer();
if (!keer) {
	console.error(`--keer is een heel getal van 1 tot en met ${MEESTE}, bijvoorbeeld: --keer 5.`);
	process.exitCode = 2;
} else if (!existsSync(DIST)) {
	console.error('Er is nog geen gebouwde site. Draai eerst: npm run build.');
	process.exitCode = 2;
} else {
	console.log(formatUitslag(await measureAlle(keer)));
}
