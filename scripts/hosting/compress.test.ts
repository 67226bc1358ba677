import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder, findQuality } from './compress.ts';

const tekst = '<p>De raad stelt de verordening vast.</p>\n'.repeat(50);
let dir: string;

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'compress-'));
	await mkdir(join(dir, 'pagefind'));
	await writeFile(join(dir, 'index.html'), tekst);
	await writeFile(join(dir, 'leeg.txt'), '');
	await writeFile(join(dir, 'logo.png'), tekst);
	await writeFile(join(dir, 'pagefind/nl.pf_meta'), tekst);
	await writeFile(join(dir, 'pagefind/wasm.nl.pagefind'), tekst);
	await compressFolder(dir);
});

afterAll(() => rm(dir, { recursive: true }));

describe('compressFolder', () => {
	test('writes copies that unpack to the original', async () => {
		expect(brotliDecompressSync(await readFile(join(dir, 'index.html.br'))).toString()).toBe(tekst);
		expect(gunzipSync(await readFile(join(dir, 'index.html.gz'))).toString()).toBe(tekst);
	});

	test('a gzip does not say when or on what system it was made', async () => {
		expect([...(await readFile(join(dir, 'index.html.gz'))).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
	});

	test('survives an empty file', async () => {
		expect(brotliDecompressSync(await readFile(join(dir, 'leeg.txt.br'))).toString()).toBe('');
	});

	test('leaves images and what Pagefind packed itself alone', async () => {
		expect(await readdir(join(dir, 'pagefind'))).toEqual(['nl.pf_meta', 'wasm.nl.pagefind']);
		expect(await readdir(dir)).not.toContain('logo.png.br');
	});

	test('does not pack its own output on a second run', async () => {
		await compressFolder(dir);
		expect((await readdir(dir)).filter((naam) => /\.(?:br|gz)\.(?:br|gz)$/.test(naam))).toEqual([]);
	});
});

describe('findQuality', () => {
	test.each([
		['index.html', 11],
		['themas/leerplicht/index.html', 11],
		['themas/leerplicht/index.md', 10],
		['_/page.abc.js', 11],
		['zoek/register.json', 11],
		['zoek/tekst/12.json', 10],
		['gemeenten/index.html', 10],
		['gemeenten/twenterand/index.html', 7],
		['gemeenten/twenterand/lea-vve/2024/index.html', 7],
		['gemeenten/twenterand/antwoorden.json', 7],
		['gemeenten/lijst.json', 10],
		['print/gemeenten/twenterand/index.html', 7],
		['taken/leerplicht-001/index.html', 7],
		['data/gemeenten.json', 7],
	])('%s gets %i', (pad, verwacht) => {
		expect(findQuality(pad)).toBe(verwacht);
	});
});
