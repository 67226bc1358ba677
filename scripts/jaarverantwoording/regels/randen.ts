import { listDagen } from './datums.ts';
import { formatRegel, isLeeg, type Regel } from './woorden.ts';

/** What the top and bottom of the pages say about the document. */
export interface Randen {
	/** The lines without headers, footers and page numbers. */
	regels: Regel[];
	/** Days of printing, each once. */
	afdrukdagen: string[];
	/** Year in the title, such as in "Jaarverantwoording 2024". */
	titeljaren: number[];
}

const TITEL = /^jaarverantwoording\b.{0,40}?\b((?:19|20)\d{2})$/i;
/** A day with the time of printing, with or without a page number. */
const AFDRUK =
	/^(?:afgedrukt|geprint|gegenereerd)?(?:\s*op)?:?\s*\d{1,2}[-/.]\d{1,2}[-/.]\d{4},?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+-?\s*\d{1,4}\s*-?)?$/i;
const PAGINANUMMER =
	/^(?:pagina|pag\.?|p\.|blz\.?|bladzijde)?\s*\d{1,4}\s*(?:van|\/)\s*\d{1,4}$|^(?:pagina|blz\.?|bladzijde)\s+\d{1,4}$|^-\s*\d{1,4}\s*-$/i;
const LOS_GETAL = /^\d{1,4}$/;

const isRand = (tekst: string) => TITEL.test(tekst) || AFDRUK.test(tekst) || PAGINANUMMER.test(tekst);

/** Lines that are a lone number at the top or bottom of a page: the page number. A figure can stand alone as well, but not there. */
function listLosseNummers(regels: readonly Regel[]): Set<Regel> {
	if ((regels.at(-1)?.pagina ?? 1) === 1) return new Set();
	const gevuld = regels.filter((regel) => !isLeeg(regel) && !isRand(formatRegel(regel)));
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

/** Takes the headers, footers and page numbers out, so that no line of a question stands apart from the rest. */
export function dropRanden(regels: readonly Regel[]): Randen {
	const nummers = new Set([...listLosseNummers(regels), ...listReeks(regels)]);
	const teksten = regels.map(formatRegel);
	return {
		regels: regels.map((regel, plek) =>
			nummers.has(regel) || isRand(teksten[plek] ?? '') ? { ...regel, woorden: [] } : regel,
		),
		afdrukdagen: [...new Set(teksten.filter((tekst) => AFDRUK.test(tekst)).flatMap(listDagen))],
		titeljaren: [
			...new Set(teksten.flatMap((tekst) => (TITEL.exec(tekst)?.[1] ? [Number(TITEL.exec(tekst)?.[1])] : []))),
		],
	};
}
