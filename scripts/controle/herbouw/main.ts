import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAnders } from './bouw.ts';
import { compareMappen, listBestanden } from './vergelijk.ts';

/**
 * Builds the site once more, in another folder and as another machine on another day would, and compares every byte with
 * `dist/`: `npm run check:herbouw`, after `npm run build`.
 */
const ROOT = resolve(import.meta.dirname, '../../..');
const DIST = join(ROOT, 'dist');
const MEESTE_REGELS = 20;

/** Noon of the day that the built site carries, in seconds since 1970. */
function readEpoch(): number {
	let voorpagina = '';
	try {
		voorpagina = readFileSync(join(DIST, 'index.html'), 'utf8');
	} catch {
		throw new Error('Er is nog geen site om mee te vergelijken. Bouw haar eerst: npm run build');
	}
	const dag = /Gemaakt op <time datetime="(\d{4}-\d{2}-\d{2})"/.exec(voorpagina)?.[1];
	if (!dag) throw new Error('In de voet van dist/index.html staat niet op welke dag de site is gemaakt.');
	return Date.parse(`${dag}T12:00:00Z`) / 1000;
}

try {
	const { dist, cleanUp } = await buildAnders(ROOT, readEpoch());
	const regels = compareMappen(DIST, dist);
	await cleanUp();
	if (regels.length === 0) {
		console.log(`Twee keer gebouwd: alle ${listBestanden(DIST).length} bestanden zijn gelijk, tot op de byte.`);
	} else {
		for (const regel of regels.slice(0, MEESTE_REGELS)) console.error(regel);
		if (regels.length > MEESTE_REGELS) console.error(`En nog ${regels.length - MEESTE_REGELS}.`);
		console.error(
			'De twee bouwen zijn niet gelijk. Is dist/ van deze bestanden gemaakt, met dezelfde SITE_URL en PUBLIC_OFFLINE? Bouw haar anders opnieuw.',
		);
		process.exitCode = 1;
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
