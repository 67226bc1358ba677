import { DomUtils, parseDocument } from 'htmlparser2';
import { keepFirstBegrip } from '../../../markdown/eerste-begrip.ts';
import { writeHtml } from './uitschrijven.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** One part of the book with what the contents say of it. */
export interface Boekdeel {
	id: string;
	titel: string;
	koppen: { id: string; tekst: string }[];
}

/** What only works on a screen, or stands elsewhere in the book. */
const WEG = new Set(['script', 'svg', 'button', 'template', 'input']);
const WEG_KLASSE = new Set(['niet-afdrukken', 'eerste-zin', 'niet-bekend']);
/** Parts that every chapter has: twelve times the same line in the contents helps nobody. */
const OVERAL = /-(?:hardop|in-het-kort|footnote-label|raadsstukken|veranderd|praktijk|bronnen|letter-[a-z0-9-]+)$/;
/** Attributes that name other elements. */
const NAAR_ID = ['for', 'aria-labelledby', 'aria-describedby'];

const listKlassen = ({ attribs }: Element) => (attribs['class'] ?? '').split(/\s+/).filter(Boolean);
const listElementen = (root: Parameters<typeof DomUtils.findAll>[1]) => DomUtils.findAll(() => true, root);
const isEigen = (naam: string) => naam.includes('-');
const readWoorden = (element: Element) => DomUtils.textContent(element).replace(/\s+/g, ' ').trim();
/** The words of a heading, without how many things stand under it. */
const readKop = (kop: Element) =>
	DomUtils.textContent(kop.children.filter((kind) => !('attribs' in kind && listKlassen(kind).includes('aantal'))))
		.replace(/\s+/g, ' ')
		.trim();

const isWeg = (element: Element) =>
	WEG.has(element.name) ||
	'hidden' in element.attribs ||
	listKlassen(element).some((klasse) => WEG_KLASSE.has(klasse)) ||
	(isEigen(element.name) && readWoorden(element) === '');

/** A book folds nothing and has no scripts; a chapter is one level below the title of the book. */
function flatten(element: Element): void {
	if (['aside', 'details', 'summary'].includes(element.name) || isEigen(element.name)) element.name = 'div';
	const niveau = /^h([1-5])$/.exec(element.name)?.[1];
	if (niveau) element.name = `h${Number(niveau) + 1}`;
	const klassen = listKlassen(element).filter((klasse) => !['alleen-afdrukken', 'sr-only', 'vouw'].includes(klasse));
	delete element.attribs['class'];
	if (klassen.length > 0) element.attribs['class'] = klassen.join(' ');
	// Twelve regions called "In het kort" tell nobody where they are; the headings do.
	if (element.name === 'section') delete element.attribs['aria-labelledby'];
	for (const naam of Object.keys(element.attribs))
		if (naam === 'open' || /^data-(?!footnote)/.test(naam)) Reflect.deleteProperty(element.attribs, naam);
}

/** In the register of a chapter the sentence of a taak is what others refer to. */
function makeDoel(element: Element): void {
	const taak = /^\/taken\/([a-z0-9-]+)\/$/.exec(element.attribs['href'] ?? '')?.[1];
	if (!taak || !listKlassen(element).includes('taak-zin')) return;
	delete element.attribs['href'];
	element.name = 'span';
	element.attribs['id'] = `taak-${taak}`;
}

/** Every chapter was a page of its own; its ids get the name of the chapter in front. */
function prefixIds({ attribs }: Element, deel: string): void {
	if (attribs['id']) attribs['id'] = `${deel}-${attribs['id']}`;
	for (const naam of NAAR_ID) {
		const ids = attribs[naam]?.split(/\s+/).filter(Boolean);
		if (ids) attribs[naam] = ids.map((id) => `${deel}-${id}`).join(' ');
	}
	const anker = /^#(.+)$/.exec(attribs['href'] ?? '')?.[1];
	// Each page lists the laws it names; the book does so once, among its sources.
	if (anker) attribs['href'] = anker.startsWith('wet-') ? `/bronnen/#${anker.slice(4)}` : `#${deel}-${anker}`;
}

const ADRES = /^\/(themas|taken|begrippen|bronnen)\/(?:([a-z0-9-]+)\/)?(?:#(.+))?$/;

/** The place in the book that an address of the site stands for; undefined when the book does not have it. */
export function findPlaats(adres: string, ids: ReadonlySet<string>): string | undefined {
	const [, soort, naam, anker] = ADRES.exec(adres) ?? [];
	if (!soort) return undefined;
	const deel = soort === 'taken' ? naam && `taak-${naam}` : soort === 'themas' ? naam : soort;
	const plaats = [deel, anker].filter(Boolean).join('-');
	return ids.has(plaats) ? plaats : undefined;
}

/** Every chapter counts its own tables, and the name of a region that scrolls must be the only one. */
function countTabellen(elementen: readonly Element[]): void {
	elementen
		.filter((element) => listKlassen(element).includes('tabel-schuif'))
		.forEach(({ attribs }, index) => {
			attribs['aria-label'] = (attribs['aria-label'] ?? '').replace(/^Tabel(?: \d+)?/, `Tabel ${index + 1}`);
		});
}

function prepareDeel(deel: Element): void {
	const { id = '' } = deel.attribs;
	for (const element of listElementen(deel.children).filter(isWeg)) DomUtils.removeElement(element);
	for (const element of listElementen(deel.children)) {
		prefixIds(element, id);
		makeDoel(element);
		flatten(element);
	}
}

function describeDeel(deel: Element): Boekdeel {
	const { id = '' } = deel.attribs;
	const koppen = listElementen(deel.children).filter(({ name }) => name === 'h2' || name === 'h3');
	const [kop] = koppen;
	return {
		id,
		titel: kop ? readKop(kop) : id,
		koppen: koppen
			.filter(({ name, attribs }) => name === 'h3' && attribs['id'] && !OVERAL.test(attribs['id']))
			.map((element) => ({ id: element.attribs['id'] ?? '', tekst: readKop(element) })),
	};
}

/**
 * Makes chapters of pages: every id once, links to what is in the book stay in the book, and nothing that needs a screen.
 *
 * @param html Pages one after the other, each in a `section.boekdeel` with an id.
 */
export function buildBoek(html: string): { html: string; delen: Boekdeel[] } {
	const document = parseDocument(html);
	const delen = DomUtils.findAll((element) => listKlassen(element).includes('boekdeel'), document.children);
	for (const deel of delen) prepareDeel(deel);
	const elementen = listElementen(document.children);
	countTabellen(elementen);
	const ids = new Set(elementen.flatMap(({ attribs }) => attribs['id'] ?? []));
	for (const { attribs } of elementen) {
		const plaats = attribs['href']?.startsWith('/') ? findPlaats(attribs['href'], ids) : undefined;
		if (plaats) attribs['href'] = `#${plaats}`;
	}
	return {
		html: writeHtml(document),
		delen: delen.map(describeDeel),
	};
}

/** Keeps in one chapter the first use of each term as a link; the rest of the book has its own first use. */
export const buildDeel = keepFirstBegrip;
