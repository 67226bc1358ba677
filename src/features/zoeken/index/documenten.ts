import { readFile } from 'node:fs/promises';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { ZoekDocument } from './document.ts';
import { orderTaken } from './volgorde.ts';

type Knoop = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Knoop, { attribs: Record<string, string> }>;

type Tekst = Extract<Knoop, { data: string }>;

const isElement = (knoop: Knoop): knoop is Element => 'attribs' in knoop;
const isTekst = (knoop: Knoop): knoop is Tekst => knoop.type === 'text';
const KOPPEN = new Set(['h1', 'h2', 'h3', 'h4']);
const BLOKKEN = new Set([
	'p',
	'li',
	'dd',
	'dt',
	'td',
	'th',
	'tr',
	'div',
	'section',
	'article',
	'summary',
	'caption',
	'blockquote',
	'h1',
	'h2',
	'h3',
	'h4',
]);
const overslaan = (element: Element) =>
	'data-pagefind-ignore' in element.attribs ||
	'hidden' in element.attribs ||
	['script', 'style', 'template', 'svg'].includes(element.name);

/** Text as a reader sees it: blocks are apart, footnote marks are out. */
function readTekst(knoop: Knoop): string {
	if (isTekst(knoop)) return knoop.data;
	if (!isElement(knoop) || overslaan(knoop) || knoop.name === 'sup') return '';
	const tekst = knoop.children.map(readTekst).join('');
	return BLOKKEN.has(knoop.name) ? ` ${tekst} ` : tekst;
}
/** "wpo161", "167a" and "lid1": words for a search that cannot read articles. */
const ARTIKELWOORD = /^[a-z]*\d+[a-z]{0,2}(?:\.\d+[a-z]{0,2})*$/;
const eenRegel = (tekst: string) => tekst.replace(/\s+/g, ' ').trim();

/** Filters and words that stand on empty elements (layout/ZoekMerken.astro). */
function readMerken(main: Element) {
	const waarden = (soort: 'filter' | 'meta', naam: string) =>
		DomUtils.findAll((element) => element.attribs[`data-pagefind-${soort}`] === `${naam}[data-waarde]`, [main]).map(
			(element) => element.attribs['data-waarde'] ?? '',
		);
	return {
		soort: waarden('filter', 'soort')[0] ?? 'Overig',
		themas: waarden('filter', 'thema'),
		wie: waarden('filter', 'wie'),
		trefwoorden: waarden('meta', 'zoekwoorden')
			.flatMap((rij) => rij.split(', '))
			// Articles are read from the text itself, with their law and lid.
			.filter((woord) => woord !== '' && !ARTIKELWOORD.test(woord)),
	};
}

interface Sectie {
	anker: string;
	titel: string;
	tekst: string[];
	/** A single entry of a list, such as a date or a law, under this kind. */
	soort?: string;
}

/** Lists of which each entry is an answer by itself: dates, and laws. */
const REGELS: { hoortBij: (element: Element, soort: string) => boolean; soort: string }[] = [
	{ hoortBij: (element, soort) => soort === 'Kalender' && element.attribs['class'] === 'datum', soort: 'Kalender' },
	{ hoortBij: isWettenlijst, soort: 'Wet' },
];

/** The list under the heading "Wetten" of /bronnen/. */
function isWettenlijst({ parent: lijst }: Element): boolean {
	const sectie = lijst?.parent;
	if (!sectie || !('children' in sectie)) return false;
	return sectie.children.some((knoop) => isElement(knoop) && knoop.attribs['id'] === 'wetten');
}

/** Text of the first element with a class, without full stop. */
const readDeel = (element: Element, klasse: string) => {
	const deel = DomUtils.findOne(({ attribs }) => attribs['class'] === klasse, [element]);
	return deel ? eenRegel(readTekst(deel)).replace(/\.$/, '') : '';
};

/** A date is named by its day and what happens; a law by its name. */
function createRegel(element: Element, soort: string): Sectie {
	const anker = element.attribs['id'] ?? '';
	const tekst = eenRegel(element.children.map(readTekst).join(''));
	if (soort !== 'Kalender') return { anker, titel: tekst.split(/, gelezen in|\. /)[0] ?? tekst, tekst: [tekst], soort };
	const titel = [readDeel(element, 'datum-regel'), readDeel(element, 'datum-wat')].filter(Boolean).join(': ');
	return { anker, titel, tekst: [tekst.replace(/ Thema: .*$/, '')], soort };
}

