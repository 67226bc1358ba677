import { judgePad } from '../../../content/lezen/pad.ts';
import { readBestanden } from '../../../content/lezen/map.ts';
import { decodeBestand, readContentBestand } from '../../../content/lezen/reader.ts';
import { CONTENT_SOORTEN, type SoortNaam } from '../../../content/lezen/soorten.ts';
import type { SoortGegevens } from '../../../content/relaties/inhoud.ts';
import { findGrondslag, listCitaten } from '../../taken/index.ts';

/** An MDX file: its fields, and the text below them. */
export interface Artikel<Gegevens> {
	id: string;
	gegevens: Gegevens;
	tekst: string;
}

type Invoer = { [Naam in SoortNaam]: Artikel<SoortGegevens[Naam]>[] };

/** All content as the documents need it, with what they look up in it. */
export interface Zoekinhoud {
	invoer: Invoer;
	/** Title of each theme by its slug. */
	titels: ReadonlyMap<string, string>;
	taken: ReadonlyMap<string, SoortGegevens['taken']>;
	wetten: ReadonlyMap<string, SoortGegevens['wetten']>;
	/** "WPO 161 lid 1" for a taak; undefined when it rests on no article. */
	citeer: (taak: string) => string | undefined;
	/** The same for several taken, each article once. */
	citeerAlle: (taken: readonly string[]) => string[];
}

const opId = <T extends { id: string }>(rijen: readonly { gegevens: T }[]) =>
	new Map(rijen.map(({ gegevens }) => [gegevens.id, gegevens]));

/** Joins what was read. */
function linkInhoud(invoer: Invoer): Zoekinhoud {
	const taken = opId(invoer.taken);
	const wetten = opId(invoer.wetten);
	const findVan = (id: string) => {
		const taak = taken.get(id);
		return taak && findGrondslag(taak, wetten);
	};
	return {
		invoer,
		taken,
		wetten,
		titels: new Map(invoer.themas.map(({ id, gegevens }) => [id, gegevens.titel])),
		citeer: (id) => findVan(id)?.citaat,
		citeerAlle: (ids) => listCitaten(ids.flatMap((id) => findVan(id) ?? [])),
	};
}

/**
 * Reads all content below a folder.
 *
 * @throws {Error} On content that `check:content` refuses, which the build runs first.
 */
export async function readZoekinhoud(map: string): Promise<Zoekinhoud> {
	const invoer = Object.fromEntries(Object.keys(CONTENT_SOORTEN).map((naam) => [naam, [] as unknown[]]));
	for (const { pad, bytes } of await readBestanden(map)) {
		const { soort, gelezen } = judgePad(pad);
		const bestand = bytes && decodeBestand(bytes);
		if (!gelezen || !bestand || !('source' in bestand)) continue;
		for (const { id, value, tekst } of readContentBestand(CONTENT_SOORTEN[soort], pad, bestand.source).invoer)
			invoer[soort]?.push({ id, gegevens: CONTENT_SOORTEN[soort].schema.parse(value), tekst });
	}
	return linkInhoud(invoer as unknown as Invoer);
}
