import { isBlok } from '../../src/shared/blok.ts';
import { readCsv } from './csv.ts';
import { Invoerfout } from './fout.ts';
import type { Tabel } from './tabel.ts';

/** The largest export of a known kind is some 70 MB. */
const MAX_BYTES = 200 * 1024 * 1024;

/** Turns bytes into text: UTF-8 with or without BOM, and windows-1252 as older DUO exports have it. */
function decodeExport(bytes: Uint8Array): string {
	if (bytes.length === 0) throw new Invoerfout('Het bestand is leeg. Download het opnieuw.');
	if (bytes.length > MAX_BYTES) {
		throw new Invoerfout('Het bestand is groter dan 200 MB. Kies bij het ophalen alleen gemeenten.');
	}
	// A table has no NUL; a zip, a spreadsheet and UTF-16 have many.
	if (bytes.includes(0)) {
		throw new Invoerfout('Dit is geen tekstbestand. Pak een zip eerst uit en bewaar een rekenblad als CSV.');
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

const toCel = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const findTabelnummer = (adres: unknown) =>
	typeof adres === 'string' ? /\/([0-9]{5}[A-Za-z]{3})(?:\/|$)/.exec(adres)?.[1]?.toUpperCase() : undefined;

function readJson(text: string): Tabel {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		throw new Invoerfout('Dit bestand is geen geldige JSON; misschien is het afgekapt. Download het opnieuw.');
	}
	if (!isBlok(value) || !Array.isArray(value['value'])) {
		throw new Invoerfout(
			'In deze JSON staat geen lijst "value" met rijen. Haal de gegevens op bij TypedDataSet of Observations.',
		);
	}
	if ('odata.nextLink' in value || '@odata.nextLink' in value) {
		throw new Invoerfout(
			'Dit is een deel van de tabel: er volgt nog een bladzijde. Haal alle rijen op in één bestand.',
		);
	}
	const rijen = value['value'].filter(isBlok);
	const kolommen = [...new Set(rijen.flatMap((rij) => Object.keys(rij)))];
	return {
		kolommen,
		rijen: rijen.map((rij) => kolommen.map((kolom) => toCel(rij[kolom]))),
		tabelnummer: findTabelnummer(value['odata.metadata'] ?? value['@odata.context']),
	};
}

/**
 * Reads an export of CBS (OData v3 or v4 as JSON, StatLine as CSV) or DUO (CSV).
 *
 * @throws {Invoerfout} When it is no table.
 */
export function readTabel(bytes: Uint8Array): Tabel {
	const text = decodeExport(bytes).trim();
	if (text === '') throw new Invoerfout('Het bestand is leeg. Download het opnieuw.');
	if (/^<(!doctype|html|\?xml)/i.test(text)) {
		throw new Invoerfout(
			'Dit is een webpagina, geen tabel; vaak is dat een foutmelding. Download het bestand opnieuw.',
		);
	}
	return text.startsWith('{') || text.startsWith('[') ? readJson(text) : readCsv(text);
}
