import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Pagefind's own files (.pf_index, .pf_fragment, .pf_meta, .pagefind) are gzip already and stay as they are. */
const TEKST = new Set(
	'.atom .css .csv .html .ics .js .json .jsonld .md .mjs .svg .ttl .txt .wasm .webmanifest .xml'.split(' '),
);

/**
 * Hundreds of pages and lists made from data, and the open data itself, together 70 MB. Quality 9 took 6.1 s of processor
 * time, of which 4.0 s to clear its tables for every file; 7 takes 1.5 s and gives 0.3 % more bytes.
 */
const VEEL_PAGINAS = /^(?:(?:gemeenten|taken|print\/gemeenten)\/[^/]+\/|data\/)./;
/** All pages together, for offline. Quality 11 takes twenty times as long as 9 and saves 8 % (9 s against 0.4 s). */
const PAKKEN = /^_\/offline\//;
/** What nearly every visit fetches: styles and scripts, the pages to arrive on, and the register of the search. */
const VAAK = /^(?:_\/.+|themas\/.*\.html|zoek\/[^/]+|[^/]+)$/;

/**
 * Finds the brotli quality of a file.
 *
 * @param pad Path below dist, with forward slashes.
 */
export function findQuality(pad: string): number {
	if (VEEL_PAGINAS.test(pad)) return 7;
	if (PAKKEN.test(pad)) return 9;
	// Of all other files 10 makes 1.4 % more bytes than 11, in a third of the time.
	return VAAK.test(pad) ? 11 : 10;
}

export async function listTextFiles(dir: string): Promise<string[]> {
	const entries = await readdir(dir, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && TEKST.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name));
}

/** Window in bits that just holds the file: brotli clears a far larger one for every file, which took most of the time. */
const findWindow = (bytes: number) => Math.min(22, Math.max(16, Math.ceil(Math.log2(bytes + 1))));

interface Verkleind {
	br: Buffer;
	gz: Buffer;
}

/** What was packed before, by content and quality: what a file is called and when it was made does not matter. */
export type Voorraad = Map<string, Verkleind>;

const toSleutel = (source: Buffer, quality: number) =>
	`${quality} ${createHash('sha256').update(source).digest('base64')}`;

async function pack(source: Buffer, quality: number): Promise<Verkleind> {
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_LGWIN]: findWindow(source.length),
		[constants.BROTLI_PARAM_SIZE_HINT]: source.length,
	};
	const [br, gz] = await Promise.all([compressBrotli(source, { params }), compressGzip(source, { level: 9 })]);
	// A gzip names the system it was made on in one byte; "unknown" is the same everywhere.
	gz[9] = 255;
	return { br, gz };
}

/** Packs a file below a folder, unless the same was packed before; with the key to find it by. */
export async function packFile(dir: string, file: string, voorraad: Voorraad): Promise<[string, Verkleind]> {
	const source = await readFile(file);
	const quality = findQuality(relative(dir, file).split(sep).join('/'));
	const sleutel = toSleutel(source, quality);
	return [sleutel, voorraad.get(sleutel) ?? (await pack(source, quality))];
}

async function compressFile(dir: string, file: string, voorraad: Voorraad): Promise<void> {
	const [, { br, gz }] = await packFile(dir, file, voorraad);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

/**
 * Writes a .br and a .gz beside every text file in a folder.
 *
 * @param voorraad What was packed before; the files are the same with it and without.
 * @returns How many files that were.
 */
export async function compressFolder(dir: string, voorraad: Voorraad = new Map()): Promise<number> {
	const files = await listTextFiles(dir);
	const queue = files.values();
	const work = async () => {
		for (const file of queue) await compressFile(dir, file, voorraad);
	};
	await Promise.all(Array.from({ length: availableParallelism() + 2 }, work));
	return files.length;
}
