import { mkdir, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isUnpacked, unpackOnce } from './unpack.ts';

let cache: string;
const fill = vi.fn(async (dir: string) => {
	await mkdir(join(dir, 'lib'));
	await writeFile(join(dir, 'chromium'), 'programma');
	await writeFile(join(dir, 'lib/libnss3.so'), 'bibliotheek');
});

beforeEach(async () => {
	cache = join(await mkdtemp(join(tmpdir(), 'unpack-')), 'cache');
	fill.mockClear();
});

afterEach(() => rm(join(cache, '..'), { recursive: true }));

describe('unpackOnce', () => {
	test('unpacks the first time and not the second', async () => {
		const dir = await unpackOnce(cache, '1.0', fill);
		expect(await unpackOnce(cache, '1.0', fill)).toBe(dir);
		expect(await readFile(join(dir, 'chromium'), 'utf8')).toBe('programma');
		expect(fill).toHaveBeenCalledOnce();
	});

	test.each([
		['a file was cut short', (dir: string) => truncate(join(dir, 'chromium'), 3)],
		['a library is gone', (dir: string) => rm(join(dir, 'lib/libnss3.so'))],
		['the list was never written', (dir: string) => rm(join(dir, 'uitgepakt.json'))],
	])('unpacks again when %s', async (_reason, spoil) => {
		const dir = await unpackOnce(cache, '1.0', fill);
		await spoil(dir);
		expect(await isUnpacked(dir)).toBe(false);
		await unpackOnce(cache, '1.0', fill);
		expect(await isUnpacked(dir)).toBe(true);
		expect(fill).toHaveBeenCalledTimes(2);
	});

	test('several at once leave one complete folder and nothing else', async () => {
		const dirs = await Promise.all(Array.from({ length: 5 }, () => unpackOnce(cache, '1.0', fill)));
		expect(new Set(dirs).size).toBe(1);
		expect(await readdir(cache)).toEqual(['1.0']);
		expect(await isUnpacked(join(cache, '1.0'))).toBe(true);
	});

	test('several at once on a broken folder never take away the one that was repaired', async () => {
		const dir = await unpackOnce(cache, '1.0', fill);
		await truncate(join(dir, 'chromium'), 3);
		const found = Array.from({ length: 5 }, async () => isUnpacked(await unpackOnce(cache, '1.0', fill)));
		expect(await Promise.all(found)).toEqual([true, true, true, true, true]);
		expect(await readdir(cache)).toEqual(['1.0']);
	});

	test('does not wait for ever for a run that was killed', async () => {
		await mkdir(join(cache, '1.0.slot'), { recursive: true });
		const minuteAgo = new Date(Date.now() - 60_000);
		await utimes(join(cache, '1.0.slot'), minuteAgo, minuteAgo);
		await unpackOnce(cache, '1.0', fill);
		expect(await readdir(cache)).toEqual(['1.0']);
	});

	test('leaves nothing behind when unpacking fails', async () => {
		const broken = () => Promise.reject(new Error('schijf vol'));
		await expect(unpackOnce(cache, '1.0', broken)).rejects.toThrow('schijf vol');
		expect(await readdir(cache)).toEqual([]);
	});

	test('removes what a killed run left an hour ago, not what a run is busy with', async () => {
		await mkdir(join(cache, 'bezig-oud'), { recursive: true });
		await mkdir(join(cache, 'bezig-nu'));
		const hourAgo = new Date(Date.now() - 3_600_000);
		await utimes(join(cache, 'bezig-oud'), hourAgo, hourAgo);
		await unpackOnce(cache, '1.0', fill);
		expect((await readdir(cache)).sort()).toEqual(['1.0', 'bezig-nu']);
	});
});
