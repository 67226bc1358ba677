import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSjabloon } from '../../src/content/lezen/soorten.ts';
import { listEditorBestanden, YAML_SOORTEN } from './editor.ts';

/** Writes the JSON Schemas and settings with which VS Code helps an author: `npm run schemas`. */
const root = fileURLToPath(new URL('../../', import.meta.url));

const sjablonen = new Map(
	await Promise.all(
		YAML_SOORTEN.map(async (soort) => [soort, await readFile(join(root, findSjabloon(soort)), 'utf8')] as const),
	),
);
const bestanden = listEditorBestanden((soort) => sjablonen.get(soort) ?? '');
for (const { pad, tekst } of bestanden) {
	await mkdir(dirname(join(root, pad)), { recursive: true });
	await writeFile(join(root, pad), tekst);
}
console.log(`${bestanden.length} bestanden geschreven in .vscode/.`);
