import { Invoerfout } from './fout.ts';
import type { Tabel } from './tabel.ts';

/** Quotes that a spreadsheet doubled; two empty cells look like it, with nothing before or after. */
const HERBEWAARD = /[^;"]"";""[^;"]/;

/** Where a quoted cell ends; a doubled quote is a quote. */
function findSlot(line: string, begin: number): number {
	let slot = line.indexOf('"', begin + 1);
	while (slot >= 0 && line[slot + 1] === '"') slot = line.indexOf('"', slot + 2);
	return slot;
}

/** @throws {Invoerfout} When a quoted cell does not end on its line, as where a download stopped. */
function splitMetAanhaling(line: string, teken: string, regel: number): string[] {
	const cellen: string[] = [];
	for (let begin = 0; begin <= line.length;) {
		const isAangehaald = line[begin] === '"';
		const slot = isAangehaald ? findSlot(line, begin) : begin;
		if (slot < 0) {
			throw new Invoerfout(
				`Op regel ${regel} begint een cel die niet eindigt. Het bestand is afgekapt of beschadigd; download het opnieuw.`,
			);
		}
		const volgend = line.indexOf(teken, slot);
		const einde = volgend < 0 ? line.length : volgend;
		const cel = isAangehaald ? line.slice(begin + 1, slot).replaceAll('""', '"') : line.slice(begin, einde);
		cellen.push(cel.trim());
		begin = einde + 1;
	}
	return cellen;
}

const splitRegel = (line: string, teken: string, regel: number): string[] =>
	line.includes('"') ? splitMetAanhaling(line, teken, regel) : line.split(teken).map((cel) => cel.trim());

/** Lines with their number, without holding them all. */
function* listRegels(text: string): Generator<[line: string, regel: number]> {
	let regel = 0;
	for (let begin = 0; begin <= text.length;) {
		const gevonden = text.indexOf('\n', begin);
		const einde = gevonden < 0 ? text.length : gevonden;
		regel += 1;
		const line = text[einde - 1] === '\r' ? text.slice(begin, einde - 1) : text.slice(begin, einde);
		if (line.trim() !== '') yield [line, regel];
		begin = einde + 1;
	}
}

/** The header has as many separators as most lines; a title above it, as StatLine puts there, has fewer. */
function findKop(lines: readonly string[], teken: string): number {
	const aantallen = lines.map((line) => line.split(teken).length - 1);
	const keer = (aantal: number) => aantallen.filter((ander) => ander === aantal).length;
	const [gewoon] = aantallen.filter((aantal) => aantal > 0).toSorted((a, b) => keer(b) - keer(a));
	return Math.max(aantallen.indexOf(gewoon ?? 0), 0);
}

/** What a publisher writes below a table, in one cell; any other cell alone is where a download stopped. */
const isNoot = (cellen: readonly string[]) => cellen.length === 1 && /^(?:Bron\b|©)/.test(cellen[0] ?? '');

/** @throws {Invoerfout} When a line has more cells than the header, or fewer, other than a note below the table. */
function* listRijen(text: string, teken: string, kop: number, breedte: number): Generator<string[]> {
	for (const [line, regel] of listRegels(text)) {
		if (regel <= kop) continue;
		const cellen = splitRegel(line, teken, regel);
		if (cellen.length === breedte) yield cellen;
		else if (!isNoot(cellen)) {
			throw new Invoerfout(
				`Regel ${regel} telt niet zoveel cellen als de kop (${cellen.length} en ${breedte}). Het bestand is afgekapt of beschadigd; download het opnieuw.`,
			);
		}
	}
}

/** @throws {Invoerfout} When it has no rows, or was saved again by a spreadsheet. */
export function readCsv(text: string): Tabel {
	const begin = [...listRegels(text.slice(0, 200_000))].slice(0, 10);
	const lines = begin.map(([line]) => line);
	if (lines.some((line) => HERBEWAARD.test(line))) {
		throw new Invoerfout(
			'De aanhalingstekens staan dubbel: dit bestand is opnieuw bewaard met Excel. Download het opnieuw en lees het in zonder het eerst te openen.',
		);
	}
	const teken = lines.join('').includes(';') ? ';' : ',';
	const plek = findKop(lines, teken);
	const [kop = '', regel = 1] = begin[plek] ?? [];
	const kolommen = splitRegel(kop, teken, regel);
	if (plek + 1 >= lines.length) throw new Invoerfout('Onder de kop staan geen rijen. Download het bestand opnieuw.');
	return {
		kolommen,
		rijen: { [Symbol.iterator]: () => listRijen(text, teken, regel, kolommen.length) },
		tabelnummer: undefined,
	};
}
