import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import type { UitgaveGegevens } from '../../content/schemas/uitgave.ts';
import { describeUitgever } from '../uitgave/index.ts';
import type { Uitgave } from './regels/datapackage.ts';
import { protectFormule } from '../../shared/formule.ts';
import { LIJSTTEKEN, type Cel, type Tabel } from './regels/tabel.ts';
import { SITE_NAAM } from '../../shared/site.ts';

const OMSCHRIJVING =
	'Alle gegevens van een handboek voor raadsleden over gemeente en onderwijs: gemeenten met cijfers over scholen, geld en de raad, wettelijke taken met hun artikel, vragen, landelijke cijfers en wat gemeenten opgaven over LEA en vve.';

/** A file of the open data as it goes over the line. */
interface Databestand {
	/** File name below /data/. */
	naam: string;
	inhoud: string;
	bytes: number;
	/** SHA-256 of the bytes, as hexadecimal digits. */
	sha256: string;
}

function toDatabestand(naam: string, inhoud: string): Databestand {
	const buffer = Buffer.from(inhoud, 'utf8');
	return { naam, inhoud, bytes: buffer.length, sha256: createHash('sha256').update(buffer).digest('hex') };
}

function toCsvCel(cel: Cel | undefined): string | number {
	if (cel === null || cel === undefined) return '';
	if (typeof cel === 'number') return cel;
	if (typeof cel === 'boolean') return cel ? 'true' : 'false';
	return protectFormule(typeof cel === 'string' ? cel : cel.join(LIJSTTEKEN));
}

/** CSV as RFC 4180 has it: UTF-8 without byte order mark, comma, header, CRLF after every line. */
export function formatCsv({ kolommen, rijen }: Pick<Tabel, 'kolommen' | 'rijen'>): string {
	const namen = kolommen.map(({ naam }) => naam);
	const cellen = rijen.map((rij) => namen.map((naam) => toCsvCel(rij[naam])));
	return stringify([namen, ...cellen], { record_delimiter: 'windows' });
}

/** A JSON array with one row per line: small, and a change of one row is a change of one line. */
export function formatJson({ rijen }: Pick<Tabel, 'rijen'>): string {
	return rijen.length === 0 ? '[]\n' : `[\n${rijen.map((rij) => JSON.stringify(rij)).join(',\n')}\n]\n`;
}

/** A table with its two files. */
export interface Datatabel {
	tabel: Tabel;
	csv: Databestand;
	json: Databestand;
}

/** A main table with what hangs below it, each with its files. */
export interface Datagroep {
	hoofd: Datatabel;
	onderliggend: Datatabel[];
}

/** The open data of this build. */
export interface OpenData {
	datatabellen: Datatabel[];
	uitgave: Uitgave;
}

/**
 * Writes every table in both forms and counts the bytes.
 *
 * @param gegevens Who publishes this edition.
 * @param site Address of the site, when the build knows it.
 */
export function buildOpenData(
	tabellen: readonly Tabel[],
	bronnen: Uitgave['bronnen'],
	gegevens: UitgaveGegevens,
	site: string | undefined,
): OpenData {
	const datatabellen = tabellen.map((tabel) => ({
		tabel,
		csv: toDatabestand(`${tabel.naam}.csv`, formatCsv(tabel)),
		json: toDatabestand(`${tabel.naam}.json`, formatJson(tabel)),
	}));
	const bestanden = new Map(
		datatabellen.flatMap(({ csv, json }) => [csv, json].map((bestand) => [bestand.naam, bestand] as const)),
	);
	return {
		datatabellen,
		uitgave: {
			naam: SITE_NAAM,
			adres: (site ?? '').replace(/\/$/, ''),
			omschrijving: OMSCHRIJVING,
			uitgever: describeUitgever(gegevens, SITE_NAAM),
			tabellen,
			bestanden,
			bronnen,
		},
	};
}
