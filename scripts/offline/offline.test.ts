import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writePakken } from './pakken.ts';
import { writeOffline } from './schrijven.ts';

let dist: string;

const BESTANDEN: Record<string, string> = {
	'index.html': '<h1>Home</h1>',
	'_/b.css': 'b{}',
	'_/a.js': 'a',
	'_/l.woff2': '\0\x01',
	'themas/leerplicht/index.html': '<h1>Leerplicht</h1>',
	'themas/leerplicht/index.md': '# Leerplicht',
	'pagefind/pagefind.js': 'p',
	'404.html': '',
};

beforeEach(async () => {
	dist = await mkdtemp(join(tmpdir(), 'offline-'));
	for (const [pad, tekst] of Object.entries(BESTANDEN)) {
		await mkdir(dirname(join(dist, pad)), { recursive: true });
		await writeFile(join(dist, pad), tekst);
	}
});

afterEach(() => rm(dist, { recursive: true }));

const readDist = async (pad: string) => readFile(join(dist, pad), 'utf8');
const listPakken = async () => (await readdir(join(dist, '_/offline')).catch(() => [])).sort();

test('packs every file at its address, sorted, with the sum that the browser checks', async () => {
	const pakken = await writePakken(dist);
	expect(pakken.map(({ naam, isExtra }) => [naam, isExtra])).toEqual([
		['basis', false],
		['lezen', false],
		['tekst', true],
	]);
	const basis = await readDist(pakken[0]!.adres);
	expect(Object.entries(JSON.parse(basis) as object)).toEqual([
		['/_/a.js', 'a'],
		['/_/b.css', 'b{}'],
		['/_/l.woff2', ['AAE=']],
		['/', '<h1>Home</h1>'],
	]);
	expect(pakken[0]!.integriteit).toBe(`sha256-${createHash('sha256').update(basis).digest('base64')}`);
});

test('the same site gives the same bytes, also when it was packed before', async () => {
	await writeOffline(dist, true);
	const [namen, werker] = [await listPakken(), await readDist('sw.js')];
	expect(namen).toHaveLength(3);
	await writeOffline(dist, true);
	expect([await listPakken(), await readDist('sw.js')]).toEqual([namen, werker]);
});

test('one other page gives another version and another name for its package only', async () => {
	await writeOffline(dist, true);
	const [oud, werker] = [await listPakken(), await readDist('sw.js')];
	await writeFile(join(dist, 'index.html'), '<h1>Thuis</h1>');
	await writeOffline(dist, true);
	const nieuw = await listPakken();
	expect(nieuw.map((naam, plek) => naam === oud[plek])).toEqual([false, true, true]);
	expect(await readDist('sw.js')).not.toBe(werker);
});

test('the worker is one script that imports nothing', async () => {
	await writeOffline(dist, true);
	const werker = await readDist('sw.js');
	expect(werker).toMatch(/^self\.LIJST=\{"versie":"[0-9a-f]{12}"/);
	expect(werker).not.toMatch(/\bimport(?:Scripts)?\b|\bexport\b/);
});

test('switched off there is a worker that takes the copy away, and no package', async () => {
	await writeOffline(dist, true);
	expect(await writeOffline(dist, false)).toBe(0);
	expect(await listPakken()).toEqual([]);
	const werker = await readDist('sw.js');
	expect(werker).toContain('unregister');
	expect(werker).not.toContain('fetch');
});
