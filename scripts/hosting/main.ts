import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { formatUitgave } from '../../src/features/uitgave/index.ts';
import { readSiteAdres } from '../../src/layout/site-adres.ts';
import { BOUWDATUM } from '../../src/shared/site.ts';
import { HOSTING_BESTANDEN } from './bestanden.ts';
import { copyDownloads } from './downloads.ts';
import { DOORVERWIJZING_BESTANDEN, listDoorverwijzingen } from './doorverwijzingen.ts';
import { writeLicenties } from './licenties.ts';
import { formatNetlifyHeaders } from './netlify.ts';
import { buildSiteBestanden } from './site-bestanden.ts';
import { listMeldingen, readUitgave } from './uitgave.ts';

const root = resolve(import.meta.dirname, '../..');

/** Leaves an unchanged file alone, so that building works in a checkout that is read-only. */
async function writeIfChanged(file: string, text: string) {
	const current = await readFile(file, 'utf8').catch(() => undefined);
	if (current === text) return;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}

for (const [pad, format] of Object.entries(HOSTING_BESTANDEN)) await writeIfChanged(resolve(root, pad), format());

const dist = resolve(root, 'dist');
const site = readSiteAdres(process.env['SITE_URL']);
const uitgave = await readUitgave();

async function listDistBestanden(): Promise<Record<string, string>> {
	const lijst = listDoorverwijzingen(await readFile(resolve(dist, 'gemeenten/oude-namen.json'), 'utf8'));
	const robots = await readFile(resolve(root, 'public/robots.txt'), 'utf8');
	return {
		_headers: formatNetlifyHeaders(),
		...Object.fromEntries(Object.entries(DOORVERWIJZING_BESTANDEN).map(([naam, format]) => [naam, format(lijst)])),
		...(site && buildSiteBestanden(dist, { site, robots, bouwdag: BOUWDATUM, uitgave })),
	};
}

if (existsSync(dist)) {
	await copyDownloads(root, dist);
	await writeLicenties(root, formatUitgave(uitgave));
	for (const [pad, text] of Object.entries(await listDistBestanden())) await writeIfChanged(resolve(dist, pad), text);
} else console.log('Er is nog geen map dist: alleen docs/hosting is bijgewerkt.');
for (const melding of listMeldingen(uitgave, site)) console.warn(melding);
