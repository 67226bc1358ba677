import { readdir, readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { checkBestand } from '../../../src/content/lezen/bestand.ts';
import { CONTENT_MAP, readBestanden } from '../../../src/content/lezen/map.ts';
import type { Taak } from '../../../src/content/schemas/taak.ts';
import type { Wet } from '../../../src/content/schemas/wet.ts';
import { artikellijstSchema, readLijst, weglatingenSchema, type Artikellijst, type Weglating } from './artikelen.ts';
import { listDekking, type Dekking } from './dekking.ts';

/** What the articles of a law are held against. */
export interface Register {
	wetten: Wet[];
	taken: Taak[];
	weglatingen: Weglating[];
}

const HIER = new URL('./', import.meta.url);

async function readBestandVan<Schema extends z.ZodType>(schema: Schema, naam: string): Promise<z.infer<Schema>> {
	try {
		return readLijst(schema, await readFile(new URL(naam, HIER), 'utf8'));
	} catch (fout) {
		throw new Error(`scripts/controle/wetdekking/${naam}: ${(fout as Error).message}`, { cause: fout });
	}
}

async function readGegevens<Soort>(pad: RegExp): Promise<Soort[]> {
	const controles = (await readBestanden(CONTENT_MAP, pad)).map((bestand) => checkBestand(bestand));
	return controles.flatMap(({ onderdelen }) => onderdelen.map(({ gegevens }) => gegevens as Soort));
}

/** The law with this id. @throws {Error} In one line, when content/wetten.yaml does not have it. */
function findWet(wetten: readonly Wet[], id: string): Wet {
	const wet = wetten.find((kandidaat) => kandidaat.id === id);
	if (!wet) throw new Error(`wet "${id}" staat niet in content/wetten.yaml. Zet hem daar eerst bij.`);
	return wet;
}

/** Laws and taken of content/ and what `weggelaten.yaml` leaves out. @throws {Error} In one line, with file and repair. */
export async function readRegister(): Promise<Register> {
	const wetten = await readGegevens<Wet>(/^wetten\.yaml$/);
	const weglatingen = await readBestandVan(weglatingenSchema, 'weggelaten.yaml');
	for (const { wet } of weglatingen) findWet(wetten, wet);
	return { wetten, taken: await readGegevens<Taak>(/^taken\//), weglatingen };
}

/** The lists of every law that was paged through, by file name. @throws {Error} In one line, with file and repair. */
export async function readArtikellijsten(): Promise<Artikellijst[]> {
	const namen = (await readdir(new URL('artikelen/', HIER))).filter((naam) => naam.endsWith('.yaml')).sort();
	return Promise.all(namen.map((naam) => readBestandVan(artikellijstSchema, `artikelen/${naam}`)));
}

/** How far the register covers each law that was paged through, and which laws have no list yet. */
export function listDekkingen(
	{ wetten, taken, weglatingen }: Register,
	lijsten: readonly Artikellijst[],
): { dekkingen: (Dekking & Pick<Artikellijst, 'delen'>)[]; zonderLijst: Wet[] } {
	const gelezen = new Set(lijsten.map(({ wet }) => wet));
	return {
		dekkingen: lijsten.map(({ wet, artikelen, delen }) => {
			const genoemd = artikelen.map((nummer) => ({ nummer, organen: [] }));
			return { ...listDekking(findWet(wetten, wet), genoemd, taken, weglatingen), delen };
		}),
		zonderLijst: wetten.filter(({ id }) => !gelezen.has(id)),
	};
}
