import { DomUtils, parseDocument } from 'htmlparser2';
import { writeXhtml } from '../../src/features/boek/index.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** One file of the EPUB. */
export interface Hoofdstuk {
	/** Name without extension; also the id in the list of files. */
	naam: string;
	titel: string;
	/** What stands in the body, as XHTML. */
	xhtml: string;
	/** Headings that the contents name, one level below the title. */
	koppen: { anker: string; tekst: string }[];
}

export interface Boek {
	titel: string;
	/** Day of the text. */
	tekstVan: string;
	hoofdstukken: Hoofdstuk[];
}

const findAll = (wat: (element: Element) => boolean, root: Element[]) => DomUtils.findAll(wat, root);
const readTekst = (element: Element | undefined) =>
	element ? DomUtils.textContent(element).replace(/\s+/g, ' ').trim() : '';

/** Leads to the file that holds the place; an address of the site only leads somewhere when the site has a host. */
function translateLink(adres: string, bestanden: ReadonlyMap<string, string>, site?: string): string | undefined {
	const anker = /^#(.+)$/.exec(adres)?.[1];
	if (anker) return bestanden.has(anker) ? `${bestanden.get(anker)}.xhtml#${anker}` : undefined;
	if (!adres.startsWith('/')) return adres;
	return site ? new URL(adres, site).href : undefined;
}

function setLinks(delen: readonly Element[], site?: string): void {
	const bestanden = new Map(
		delen.flatMap((deel) =>
			findAll(({ attribs }) => 'id' in attribs, [deel]).map(({ attribs }) => [
				attribs['id'] ?? '',
				deel.attribs['id'] ?? '',
			]),
		),
	);
	for (const { attribs } of findAll(({ name }) => name === 'a', [...delen])) {
		const doel = attribs['href'] === undefined ? undefined : translateLink(attribs['href'], bestanden, site);
		if (doel === undefined) delete attribs['href'];
		else attribs['href'] = doel;
	}
}

/** On a page of a book nothing slides aside. */
function unsetSchuiven(delen: readonly Element[]): void {
	for (const { attribs } of findAll(({ attribs }) => 'tabindex' in attribs, [...delen])) {
		delete attribs['tabindex'];
		delete attribs['aria-label'];
	}
}

/** What the contents of the book say of one chapter: its line, and the lines below it. */
function listKoppen(inhoud: Element, deel: string): Hoofdstuk['koppen'] {
	return findAll(({ name, attribs }) => name === 'a' && (attribs['href'] ?? '').includes(`${deel}.xhtml#`), [inhoud])
		.map((link) => ({ anker: link.attribs['href']?.split('#')[1] ?? '', tekst: readTekst(link) }))
		.filter(({ anker }) => anker !== deel);
}

/**
 * Takes the chapters out of the built page `/print/`.
 *
 * @param site Address of the site with nothing behind the host; undefined as long as it is not known.
 * @throws When the page is not the book.
 */
export function readBoek(html: string, site?: string): Boek {
	const document = parseDocument(html);
	const delen = findAll(({ attribs }) => 'data-boekdeel' in attribs, document.children as Element[]);
	const inhoud = delen.find(({ name }) => name === 'nav');
	const titelblad = delen.find(({ name }) => name === 'header');
	if (!inhoud || !titelblad) throw new Error('dist/print/ heeft geen titelblad of inhoud. Bouw de site: npm run build');
	const hoofdstukken = delen.filter((deel) => deel !== inhoud);
	setLinks(delen, site);
	unsetSchuiven(delen);
	const [tijd] = DomUtils.getElementsByTagName('time', titelblad);
	return {
		titel: readTekst(DomUtils.getElementsByTagName('h1', titelblad)[0]),
		tekstVan: tijd?.attribs['datetime'] ?? '',
		hoofdstukken: hoofdstukken.map((deel) => {
			const { id: naam = '', 'data-boekdeel': titel = naam } = deel.attribs;
			delete deel.attribs['data-boekdeel'];
			const xhtml = writeXhtml(deel);
			return { naam, titel, xhtml, koppen: listKoppen(inhoud, naam) };
		}),
	};
}
