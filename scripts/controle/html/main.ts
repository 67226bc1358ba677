import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { formatBevindingen, type Bevinding } from '../bevindingen.ts';

function checkInWorker(files: string[]): Promise<Bevinding[]> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: files });
	return new Promise((done, fail) => {
		worker.once('message', done).once('error', fail);
	});
}

/** Deals the pages out in turn, because the heavy ones lie beside each other. */
function checkFiles(files: readonly string[]): Promise<Bevinding[][]> {
	const count = Math.min(availableParallelism(), 4);
	const parts = Array.from({ length: count }, (_, i) => files.filter((_file, index) => index % count === i));
	return Promise.all(parts.map(checkInWorker));
}

const files = globSync('dist/**/*.html').sort();
if (files.length === 0) {
	console.error('Er zijn geen pagina’s om te controleren. Bouw de site eerst: npm run build');
	process.exit(1);
}
const bevindingen = (await checkFiles(files)).flat();
if (bevindingen.length > 0) {
	console.error(formatBevindingen(bevindingen));
	console.error(`De HTML van ${files.length} pagina’s is niet in orde: ${bevindingen.length} bevindingen.`);
	process.exitCode = 1;
} else {
	console.log(`De HTML van ${files.length} pagina’s is in orde.`);
}
