import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareMappen } from './vergelijk.ts';

let map: string;
const een = () => join(map, 'een');
const ander = () => join(map, 'ander');

async function write(naam: string, bestanden: Record<string, string>) {
	for (const [pad, tekst] of Object.entries(bestanden)) {
		await mkdir(join(map, naam, dirname(pad)), { recursive: true });
		await writeFile(join(map, naam, pad), tekst);
	}
}

beforeAll(async () => {
	map = await mkdtemp(join(tmpdir(), 'herbouw-'));
	await write('een', { 'index.html': 'gelijk', 'a/dag.ics': 'DTSTAMP:2026\r\n', 'a/dag.ics.gz': 'x', 'los.gz': 'x' });
	await write('ander', { 'index.html': 'gelijk', 'a/dag.ics': 'DTSTAMP:2027\r\n', 'a/dag.ics.gz': 'y', 'los.gz': 'y' });
	await write('een', { 'oud.js': '1', 'kort.txt': 'abc' });
	await write('ander', { 'nieuw.js': '1', 'kort.txt': 'abcd' });
});
afterAll(() => rm(map, { recursive: true }));

test('folders with the same bytes do not differ', () => {
	expect(compareMappen(een(), een())).toEqual([]);
});

test('every difference is one line with the bytes from where it begins, a compressed copy of it is not', () => {
	expect(compareMappen(een(), ander())).toEqual([
		'a/dag.ics: anders vanaf byte 11. Eerst: "6..", daarna: "7..".',
		'kort.txt: anders vanaf byte 3. Eerst: "", daarna: "d".',
		'los.gz: anders vanaf byte 0. Eerst: "x", daarna: "y".',
		'nieuw.js: staat alleen in de tweede bouw.',
		'oud.js: staat alleen in de eerste bouw.',
	]);
});