/** A heading with an id starts a section; the h1 is the title of the page; any other heading is text. */
function takeKop(kop: Element, secties: Sectie[]): void {
	const titel = eenRegel(kop.children.map(readTekst).join(''));
	const anker = kop.attribs['id'];
	if (kop.name === 'h1') {
		if (secties[0]) secties[0].titel = titel;
	} else if (anker) secties.push({ anker, titel, tekst: [] });
	else secties.at(-1)?.tekst.push(` ${titel}. `);
}

/** Cuts the page at its headings with an id; what stands before the first belongs to the page. */
function splitSecties(main: Element, soort: string): Sectie[] {
	const secties: Sectie[] = [{ anker: '', titel: '', tekst: [] }];
	const regels: Sectie[] = [];
	const walk = (knoop: Knoop): void => {
		const huidige = secties.at(-1);
		if (isTekst(knoop)) return void huidige?.tekst.push(knoop.data);
		if (!isElement(knoop) || overslaan(knoop)) return;
		const regel = knoop.attribs['id'] ? REGELS.find(({ hoortBij }) => hoortBij(knoop, soort)) : undefined;
		if (regel) return void regels.push(createRegel(knoop, regel.soort));
		if (KOPPEN.has(knoop.name)) return takeKop(knoop, secties);
		const rand = BLOKKEN.has(knoop.name) ? ' ' : '';
		huidige?.tekst.push(rand);
		if (knoop.name !== 'sup') knoop.children.forEach(walk);
		huidige?.tekst.push(rand);
	};
	main.children.forEach(walk);
	return [...secties, ...regels];
}

/** Parts of a page that are findable by themselves; on other kinds the page is one document. */
const MET_SECTIES = new Set(['Thema', 'Vraag', 'Begrip', 'Kalender', 'Vraagbaak', 'Cijfer', 'Overig', 'Gemeente']);

/** How we know it says nothing of the subject, and its numbers of old articles stand on every taak of the WPO. */
const cleanTekst = (tekst: string) => tekst.replace(/ Hoe zeker .*$/, '');

/** An entry of the glossary ends with its other names: "Ook: huisvestingsplan, scholenplan." */
const readSynoniemen = (tekst: string) => /\bOok: (.*?)\.?\s*$/.exec(eenRegel(tekst))?.[1]?.split(', ') ?? [];

/** The searchable documents of one built page; none when the page is not indexed. */
export function readZoekDocumenten(html: string, adres: string): ZoekDocument[] {
	const main = DomUtils.findOne((element) => element.name === 'main', parseDocument(html).children);
	if (!main || !('data-pagefind-body' in main.attribs)) return [];
	const merken = readMerken(main);
	const [boven, ...secties] = splitSecties(main, merken.soort);
	if (!boven) return [];
	const rest = MET_SECTIES.has(merken.soort) ? [] : secties;
	const pagina: ZoekDocument = {
		...merken,
		adres,
		titel: boven.titel,
		pagina: undefined,
		tekst: cleanTekst(
			eenRegel([...boven.tekst, ...rest.flatMap(({ titel, tekst }) => [titel, '. ', ...tekst])].join('')),
		),
	};
	const delen = MET_SECTIES.has(merken.soort)
		? secties.map(({ anker, titel, tekst, soort }): ZoekDocument => ({
				...merken,
				soort: soort ?? merken.soort,
				trefwoorden: merken.soort === 'Begrip' ? readSynoniemen(tekst.join('')) : [],
				adres: `${adres}#${anker}`,
				titel,
				pagina: boven.titel,
				tekst: eenRegel(tekst.join('')),
			}))
		: [];
	return [pagina, ...delen.filter(({ titel }) => titel !== '' && titel !== 'Noten bij de tekst')];
}

/** All documents of the built site, in the order of the addresses; among the duties the widest comes first. */
export async function readAlleDocumenten(dist: string, bestanden: readonly string[]): Promise<ZoekDocument[]> {
	const documenten = await Promise.all(
		bestanden.map(async (bestand) =>
			readZoekDocumenten(await readFile(`${dist}/${bestand}`, 'utf8'), `/${bestand.replace(/index\.html$/, '')}`),
		),
	);
	return orderTaken(documenten.flat());
}
