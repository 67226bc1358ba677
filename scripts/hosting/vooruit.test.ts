import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compressFolder, type Voorraad } from './compress.ts';
import { packVooruit } from './vooruit.ts';

const pagina = (naam: string) => `<p>${naam} stelt de verordening vast.</p>\n`.repeat(40);
let dir: string;

// It looks once a second, and longer apart when the machine is busy.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'vooruit-'));
	await mkdir(join(dir, 'gemeenten'));
});
afterEach(() => rm(dir, { recursive: true }));

async function packWhile(doe: (voorraad: Voorraad) => Promise<void>): Promise<Voorraad> {
	const voorraad: Voorraad = new Map();
	const einde = new AbortController();
	const klaar = packVooruit(dir, voorraad, einde.signal);
	await doe(voorraad);
	einde.abort();
	await klaar;
	return voorraad;
}

test('a page that changes after it was packed is packed again', async () => {
	const pad = join(dir, 'gemeenten/index.html');
	const voorraad = await packWhile(async (tot) => {
		await writeFile(pad, pagina('De raad'));
		await vi.waitFor(() => expect(tot.size).toBe(1), { timeout: 20_000 });
		await writeFile(pad, pagina('Het college'));
	});
	await compressFolder(dir, voorraad);
	expect(brotliDecompressSync(await readFile(`${pad}.br`)).toString()).toBe(pagina('Het college'));
});

test('the files are the same as without', async () => {
	const pad = join(dir, 'gemeenten/index.html');
	await writeFile(pad, pagina('De raad'));
	await compressFolder(dir);
	const [br, gz] = [await readFile(`${pad}.br`), await readFile(`${pad}.gz`)];
	const voorraad = await packWhile(async (tot) => {
		await writeFile(pad, pagina('De raad'));
		await vi.waitFor(() => expect(tot.size).toBe(1), { timeout: 20_000 });
	});
	await compressFolder(dir, voorraad);
	expect(await readFile(`${pad}.br`)).toEqual(br);
	expect(await readFile(`${pad}.gz`)).toEqual(gz);
});

test('an earlier build, hidden folders and a folder that is not there yet are left alone', async () => {
	const oud = join(dir, 'gemeenten/index.html');
	await writeFile(oud, pagina('De oude raad'));
	await utimes(oud, new Date(0), new Date(0));
	await mkdir(join(dir, '.prerender'));
	const voorraad = await packWhile(async () => {
		await writeFile(join(dir, '.prerender/index.html'), pagina('De raad'));
		await new Promise((klaar) => setTimeout(klaar, 300));
	});
	expect(voorraad.size).toBe(0);
	await packVooruit(join(dir, 'nergens'), voorraad, AbortSignal.timeout(50));
	expect(voorraad.size).toBe(0);
});
