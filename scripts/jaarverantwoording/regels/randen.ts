import { listDagen } from './datums.ts';
import { isFormulierregel } from './formulierregel.ts';
import { findNaastElkaar } from './naast-elkaar.ts';
import { formatRegel, isLeeg, type Regel } from './woorden.ts';

/** What the top and bottom of the pages say about the document. */
export interface Randen {
	/** The lines without headers, footers and page numbers. */
	regels: Regel[];
	/** Days of printing, each once. */
	afdrukdagen: string[];
	/** Year in the title, such as in "Jaarverantwoording 2024". */
	titeljaren: number[];
	/** Page on which two pages stand side by side. */
	naastElkaar: number | undefined;
	/** Pages that the numbering skips, or undefined when the pages are in another order. */
	ontbrekend: number[] | undefined;
}

const TITEL = /^jaarverantwoording\b.{0,40}?\b((?:19|20)\d{2})$/i;
/** A day with the time of printing, with or without a page number. */
const AFDRUK =
	/^(?:afgedrukt|geprint|gegenereerd)?(?:\s*op)?:?\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+-?\s*\d{1,4}\s*-?)?$/i;
const PAGINANUMMER =
	/^(?:pagina|pag\.?|p\.|blz\.?|bladzijde)?\s*\d{1,4}\s*(?:van|\/)\s*\d{1,4}$|^(?:pagina|blz\.?|bladzijde)\s+\d{1,4}$|^-\s*\d{1,4}\s*-$/i;
const LOS_GETAL = /^\d{1,4}$/;
/** The number of a page at the end of its line, with the number of pages when it is printed. */
const NUMMER =
	/(?:^|\s)(?:(\d{1,4})\s*(?:\/|van)\s*(\d{1,4})|(?:pagina|pag\.?|p\.|blz\.?|bladzijde)\s+(\d{1,4})|-\s*(\d{1,4})\s*-|^(\d{1,4}))$/i;

const isRand = (tekst: string) => TITEL.test(tekst) || AFDRUK.test(tekst) || PAGINANUMMER.test(tekst);

/** So many lines at the top and the bottom of a page can be a header or a footer. */
const RANDREGELS = 3;

/** The outer lines of every page; none where the document has no pages. */
function listBuitenste(regels: readonly Regel[]): Regel[][] {
	const paginas = [
		...Map.groupBy(
			regels.filter((regel) => !isLeeg(regel)),
			({ pagina }) => pagina,
		).values(),
	];
	if (paginas.length < 2) return [];
	return paginas.map((eigen) =>
		eigen.length <= RANDREGELS * 2 ? eigen : [...eigen.slice(0, RANDREGELS), ...eigen.slice(-RANDREGELS)],
	);
}

/** A text as it returns on other pages, whatever the number of the page. */
const createPatroon = (regel: Regel) => formatRegel(regel).replace(/\d+/g, '#').trim();

/** A header or footer stands on so many of the pages; a line of the form that returns does not. */
const DEEL = 0.4;

/** Lines that return at the edge of more pages, and lone numbers there. */
function listHerhaald(regels: readonly Regel[]): Set<Regel> {
	const buitenste = listBuitenste(regels);
	const paginas = Map.groupBy(
		buitenste.flatMap((eigen) => [...new Set(eigen.map(createPatroon))]),
		(patroon) => patroon,
	);
	const minste = Math.max(2, buitenste.length * DEEL);
	const isHerhaald = (regel: Regel) => (paginas.get(createPatroon(regel))?.length ?? 0) >= minste;
	return new Set(buitenste.flat().filter((regel) => isHerhaald(regel) && !isFormulierregel(regel)));
}

