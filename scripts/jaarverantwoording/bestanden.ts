import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Leesfout } from './limieten.ts';

const codeVan = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : '');

/**
 * The bytes of a file, if it is one and not too large.
 *
 * @throws Leesfout with one line for the author.
 */
export async function readBytes(pad: string, meesteBytes: number): Promise<Uint8Array> {
	const gegevens = await stat(pad).catch(() => undefined);
	if (!gegevens) throw new Leesfout(`Het bestand ${pad} is niet gevonden. Kijk de naam en de map na.`);
	if (gegevens.isDirectory()) throw new Leesfout(`${pad} is een map. Noem een bestand: .pdf of .txt.`);
	if (!gegevens.isFile()) throw new Leesfout(`${pad} is geen gewoon bestand. Noem een .pdf of .txt.`);
	if (gegevens.size === 0) throw new Leesfout('Dit bestand is leeg. Kijk of je het goede bestand hebt.');
	const teGroot = `Dit bestand is groter dan ${Math.round(meesteBytes / 1024 / 1024)} MB. Een jaarverantwoording is kleiner: kijk of je het goede bestand hebt.`;
	if (gegevens.size > meesteBytes) throw new Leesfout(teGroot);
	const bestand = await open(pad).catch(() => {
		throw new Leesfout(`Het bestand ${pad} is niet te openen. Kijk of je er rechten op hebt.`);
	});
	try {
		// It may have grown since it was measured: never read more than was allowed.
		const { bytesRead, buffer } = await bestand.read(new Uint8Array(gegevens.size), 0, gegevens.size, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await bestand.close();
	}
}

/** Refuses in time a place where nothing may be written, so that no reading is done for nothing. */
export async function checkUit(pad: string, vervang: boolean, bron: string): Promise<void> {
	const [gegevens, vanBron] = await Promise.all([pad, bron].map((naam) => stat(naam).catch(() => undefined)));
	if (gegevens && gegevens.ino === vanBron?.ino && gegevens.dev === vanBron.dev)
		throw new Leesfout(`${pad} is het stuk zelf. Kies achter --uit een andere naam.`);
	if (gegevens?.isDirectory()) throw new Leesfout(`${pad} is een map. Noem achter --uit een bestand.`);
	if (gegevens && !vervang)
		throw new Leesfout(`${pad} bestaat al. Kies een andere naam, of schrijf --vervang erbij om het te vervangen.`);
}

/**
 * Writes a file in one go: first beside it, then under its name, in a folder that is made when it is not there. Another
 * program never sees half a file.
 *
 * @throws Leesfout when the file came to be in the meantime, or cannot be written.
 */
export async function writeUit(pad: string, tekst: string, vervang: boolean): Promise<void> {
	const tijdelijk = `${pad}.${randomUUID()}.tmp`;
	try {
		await mkdir(dirname(pad), { recursive: true });
		await writeFile(tijdelijk, tekst, { flag: 'wx' });
		// A link fails when the name is taken; a rename would replace it.
		if (vervang) await rename(tijdelijk, pad);
		else await link(tijdelijk, pad);
	} catch (error) {
		const code = codeVan(error);
		if (code === 'EEXIST') throw new Leesfout(`${pad} bestaat al. Schrijf --vervang erbij om het te vervangen.`);
		throw new Leesfout(`${pad} is niet te schrijven (${code}). Kies een andere plek.`);
	} finally {
		await unlink(tijdelijk).catch(() => undefined);
	}
}
