import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Pagefind's own files (.pf_index, .pf_fragment, .pf_meta, .pagefind) are gzip already and stay as they are. */
const TEKST = new Set(
	'.atom .css .csv .html .ics .js .json .jsonld .md .mjs .svg .ttl .txt .wasm .webmanifest .xml'.split(' '),
);

/** Hundreds of pages and lists made from data, the open data itself, and all pages together for offline: quality 11 takes twenty times as long as 9 and saves 8 % (9 s against 0.4 s). */
const VEEL_PAGINAS = /^(?:(?:gemeenten|taken|print\/gemeenten)\/[^/]+\/|data\/|_\/offline\/)./;

/**
 * Finds the brotli quality of a file.
 *
 * @param pad Path below dist, with forward slashes.
 */
export const findQuality = (pad: string): number => (VEEL_PAGINAS.test(pad) ? 9 : 11);

async function listTextFiles(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && TEKST.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name));
}

/** Window in bits that just holds the file: brotli clears a far larger one for every file, which took most of the time. */
const findWindow = (bytes: number) => Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes + 1))));

async function compressFile(file: string, quality: number): Promise<void> {
	const source = await readFile(file);
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_LGWIN]: findWindow(source.length),
		[constants.BROTLI_PARAM_SIZE_HINT]: source.length,
	};
	const [br, gz] = await Promise.all([compressBrotli(source, { params }), compressGzip(source, { level: 9 })]);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/** Writes a .br and a .gz beside every text file in a folder and returns how many files that were. */
export async function compressFolder(dir: string): Promise<number> {
	const files = await listTextFiles(dir);
	const queue = files.values();
	const work = async () => {
		for (const file of queue) await compressFile(file, findQuality(relative(dir, file).split(sep).join('/')));
	};
	await Promise.all(Array.from({ length: availableParallelism() + 2 }, work));
	return files.length;
}

if (import.meta.main) {
	const start = performance.now();
	const count = await compressFolder(resolve(import.meta.dirname, '../../dist'));
	console.log(`${count} bestanden verkleind in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}
