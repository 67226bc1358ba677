import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack, type Pack } from 'tar-stream';
import type { Bestand } from './sommen.ts';

/** The byte of a gzip file that names the system it was made on, and the value for "unknown". */
const SYSTEEM = { plek: 9, onbekend: Uint8Array.of(255) };

const byPad = (een: Bestand, ander: Bestand) => (een.pad < ander.pad ? -1 : 1);

async function addAll(archief: Pack, bestanden: readonly Bestand[], mtime: Date): Promise<void> {
	for (const { pad, lees } of bestanden.toSorted(byPad)) {
		const bytes = Buffer.from(await lees());
		await new Promise<void>((klaar, mislukt) => {
			const kop = { name: pad, mode: 0o644, mtime, uid: 0, gid: 0, uname: '', gname: '' };
			archief.entry(kop, bytes, (fout) => (fout ? mislukt(fout) : klaar()));
		});
	}
	archief.finalize();
}

/**
 * Packs files as .tar.gz; the same files of the same moment are the same bytes, on whatever system and by whomever.
 *
 * @param epoch Moment that every file gets as its date, in seconds since 1970.
 */
export async function packArchief(naar: string, bestanden: readonly Bestand[], epoch: number): Promise<void> {
	const archief = pack();
	await Promise.all([
		addAll(archief, bestanden, new Date(epoch * 1000)),
		pipeline(archief, createGzip({ level: 9 }), createWriteStream(naar)),
	]);
	const bestand = await open(naar, 'r+');
	await bestand.write(SYSTEEM.onbekend, 0, 1, SYSTEEM.plek);
	await bestand.close();
}
