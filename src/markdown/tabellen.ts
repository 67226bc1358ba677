import { Parser } from 'htmlparser2';

/** What every table stands in when it comes in; a part that a script fills can get any number of columns. */
const DEEL = /<section class="tabel-schuif"((?:(?! data-plek)[^>])*)>\s*(<table\b[\s\S]*?<\/table>)\s*<\/section>/g;
const GETAL = /^(?:(?:€\s?)?[\d.,]+\s?%?|[–-])$/;
const ROLLEN: Readonly<Record<string, string>> = {
	table: 'table',
	thead: 'rowgroup',
	tbody: 'rowgroup',
	tr: 'row',
	td: 'cell',
};
const KOPROLLEN: Readonly<Record<string, string>> = { col: 'columnheader', row: 'rowheader' };

interface Cel {
	tekst: string;
	isKop: boolean;
	/** Where the name of its tag ends. */
	plek: number;
}

interface Gelezen {
	/** Per row, the one with the headers first. */
	rijen: Cel[][];
	rollen: { plek: number; rol: string }[];
	heeftBijschrift: boolean;
	/** With cells over several rows or a foot no row can stand alone. */
	isEenGeheel: boolean;
}

const findRol = (naam: string, { scope }: Record<string, string>) =>
	naam === 'th' ? KOPROLLEN[scope ?? ''] : ROLLEN[naam];

function readTabel(html: string): Gelezen {
	const gelezen: Gelezen = { rijen: [], rollen: [], heeftBijschrift: false, isEenGeheel: false };
	let cel: Cel | undefined;
	const lezer = new Parser({
		onopentag(naam, attributen) {
			const plek = lezer.startIndex + 1 + naam.length;
			const rol = findRol(naam, attributen);
			if (rol) gelezen.rollen.push({ plek, rol });
			if (naam === 'caption') gelezen.heeftBijschrift = true;
			if (naam === 'tfoot' || 'rowspan' in attributen || 'colspan' in attributen) gelezen.isEenGeheel = true;
			if (naam === 'tr') gelezen.rijen.push([]);
			if (naam !== 'td' && naam !== 'th') return;
			cel = { tekst: '', isKop: naam === 'th', plek };
			gelezen.rijen.at(-1)?.push(cel);
		},
		ontext(tekst) {
			if (cel) cel.tekst += tekst;
		},
		onclosetag(naam) {
			if (naam === 'td' || naam === 'th') cel = undefined;
		},
	});
	lezer.end(html);
	return gelezen;
}

/** Numbers are compared down and across: two columns of them stay columns. */
function staatNaastElkaar({ rijen: [koppen = [], ...rijen], isEenGeheel }: Gelezen): boolean {
	const getallen = koppen.filter(
		(_kop, kolom) => kolom > 0 && rijen.every((rij) => GETAL.test(rij[kolom]?.tekst.trim() ?? '')),
	);
	return isEenGeheel || getallen.length > 1;
}

const escape = (tekst: string) =>
	tekst.replace(/\s+/g, ' ').trim().replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const toLabel = (kop: string) => (kop === '' || /[?:]$/.test(kop) ? kop : `${kop}:`);

/** The first cell names the row; of two columns either one can be what a reader looks for, so both say what they are. */
function listLabels({ rijen: [koppen = [], ...rijen] }: Gelezen) {
	return rijen.flatMap((rij) =>
		rij.flatMap(({ plek, isKop }, kolom) => {
			const label = toLabel(escape(koppen[kolom]?.tekst ?? ''));
			const isTitel = kolom === 0 && (isKop || koppen.length > 2);
			return isTitel || label === '' ? [] : [{ plek, tekst: ` data-kop="${label}"` }];
		}),
	);
}

/** Shown as blocks a table is no table any more to some screen readers, unless its roles are written down. */
function toKaarten(tabel: string, gelezen: Gelezen, attributen: string): string {
	const naam = / aria-label="([^"]*?)(?:, schuif opzij voor meer)?"/.exec(attributen)?.[1];
	const invoegen = [
		...gelezen.rollen.map(({ plek, rol }) => ({ plek, tekst: ` role="${rol}"` })),
		...listLabels(gelezen),
		...(naam && !gelezen.heeftBijschrift ? [{ plek: '<table'.length, tekst: ` aria-label="${naam}"` }] : []),
	].sort((a, b) => b.plek - a.plek);
	const html = invoegen.reduce((uit, { plek, tekst }) => uit.slice(0, plek) + tekst + uit.slice(plek), tabel);
	return `<div class="tabel-kaarten">${html}</div>`;
}

/**
 * How a table fits on a phone: its rows become cards, or it slides and its first column stays. The one rule for tables of
 * authors and of components.
 */
export const schikTabellen = (html: string): string =>
	html.replace(DEEL, (heel, attributen: string, tabel: string) => {
		const gelezen = readTabel(tabel);
		return staatNaastElkaar(gelezen) ? heel : toKaarten(tabel, gelezen, attributen);
	});
