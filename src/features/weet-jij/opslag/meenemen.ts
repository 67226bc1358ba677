import { readVandaag } from '../../../shared/dag.ts';
import { downloadTekst } from '../../../shared/download.ts';
import { buildLink, readLink } from '../regels/link.ts';
import { mergeStaat, type Samenvoeging } from '../regels/samenvoegen.ts';
import { buildUitwisseling, LANGSTE_BESTAND, readUitwisseling, type Uitwisseling } from '../regels/uitwisseling.ts';
import { weiger, type Weigering } from '../regels/weigering.ts';
import { saveBestandOp } from './herinneren.ts';
import { findInpakker } from './inpakken.ts';
import { lijsten } from './mijn-lijst.ts';

/** A sign of Dutch text is seldom more than two bytes. */
const MEESTE_BYTES = 2 * LANGSTE_BESTAND;

const build = (uitgave: string): Uitwisseling => ({ staat: lijsten.readStaat(), uitgave, gemaaktOp: Date.now() });

/**
 * Gives the reader the whole list as a file.
 *
 * @param uitgave Edition of the site, such as its day.
 * @returns name of the file.
 */
export function saveBestand(uitgave: string): string {
	const uitwisseling = build(uitgave);
	const naam = `mijn-lijst-${readVandaag()}.json`;
	downloadTekst(naam, buildUitwisseling(uitwisseling), 'application/json');
	saveBestandOp(uitwisseling.gemaaktOp);
	return naam;
}

/** Reads a file that the reader chose; what is too large is not even opened. */
export async function readBestand(bestand: Blob): Promise<Uitwisseling | Weigering> {
	if (bestand.size > MEESTE_BYTES) return weiger('bestand', 'te-groot');
	const tekst = await bestand.text().catch(() => undefined);
	return tekst === undefined ? weiger('bestand', 'browser') : readUitwisseling(tekst, Date.now());
}

/**
 * An address that opens this list elsewhere.
 *
 * @param pagina Absolute address of the page that opens it, without `#`.
 * @returns undefined when it would be too long for a message: then there is the file.
 */
export const createLink = (uitgave: string, pagina: string): Promise<string | undefined> =>
	buildLink(build(uitgave), pagina, findInpakker());

/** Reads the list out of an address, `location.hash`. */
export const readAdres = (fragment: string): Promise<Uitwisseling | Weigering> =>
	readLink(fragment, Date.now(), findInpakker());

/** What loading this list would change; `lijsten.apply` carries it out. */
export const compare = ({ staat }: Uitwisseling, vraagIds: readonly string[]): Samenvoeging =>
	mergeStaat(lijsten.readStaat(), staat, vraagIds);
