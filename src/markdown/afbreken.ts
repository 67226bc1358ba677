import { WOORDDELEN } from './woorddelen.ts';

/** A shorter word fits on a line of a telephone, or moves to the next one as a whole. */
const LANG = /\p{L}{14,}/gu;
const KOP = /<(h[1-4]|th)\b[^>]*>[\s\S]*?<\/\1>/g;
/** A script puts its own text in what it copies. */
const SJABLOON = /(<template\b[\s\S]*?<\/template>)/;
/** After a part: what links it to the next one, or its ending. */
const NA_DEEL = ['', 's', 'e', 'en', 'n', 'es', 'er', 'ers'];
const KNIP = '<span class="knip"></span>';

const longest = (woorden: Iterable<string>) => Math.max(...[...woorden].map(({ length }) => length));

/** No part with its ending is longer: without this bound a word of 100,000 letters kept the build busy for minutes. */
const LANGSTE_DEEL = longest(WOORDDELEN) + longest(NA_DEEL);

/** The fewest parts that make up the whole word; undefined when it holds a word that is not in the list. */
function splitWoord(woord: string): string[] | undefined {
	const beste: (string[] | undefined)[] = [[]];
	for (let eind = 1; eind <= woord.length; eind++)
		for (let begin = Math.max(0, eind - LANGSTE_DEEL); begin < eind; begin++) {
			const ervoor = beste[begin];
			const deel = woord.slice(begin, eind);
			if (!ervoor || !isDeel(deel.toLowerCase())) continue;
			if (ervoor.length + 1 < (beste[eind]?.length ?? Infinity)) beste[eind] = [...ervoor, deel];
		}
	return beste[woord.length];
}

const isDeel = (deel: string) =>
	NA_DEEL.some((einde) => deel.endsWith(einde) && WOORDDELEN.has(deel.slice(0, deel.length - einde.length)));

/** Where a long compound may break: "leerlingen|vervoer". A word that is not known breaks nowhere. */
export const listDelen = (woord: string): string[] => splitWoord(woord) ?? [woord];

/**
 * Lets long compounds in headings break between their parts. The place is an empty element whose hyphen is drawn by the
 * style (utilities.css): a soft hyphen in the text would be copied, searched and read out with it.
 */
export const breekKoppen = (html: string): string =>
	html
		.split(SJABLOON)
		.map((deel, index) =>
			index % 2 === 1
				? deel
				: deel.replace(KOP, (kop) =>
						kop.replace(/>[^<]+/g, (tekst) => tekst.replace(LANG, (woord) => listDelen(woord).join(KNIP))),
					),
		)
		.join('');
