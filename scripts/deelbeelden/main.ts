import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { checkBestand } from '../../src/content/lezen/bestand.ts';
import { CONTENT_MAP, readBestanden } from '../../src/content/lezen/map.ts';
import type { ThemaGegevens } from '../../src/content/schemas/thema.ts';
import { DEELBEELD, listDeelbeelden } from '../../src/shared/deelbeeld.ts';
import { drawVierkant, drawVol, formatIco } from './iconen.ts';
import { makeRenderer } from './plaatje.ts';
import { drawDeelbeeld } from './tekenen.ts';

/** Makes the pictures in dist/ that other programs show of the site: beside a link, between apps, on a tab. */

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, 'dist');
const start = performance.now();
const render = await makeRenderer(root);

async function readThemas() {
	return (await readBestanden(CONTENT_MAP, /^themas\/[^/]+\.mdx$/)).map((bestand) => {
		const [thema] = checkBestand(bestand).onderdelen;
		if (!thema) throw new Error(`${bestand.pad} is niet te lezen. Draai eerst npm run check:content.`);
		const naam = bestand.pad.replace(/^themas\/|\.mdx$/g, '');
		const { titel, werkwoorden } = thema.gegevens as ThemaGegevens;
		return { naam, titel, regel: `De raad ${werkwoorden.raad}.` };
	});
}

/** The drawing inside an icon; a page without one has an empty margin. */
const readIcoon = async (naam: string) =>
	(await readFile(resolve(root, `src/shared/iconen/${naam}.svg`), 'utf8').catch(() => '')).replace(
		/<\/?svg[^>]*>/g,
		'',
	);

async function writeDist(pad: string, bytes: Uint8Array) {
	await mkdir(dirname(resolve(dist, pad)), { recursive: true });
	await writeFile(resolve(dist, pad), bytes);
}

const beelden = [...listDeelbeelden(), ...(await readThemas())];
for (const beeld of beelden)
	await writeDist(
		`.${DEELBEELD.map}${beeld.naam}.png`,
		render(drawDeelbeeld(beeld, await readIcoon(beeld.naam)), DEELBEELD.breedte),
	);

const merk = await readFile(resolve(root, 'public/icoon.svg'), 'utf8');
await writeDist('favicon.ico', formatIco(render(merk, 32), 32));
await writeDist('apple-touch-icon.png', render(drawVierkant(merk), 180));
await writeDist('icoon-192.png', render(merk, 192));
await writeDist('icoon-512.png', render(merk, 512));
await writeDist('icoon-vol-512.png', render(drawVol(merk), 512));
console.log(`Deelbeelden: ${beelden.length} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
