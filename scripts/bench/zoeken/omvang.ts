import { existsSync, globSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { ZoekDocument } from '../../../src/features/zoeken/index/document.ts';
import { buildDocumenten, readPaginas } from '../../../src/features/zoeken/index/documenten/alle.ts';
import type { Zoekinhoud } from '../../../src/features/zoeken/index/inhoud.ts';
import { writePagefind } from '../../zoekindex/pagefind.ts';
import { makeAntwoordenboek } from '../../../src/features/zoeken/index/boekbouw.ts';
import { makeZoekregister, writeZoekregister } from '../../../src/features/zoeken/index/bouw.ts';
import type { Mededinger } from './mededingers.ts';
import { formatGetal, formatTabel } from '../tabel.ts';

const formatSeconden = (ms: number) => formatGetal(ms / 1000, 2);

/** Time of one step in milliseconds, with what it made. */
export async function measureTijd<T>(doe: () => T | Promise<T>): Promise<{ uit: T; ms: number }> {
	const begin = performance.now();
	const uit = await doe();
	return { uit, ms: performance.now() - begin };
}

/** Bytes of a file or folder of dist: as they are, and as the server sends them to a browser that knows brotli. */
function weighPad(pad: string): [bestanden: number, rauw: number, brotli: number] {
	const bestanden = (
		statSync(pad).isFile() ? [pad] : globSync('**/*', { cwd: pad }).map((bestand) => join(pad, bestand))
	).filter((bestand) => statSync(bestand).isFile() && !/\.(?:br|gz)$/.test(bestand));
	const count = (vorm: (bestand: string) => string) =>
		bestanden.reduce((som, bestand) => som + statSync(vorm(bestand)).size, 0);
	return [
		bestanden.length,
		count((bestand) => bestand),
		count((bestand) => (existsSync(`${bestand}.br`) ? `${bestand}.br` : bestand)),
	];
}

const metMap = async <T>(doe: (map: string) => Promise<T>): Promise<T> => {
	const map = await mkdtemp(join(tmpdir(), 'bench-index-'));
	try {
		return await doe(map);
	} finally {
		await rm(map, { recursive: true, force: true });
	}
};

const indexOns = (documenten: readonly ZoekDocument[], inhoud: Zoekinhoud) =>
	metMap((map) => {
		const register = makeZoekregister(documenten, inhoud);
		return writeZoekregister(map, register, documenten, makeAntwoordenboek(inhoud, register.teksten));
	});

/** Measures how long indexing takes, one after another, and how large the result in dist is. */
export async function measureOmvang(
	dist: string,
	bestanden: readonly string[],
	inhoud: Zoekinhoud,
	anderen: readonly { mededinger: Mededinger; ms: number }[],
): Promise<string> {
	const lezen = await measureTijd(() => buildDocumenten(inhoud, readPaginas(dist, bestanden)));
	const ons = await measureTijd(() => indexOns(lezen.uit, inhoud));
	const volledig = await measureTijd(() => writePagefind(dist));
	const vanDist = (pad: string, seconden: string) => [
		pad,
		seconden,
		...weighPad(join(dist, pad)).map((getal) => formatGetal(getal)),
	];
	const tabel = formatTabel([
		['onderdeel', 'seconden', 'bestanden', 'bytes', 'met brotli'],
		['pagina’s lezen', formatSeconden(lezen.ms), formatGetal(bestanden.length), '', ''],
		vanDist('zoek/register.json', formatSeconden(ons.ms)),
		vanDist('zoek/tekst', 'samen'),
		vanDist('pagefind', formatSeconden(volledig.ms)),
		...anderen.map(({ mededinger: { naam, json }, ms }) => [
			`${naam} (zonder teksten)`,
			formatSeconden(ms),
			'1',
			formatGetal(Buffer.byteLength(json)),
			formatGetal(brotliCompressSync(json).length),
		]),
	]);
	return `Indexeren van ${formatGetal(lezen.uit.length)} documenten van ${formatGetal(bestanden.length)} bestanden, en wat er in ${dist}/ staat\n${tabel}`;
}
