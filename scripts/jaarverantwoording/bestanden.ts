import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
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

/** A file to write; without `vervang` it may not be there yet. */
export interface Nieuw {
	pad: string;
	tekst: string;
	vervang: boolean;
}

interface Klaar extends Nieuw {
	tijdelijk: string;
	/** What stood there. */
	oud: Uint8Array | undefined;
}

const createKlaar = (nieuw: Nieuw): Klaar => ({
	...nieuw,
	tijdelijk: `${nieuw.pad}.${randomUUID()}.tmp`,
	oud: undefined,
});

/** Writes a text beside its place, in a folder that is made when it is not there. */
async function prepare(klaar: Klaar): Promise<void> {
	await mkdir(dirname(klaar.pad), { recursive: true });
	klaar.oud = await readFile(klaar.pad).catch(() => undefined);
	await writeFile(klaar.tijdelijk, klaar.tekst, { flag: 'wx' });
}

// A link fails when the name is taken; a rename would replace it.
const place = ({ pad, tijdelijk, vervang }: Klaar) => (vervang ? rename(tijdelijk, pad) : link(tijdelijk, pad));
const putBack = ({ pad, oud }: Klaar) => (oud ? writeFile(pad, oud) : unlink(pad));

function explain(error: unknown, pad: string): Leesfout {
	const code = codeVan(error);
	return code === 'EEXIST'
		? new Leesfout(`${pad} bestaat al. Schrijf --vervang erbij om het te vervangen.`)
		: new Leesfout(`${pad} is niet te schrijven (${code}). Er is niets veranderd. Kies een andere plek.`);
}

/**
 * Writes files together or not at all: first all of them beside their places, then each under its name. Another program
 * never sees half a file, and what was placed before a failure is put back.
 *
 * @throws Leesfout when one came to be in the meantime, or cannot be written.
 */
export async function writeSamen(bestanden: readonly Nieuw[]): Promise<void> {
	const klaar = bestanden.map(createKlaar);
	const geplaatst: Klaar[] = [];
	let pad = '';
	try {
		for (const een of klaar) {
			({ pad } = een);
			await prepare(een);
		}
		for (const een of klaar) {
			({ pad } = een);
			await place(een);
			geplaatst.push(een);
		}
	} catch (error) {
		for (const een of geplaatst) await putBack(een);
		throw explain(error, pad);
	} finally {
		for (const { tijdelijk } of klaar) await unlink(tijdelijk).catch(() => undefined);
	}
}
