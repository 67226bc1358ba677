import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { EXTRA, findPak, findPlaats, formatAdres } from '../../src/features/offline/regels/indeling.ts';
import { PAK_PAD, type Inhoud, type Pak, type Pakinhoud } from '../../src/features/offline/regels/lijst.ts';

const TEKST = new Set(['.css', '.html', '.ics', '.js', '.json', '.svg', '.webmanifest']);

const readInhoud = async (file: string): Promise<Inhoud> =>
	TEKST.has(extname(file)) ? readFile(file, 'utf8') : [await readFile(file, 'base64')];

/** The files of each package, in the order in which a browser fetches them. */
function listBestanden(dist: string): [naam: string, bestanden: string[]][] {
	const bestanden = globSync('**/*', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(dist, sep).length).split(sep).join('/'));
	const groepen = Map.groupBy(bestanden.sort(), (bestand) => findPak(bestand) ?? '');
	groepen.delete('');
	return [...groepen].sort(([een], [ander]) => findPlaats(een) - findPlaats(ander) || (een < ander ? -1 : 1));
}

async function writePak(dist: string, naam: string, bestanden: readonly string[]): Promise<Pak> {
	const inhoud: Pakinhoud = {};
	for (const bestand of bestanden) inhoud[formatAdres(bestand)] = await readInhoud(join(dist, bestand));
	const tekst = JSON.stringify(inhoud);
	const hash = createHash('sha256').update(tekst).digest();
	const adres = `${PAK_PAD}${naam}.${hash.toString('hex').slice(0, 12)}.json`;
	await writeFile(join(dist, adres), tekst);
	return { naam, adres, integriteit: `sha256-${hash.toString('base64')}`, isExtra: EXTRA.includes(naam) };
}

/**
 * Writes the packages of a built site in it, one after the other: together they are larger than the rest of the build.
 * The same files give the same bytes: everything is sorted, and no clock is read.
 */
export async function writePakken(dist: string): Promise<Pak[]> {
	await mkdir(join(dist, PAK_PAD), { recursive: true });
	const pakken: Pak[] = [];
	for (const [naam, bestanden] of listBestanden(dist)) pakken.push(await writePak(dist, naam, bestanden));
	return pakken;
}
