import { DomUtils, parseDocument } from 'htmlparser2';
import { createDocument, type ZoekDocument } from '../document.ts';

type Knoop = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Knoop, { attribs: Record<string, string> }>;
type Tekst = Extract<Knoop, { data: string }>;

const isElement = (knoop: Knoop): knoop is Element => 'attribs' in knoop;
const isTekst = (knoop: Knoop): knoop is Tekst => knoop.type === 'text';
const KOPPEN = new Set(['h1', 'h2', 'h3', 'h4']);
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'span', 'strong', 'time']);
/** Not text but what names it: heads of columns and facts, fields and buttons. */
const GEEN_TEKST = new Set(['button', 'dt', 'label', 'script', 'style', 'summary', 'sup', 'svg', 'template', 'thead']);

const isOvergeslagen = ({ name, attribs }: Element) =>
	GEEN_TEKST.has(name) || 'data-pagefind-ignore' in attribs || 'hidden' in attribs;
const eenRegel = (tekst: string) => tekst.replace(/\s+/g, ' ').trim();

/** Text as a reader sees it: blocks are apart, footnote marks are out. */
function readTekst(knoop: Knoop): string {
	if (isTekst(knoop)) return knoop.data;
	if (!isElement(knoop) || isOvergeslagen(knoop)) return '';
	const tekst = knoop.children.map(readTekst).join('');
	return INLINE.has(knoop.name) ? tekst : ` ${tekst} `;
}

/** Filters and words that stand on empty elements (layout/ZoekMerken.astro). */
function readMerken(main: Element) {
	const read = (naam: string) =>
		DomUtils.findAll(({ attribs }) => attribs['data-zoek'] === naam, [main]).map(
			({ attribs }) => attribs['data-waarde'] ?? '',
		);
	return {
		soort: read('soort')[0] ?? 'Overig',
		themas: read('thema'),
		wie: read('wie'),
		trefwoorden: read('zoekwoorden').flatMap((rij) => rij.split(', ')),
	};
}

interface Sectie {
	anker: string;
	titel: string;
	tekst: string;
}

/** Cuts the page at its headings with an id; what has a document of its own is left out. */
function listSecties(main: Element, isBekend: (anker: string) => boolean): Sectie[] {
	const secties: Sectie[] = [{ anker: '', titel: '', tekst: '' }];
	const walk = (knoop: Knoop): void => {
		const huidige = secties.at(-1);
		if (!huidige) return;
		if (isTekst(knoop)) huidige.tekst += knoop.data;
		if (!isElement(knoop) || isOvergeslagen(knoop)) return;
		const anker = knoop.attribs['id'] ?? '';
		if (KOPPEN.has(knoop.name)) {
			const titel = eenRegel(readTekst(knoop));
			if (knoop.name === 'h1') huidige.titel = titel;
			else if (anker) secties.push({ anker, titel, tekst: '' });
			else huidige.tekst += ` ${titel}. `;
			return;
		}
		if (anker && isBekend(anker)) return;
		const rand = INLINE.has(knoop.name) ? '' : ' ';
		huidige.tekst += rand;
		knoop.children.forEach(walk);
		(secties.at(-1) ?? huidige).tekst += rand;
	};
	main.children.forEach(walk);
	return secties.filter(({ anker }) => anker === '' || !isBekend(anker));
}

const findMain = (html: string) => DomUtils.findOne((element) => element.name === 'main', parseDocument(html).children);

/** Every id of the page, where a result can lead. */
export const listAnkers = (html: string): string[] => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

/**
 * The documents of a page whose text is written in the page; none when it is not indexed or made from content.
 *
 * @param bekend Addresses that have a document already, from content.
 */
export function readPaginaDocumenten(html: string, adres: string, bekend: ReadonlySet<string>): ZoekDocument[] {
	// Most pages are made from content: reading their HTML took a third of the time of the index.
	if (bekend.has(adres)) return [];
	const main = findMain(html);
	if (!main || !('data-pagefind-body' in main.attribs)) return [];
	const merken = readMerken(main);
	const [boven, ...secties] = listSecties(main, (anker) => bekend.has(`${adres}#${anker}`));
	const { titel = '', tekst = '' } = boven ?? {};
	const delen = secties.filter((sectie) => sectie.titel !== '');
	return [
		createDocument({ ...merken, adres, titel, tekst: eenRegel(tekst) }),
		...delen.map((sectie) =>
			createDocument({
				...merken,
				trefwoorden: [],
				adres: `${adres}#${sectie.anker}`,
				titel: sectie.titel,
				pagina: titel,
				tekst: eenRegel(sectie.tekst),
			}),
		),
	];
}
