import { listTeksten } from '../../../src/content/relaties/inhoud.ts';

const WOORD = /[\p{L}\p{M}\p{N}]+/gu;
const listWoorden = (tekst: string) => tekst.toLowerCase().match(WOORD) ?? [];

/** A remark of the author: on a line of its own, or behind a value that ends by itself. */
const OPMERKING = /^\s*#.*$|(?<=(?:["'\]}:>|-]|\d|true|false|null|~))\s+#.*$/gm;
/** Signs that double quotes write as a code. */
const CODE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[0abtnvfre])/gi;

/** Every name and value in what was read, as text. */
function listGelezen(waarde: unknown): string[] {
	if (typeof waarde !== 'object' || waarde === null) return [String(waarde)];
	const velden = Array.isArray(waarde) ? [] : Object.keys(waarde);
	return [...velden, ...Object.values(waarde).flatMap(listGelezen)];
}

function countWoorden(woorden: readonly string[]): Map<string, number> {
	const aantallen = new Map<string, number>();
	for (const woord of woorden) aantallen.set(woord, (aantallen.get(woord) ?? 0) + 1);
	return aantallen;
}

/** The words of one text that the other has fewer of. */
function listVermist(hier: readonly string[], daar: readonly string[]): string[] {
	const over = countWoorden(daar);
	return [...countWoorden(hier)].flatMap(([woord, aantal]) => ((over.get(woord) ?? 0) < aantal ? [woord] : []));
}

/** Words of a YAML text that are not in what was read from it. */
export function listVerlorenYaml(source: string, gegevens: readonly unknown[]): string[] {
	const woorden = listWoorden(source.replace(OPMERKING, '').replace(CODE, ' '));
	return listVermist(woorden, gegevens.flatMap(listGelezen).flatMap(listWoorden));
}

const trimNullen = (woord: string) => woord.replace(/^0+(?=\d)|0+$/g, '');

/** Words of a table that are not in what was read from it; its header names every field. */
export function listVerlorenCsv(source: string, gegevens: readonly unknown[]): string[] {
	const [, ...rijen] = source.split(/\r?\n/);
	// `1.50` is read as 1.5.
	const woorden = listWoorden(rijen.join('\n')).map(trimNullen);
	const gelezen = gegevens
		.flatMap((rij) =>
			listTeksten(
				JSON.parse(
					JSON.stringify(rij, (_naam, waarde: unknown) => (typeof waarde === 'number' ? String(waarde) : waarde)),
				),
			),
		)
		.map(({ tekst }) => tekst);
	return listVermist(woorden, gelezen.flatMap(listWoorden).map(trimNullen)).filter(Boolean);
}

/** A remark in the middle of a word leaves the word whole. */
const TUSSENIN = /\{\/\*[\s\S]*?\*\/\}/g;
/** Code, numbers and boxes of lists, and names of components are no words for a reader; what a component names is. */
const GEEN_TEKST =
	/<\/?[A-Z]\w*|^[ \t]*(?:\d+[.)]|[-*+] \[[ xX]\])|^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$|&(?:#\w+|\w+);|^(?:```|~~~)\w*|\b(?:id|plaats)(?==)/gm;

/** Links as they were written: `%C3%A9` is é again. */
const decodeAdressen = (html: string) =>
	html.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
		try {
			return decodeURIComponent(codes);
		} catch {
			return codes;
		}
	});

/** Words of an MDX text that stand nowhere on the page. */
export function listVerlorenMdx(tekst: string, html: string): string[] {
	const woorden = listWoorden(tekst.replace(TUSSENIN, '').replace(GEEN_TEKST, ' ')).filter((woord) =>
		/\p{L}/u.test(woord),
	);
	return listVermist([...new Set(woorden)], listWoorden(decodeAdressen(html)));
}
