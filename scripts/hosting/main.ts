import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { HOSTING_BESTANDEN } from './bestanden.ts';
import { DOORVERWIJZING_BESTANDEN, listDoorverwijzingen } from './doorverwijzingen.ts';
import { writeLicenties } from './licenties.ts';
import { formatNetlifyHeaders } from './netlify.ts';

const root = resolve(import.meta.dirname, '../..');

/** Leaves an unchanged file alone, so that building works in a checkout that is read-only. */
async function writeIfChanged(file: string, text: string) {
	const current = await readFile(file, 'utf8').catch(() => undefined);
	if (current === text) return;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}

for (const [pad, format] of Object.entries(HOSTING_BESTANDEN)) await writeIfChanged(resolve(root, pad), format());

if (existsSync(resolve(root, 'dist'))) {
	await writeLicenties(root);
	await writeIfChanged(resolve(root, 'dist/_headers'), formatNetlifyHeaders());
	const lijst = listDoorverwijzingen(await readFile(resolve(root, 'dist/gemeenten/oude-namen.json'), 'utf8'));
	for (const [naam, format] of Object.entries(DOORVERWIJZING_BESTANDEN)) {
		await writeIfChanged(resolve(root, 'dist', naam), format(lijst));
	}
} else {
	console.log('Er is nog geen map dist: alleen docs/hosting is bijgewerkt.');
}
