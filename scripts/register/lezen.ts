import { parse as parseCsv } from 'csv-parse/sync';
import { isBlok } from '../../src/shared/blok.ts';
import { Invoerfout } from './fout.ts';

/** A file as rows of named cells, before anyone knows what it is. */
export interface Tabel {
	kolommen: string[];
	rijen: Record<string, string>[];
	/** Number of the CBS table, e.g. `85984NED`, where the file tells it. */
	tabelnummer: string | undefined;
}

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

const toCel = (value: unknown): string => {
	if (value === null || value === undefined) return '';
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

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
	const rijen = value['value']
		.filter(isBlok)
		.map((rij) => Object.fromEntries(Object.entries(rij).map(([kolom, cel]) => [kolom, toCel(cel)])));
	return {
		kolommen: [...new Set(rijen.flatMap((rij) => Object.keys(rij)))],
		rijen,
		tabelnummer: findTabelnummer(value['odata.metadata'] ?? value['@odata.context']),
	};
}

/** The header has as many separators as most lines; a title above it, as StatLine puts there, has fewer. */
function findKop(lines: readonly string[], teken: string): number {
	const aantallen = lines.slice(0, 10).map((line) => line.split(teken).length - 1);
	const keer = (aantal: number) => aantallen.filter((ander) => ander === aantal).length;
	const [gewoon] = aantallen.filter((aantal) => aantal > 0).toSorted((a, b) => keer(b) - keer(a));
	return Math.max(aantallen.indexOf(gewoon ?? 0), 0);
}

/** @throws {Invoerfout} When two columns have one name: nobody can say which is meant. */
function checkKop(kop: readonly string[]): string[] {
	const namen = kop.map((naam) => naam.trim());
	const dubbel = namen.find((naam, index) => naam !== '' && namen.indexOf(naam) < index);
	if (dubbel === undefined) return namen;
	throw new Invoerfout(`De kolom "${dubbel.slice(0, 60)}" staat er twee keer. Download het bestand opnieuw.`);
}

function readCsv(text: string): Tabel {
	const lines = text.split(/\r?\n/);
	const teken = (lines.slice(0, 10).join('').match(/;/g) ?? []).length > 0 ? ';' : ',';
	const begin = findKop(lines, teken);
	let rijen: Record<string, string>[];
	try {
		rijen = parseCsv(lines.slice(begin).join('\n'), {
			columns: checkKop,
			delimiter: teken,
			skip_empty_lines: true,
			relax_quotes: true,
			relax_column_count_less: true,
			trim: true,
		});
	} catch (error) {
		if (error instanceof Invoerfout) throw error;
		const regel = begin + ((error as { lines?: number }).lines ?? 1);
		throw new Invoerfout(
			`Regel ${regel} heeft meer cellen dan de kop. Misschien is het bestand beschadigd; download het opnieuw.`,
		);
	}
	if (rijen.length === 0) throw new Invoerfout('Onder de kop staan geen rijen. Download het bestand opnieuw.');
	return { kolommen: Object.keys(rijen[0] ?? {}), rijen, tabelnummer: undefined };
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
