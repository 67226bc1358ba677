import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from './controle.ts';
import { readBestanden } from './map.ts';

const map = mkdtempSync(join(tmpdir(), 'raadswijzer-'));
afterAll(() => {
	rmSync(map, { recursive: true });
});

test('names everything that is no file by itself', async () => {
	mkdirSync(join(map, 'praktijk'));
	writeFileSync(join(map, 'wetten.yaml'), '- id: wpo\n');
	symlinkSync(join(map, 'wetten.yaml'), join(map, 'begrippen.yaml'));
	symlinkSync(join(map, 'weg.mdx'), join(map, 'praktijk/weg.mdx'));
	symlinkSync(map, join(map, 'bronnen'));
	const { problemen } = checkContent(await readBestanden(map), '2026-11-28');
	const genoemd = problemen.filter(({ tekst }) => tekst.includes('symlink')).map(({ pad }) => pad);
	expect(genoemd).toEqual(['begrippen.yaml', 'bronnen', 'praktijk/weg.mdx']);
});
