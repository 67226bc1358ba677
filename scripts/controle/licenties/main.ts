import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkLicenties, listInBrowser, listPakketten } from './pakketten.ts';

/** Checks the licence of every package, and of what the built site hands to readers: `npm run check:licenties`. */
const ROOT = resolve(import.meta.dirname, '../../..');
const read = (pad: string) => readFileSync(join(ROOT, pad), 'utf8');

function readInBrowser() {
	try {
		return listInBrowser(read('dist/licenties.txt'));
	} catch {
		throw new Error('Er is nog geen site om te zien wat lezers krijgen. Bouw haar eerst: npm run build');
	}
}

try {
	const pakketten = listPakketten(JSON.parse(read('package-lock.json')));
	const inBrowser = readInBrowser();
	const fouten = checkLicenties(pakketten, inBrowser);
	for (const fout of fouten) console.error(fout);
	if (fouten.length > 0) process.exitCode = 1;
	else
		console.log(
			`De licenties van ${pakketten.length} pakketten passen; ${inBrowser.length} daarvan zitten in de site.`,
		);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
