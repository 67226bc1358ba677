import { readVandaag } from '../../../shared/dag.ts';
import { downloadTekst } from '../../../shared/download.ts';
import { buildLink, readLink } from '../regels/link.ts';
import { selectStaat, type Deelkeuze } from '../regels/delen.ts';
import { countStukken, groupOvernames, type Overname } from '../regels/overname.ts';
import { mergeStaat, type Samenvoeging } from '../regels/samenvoegen.ts';
import type { Stuksoort } from '../regels/staat.ts';
import { buildUitwisseling, LANGSTE_BESTAND, readUitwisseling, type Uitwisseling } from '../regels/uitwisseling.ts';
import { weiger, type Weigering } from '../regels/weigering.ts';
import { saveBestandOp } from './herinneren.ts';
import { findInpakker } from './inpakken.ts';
import { lijsten } from './mijn-lijst.ts';

export { buildQr } from '../regels/qr.ts';

/** Another list beside the own one. */
export interface Vergelijking extends Samenvoeging {
	overnames: Overname[];
	/** How many entries of each kind the other list holds. */
	inhoud: Record<Stuksoort, number>;
}

/** A sign of Dutch text is seldom more than two bytes. */
const MEESTE_BYTES = 2 * LANGSTE_BESTAND;

const build = (uitgave: string, keuze: Deelkeuze): Uitwisseling => ({
	staat: selectStaat(lijsten.readStaat(), keuze),
	uitgave,
	gemaaktOp: Date.now(),
});

/**
 * Gives the reader the list as a file. Only a file with all of it counts as a copy to fall back on.
 *
 * @param uitgave Edition of the site, such as its day.
 * @returns name of the file.
 */
export function saveBestand(uitgave: string, keuze: Deelkeuze = 'alles'): string {
	const uitwisseling = build(uitgave, keuze);
	const naam = `mijn-lijst-${keuze === 'alles' ? '' : 'om-te-delen-'}${readVandaag()}.json`;
	downloadTekst(naam, buildUitwisseling(uitwisseling), 'application/json');
	if (keuze === 'alles') saveBestandOp(uitwisseling.gemaaktOp);
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
export const createLink = (uitgave: string, pagina: string, keuze: Deelkeuze = 'alles'): Promise<string | undefined> =>
	buildLink(build(uitgave, keuze), pagina, findInpakker());

/** Reads the list out of an address, `location.hash`. */
export const readAdres = (fragment: string): Promise<Uitwisseling | Weigering> =>
	readLink(fragment, Date.now(), findInpakker());

/** What loading this list would change; `lijsten.apply` carries it out. */
export function compare({ staat }: Uitwisseling, vraagIds: readonly string[]): Vergelijking {
	const mijn = lijsten.readStaat();
	const samenvoeging = mergeStaat(mijn, staat, vraagIds);
	return {
		...samenvoeging,
		overnames: groupOvernames(samenvoeging.wijzigingen, mijn, staat),
		inhoud: countStukken(staat),
	};
}