/** A lone number as the first or last line of a page is its number. */
function listLosseNummers(regels: readonly Regel[]): Set<Regel> {
	const gevuld = regels.filter((regel) => !isLeeg(regel) && !isRand(formatRegel(regel)));
	if ((regels.at(-1)?.pagina ?? 1) === 1) return new Set();
	return new Set(
		gevuld.filter((regel, plek) => {
			const isBuitenste = gevuld[plek - 1]?.pagina !== regel.pagina || gevuld[plek + 1]?.pagina !== regel.pagina;
			return isBuitenste && LOS_GETAL.test(formatRegel(regel));
		}),
	);
}

/** Page numbers of a text without page breaks: lone numbers that count up by one, three or more in a row. */
function listReeks(regels: readonly Regel[]): Set<Regel> {
	const los = regels.filter((regel) => LOS_GETAL.test(formatRegel(regel)));
	let reeks: Regel[] = [];
	const gevonden = new Set<Regel>();
	for (const regel of los) {
		const vorige = reeks.at(-1);
		reeks = vorige && Number(formatRegel(regel)) === Number(formatRegel(vorige)) + 1 ? [...reeks, regel] : [regel];
		if (reeks.length >= 3) for (const nummer of reeks) gevonden.add(nummer);
	}
	return gevonden;
}

interface Nummer {
	nummer: number;
	totaal: number | undefined;
}

function readNummer(regel: Regel): Nummer | undefined {
	const gevonden = NUMMER.exec(formatRegel(regel));
	if (!gevonden) return undefined;
	const [, teller, totaal, pagina, streepjes, los] = gevonden;
	return {
		nummer: Number(teller ?? pagina ?? streepjes ?? los),
		totaal: totaal === undefined ? undefined : Number(totaal),
	};
}

/** Which numbers one line skips as it returns; the last can only be missed when the number of pages is printed. */
function listInReeks(randregels: readonly Regel[]): number[] | undefined {
	const nummers = randregels.flatMap((regel) => readNummer(regel) ?? []);
	if (nummers.length < 2) return [];
	if (nummers.some(({ nummer }, plek) => nummer < (nummers[plek - 1]?.nummer ?? 0))) return undefined;
	const gezien = nummers.map(({ nummer }) => nummer);
	const totalen = new Set(nummers.map(({ totaal }) => totaal));
	const [totaal] = totalen.size === 1 ? totalen : [];
	const begin = totaal === undefined ? Math.min(...gezien) : 1;
	const einde = totaal ?? Math.max(...gezien);
	return Array.from({ length: Math.max(einde - begin + 1, 0) }, (_, plek) => begin + plek).filter(
		(nummer) => !gezien.includes(nummer),
	);
}

/** Which numbers the pages skip; each line that returns counts by itself. */
function listOntbrekend(randregels: readonly Regel[]): number[] | undefined {
	const reeksen = [...Map.groupBy(randregels, createPatroon).values()].map(listInReeks);
	const gevonden = reeksen.filter((reeks) => reeks !== undefined);
	return gevonden.length < reeksen.length ? undefined : [...new Set(gevonden.flat())];
}

/** Takes the headers, footers and page numbers out, so that no line of a question stands apart from the rest. */
export function dropRanden(regels: readonly Regel[]): Randen {
	const weg = new Set([...listHerhaald(regels), ...listLosseNummers(regels), ...listReeks(regels)]);
	const isWeg = (regel: Regel) => weg.has(regel) || isRand(formatRegel(regel));
	const teksten = regels.map(formatRegel);
	return {
		regels: regels.map((regel) => (isWeg(regel) ? { ...regel, woorden: [] } : regel)),
		afdrukdagen: [...new Set(teksten.filter((tekst) => AFDRUK.test(tekst)).flatMap(listDagen))],
		titeljaren: [...new Set(teksten.flatMap((tekst) => TITEL.exec(tekst)?.[1] ?? []).map(Number))],
		naastElkaar: findNaastElkaar(regels),
		ontbrekend: listOntbrekend(regels.filter((regel) => !isLeeg(regel) && isWeg(regel))),
	};
}
