import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runGolf } from './golf.ts';
import { GOLVEN, type Stap } from './stappen.ts';

let map: string;
const scripts: Record<string, string> = {
	'traag.mjs': "console.log('traag begint'); setTimeout(() => console.log('traag klaar'), 150);",
	'snel.mjs': "console.log('snel');",
	'mis.mjs': "console.error('regel 3: dit kan niet'); process.exitCode = 1;",
	'eindeloos.mjs': "console.log('bezig'); setInterval(() => undefined, 1000);",
};
const stap = (naam: string): Stap => ({ naam, script: [`${naam}.mjs`] });

beforeAll(async () => {
	map = await mkdtemp(join(tmpdir(), 'raadswijzer-golf-'));
	for (const [naam, tekst] of Object.entries(scripts)) await writeFile(join(map, naam), tekst);
});
afterAll(() => rm(map, { recursive: true }));

async function run(...namen: string[]) {
	const gezegd: string[] = [];
	const mislukt = await runGolf(namen.map(stap), map, (tekst) => gezegd.push(tekst));
	return { gezegd: gezegd.join(''), mislukt: mislukt?.naam };
}

test('what steps side by side say is not mixed, and stands in the order of the list', async () => {
	expect(await run('traag', 'snel')).toEqual({ gezegd: 'traag begint\ntraag klaar\nsnel\n', mislukt: undefined });
});

test('a step that fails stops the others, and only it is heard', async () => {
	expect(await run('eindeloos', 'mis', 'snel')).toEqual({ gezegd: 'regel 3: dit kan niet\n', mislukt: 'mis' });
});

test('a step that has no script fails by name', async () => {
	expect((await run('snel', 'bestaat-niet')).mislukt).toBe('bestaat-niet');
});

test('content is checked before anything is built, and all else needs the pages', () => {
	const namen = GOLVEN.map((golf) => golf.map(({ naam }) => naam));
	expect(namen.slice(0, 2)).toEqual([['content controleren'], ['pagina’s']]);
});

test('every script of the build exists', () => {
	const paden = GOLVEN.flat().map(({ script: [pad = ''] }) => pad);
	expect(paden.filter((pad) => !existsSync(resolve(import.meta.dirname, '../..', pad)))).toEqual([]);
});
