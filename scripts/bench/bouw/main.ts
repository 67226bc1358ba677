import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createKopie } from './kopie.ts';
import { listStappen, measureBouw, type Meting } from './meet.ts';
import { formatTussenstand, formatVerslag } from './verslag.ts';

/**
 * Builds copies of the site with 1, 4 and 16 times the gemeenten and prints time, memory and growth:
 * `npm run bench:bouw -- [--factoren 1,4,16]`. The work tree is left alone.
 */
const ROOT = resolve(import.meta.dirname, '../../..');

function readFactoren(): number[] | undefined {
	try {
		const { factoren } = parseArgs({ options: { factoren: { type: 'string', default: '1,4,16' } } }).values;
		const getallen = factoren.split(',').map(Number);
		return getallen.every((factor) => Number.isInteger(factor) && factor >= 1 && factor <= 20) ? getallen : undefined;
	} catch {
		return undefined;
	}
}

async function measure(factor: number, stappen: readonly string[]): Promise<Meting> {
	const { map, cleanUp: ruimOp } = await createKopie(ROOT, factor);
	try {
		return await measureBouw(map, stappen, factor);
	} finally {
		await ruimOp();
	}
}

const factoren = readFactoren();
if (!factoren) {
	console.error('--factoren is een rij hele getallen van 1 tot en met 20, bijvoorbeeld: --factoren 1,4,16.');
	process.exitCode = 2;
} else {
	const { scripts } = JSON.parse(await readFile(resolve(ROOT, 'package.json'), 'utf8')) as {
		scripts: { build: string };
	};
	const metingen: Meting[] = [];
	for (const factor of factoren) {
		console.error(`Bouwt met ${factor} keer de gemeenten...`);
		const meting = await measure(factor, listStappen(scripts.build));
		console.error(formatTussenstand(meting));
		metingen.push(meting);
	}
	console.log(`${cpus().length} rekenkernen, Node ${process.version}\n\n${formatVerslag(metingen)}`);
}
