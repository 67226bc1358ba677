import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { listGelijkeNamen } from './namen.ts';
import { listOvertredingen } from './overtredingen.ts';

/** `npm run check:huis`: does every import keep to the rules of the house, and is every file used? */
const root = resolve(import.meta.dirname, '../../..');
const meldingen = [...(await listOvertredingen(root)), ...(await listGelijkeNamen(root))];
for (const melding of meldingen) console.error(melding);
if (meldingen.length > 0)
	console.error(
		`${meldingen.length} keer past een bestand niet in het huis. De regels staan in docs/besluiten/0011-een-kamer-per-onderdeel.md.`,
	);

const knip = spawnSync(process.execPath, [resolve(root, 'node_modules/knip/bin/knip.js'), '--no-config-hints'], {
	cwd: root,
	stdio: ['ignore', 'inherit', 'inherit'],
});
if (knip.status !== 0)
	console.error(
		'Hierboven staat wat niemand gebruikt: haal het weg, of haal alleen het woord "export" weg als het bestand het zelf nodig heeft.',
	);

if (meldingen.length === 0 && knip.status === 0)
	console.log('Het huis is in orde: elke import gaat de goede kant op en alles is in gebruik.');
else process.exitCode = 1;
