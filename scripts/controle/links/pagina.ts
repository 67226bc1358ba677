import { Parser } from 'htmlparser2';

/** What a page offers to links and asks of them. */
export interface Pagina {
	ids: ReadonlySet<string>;
	/** Addresses as they stand in the page, each once. */
	adressen: ReadonlySet<string>;
}

const ATTRIBUTEN = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'] as const;

/** Addresses in a srcset such as "a.png 1x, b.png 2x". */
const listSrcset = (srcset: string) =>
	srcset
		.split(',')
		.map((deel) => deel.trim().split(/\s+/)[0] ?? '')
		.filter(Boolean);

/** Reads the ids and the addresses of a page. */
export function readPagina(html: string): Pagina {
	const ids = new Set<string>();
	const adressen = new Set<string>();
	const parser = new Parser({
		onopentag(naam, attributen) {
			if (attributen['id'] !== undefined) ids.add(attributen['id']);
			// Only there is a name a place to jump to; on a field it is something else.
			if (naam === 'a' && attributen['name'] !== undefined) ids.add(attributen['name']);
			for (const attribuut of ATTRIBUTEN) {
				const adres = attributen[attribuut];
				if (adres !== undefined) adressen.add(adres.trim());
			}
			for (const adres of listSrcset(attributen['srcset'] ?? '')) adressen.add(adres);
		},
	});
	parser.end(html);
	return { ids, adressen };
}
