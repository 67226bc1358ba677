import { isElement, listTekst, type Element, type Knoop } from './boom.ts';

/** Makes of an address on a page one that leads on from anywhere. */
export type Adres = (href: string) => string;

/** Signs that mean something in Markdown wherever they stand. */
const escapeTekst = (tekst: string) =>
	tekst
		.replace(/[\\`*[\]<|~]|(?<!\w)_|_(?!\w)/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/[ \t\r\n]+/g, ' ');

const MERK: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', cite: '*' };

/** A mark stands against a word: the space beside it goes outside. */
function formatMerk(binnen: string, merk: string): string {
	const kern = binnen.trim();
	if (kern === '') return binnen;
	const [voor = ''] = /^ */.exec(binnen) ?? [];
	const [na = ''] = / *$/.exec(binnen) ?? [];
	return `${voor}${merk}${kern}${merk}${na}`;
}

function formatLink({ attribs }: Element, binnen: string, adres: Adres): string {
	const tekst = binnen.trim();
	const href = attribs['href'];
	if (tekst === '' || href === undefined) return binnen;
	const doel = adres(href).replace(/[()<> ]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);
	return `${binnen.startsWith(' ') ? ' ' : ''}[${tekst}](${doel})${binnen.endsWith(' ') ? ' ' : ''}`;
}

function formatElement(element: Element, adres: Adres): string {
	if (element.name === 'br') return ' ';
	const binnen = formatRegel(listTekst(element), adres);
	if (element.name === 'a') return formatLink(element, binnen, adres);
	if (element.name === 'code') return formatMerk(binnen.replace(/\\(.)/g, '$1'), '`');
	// Two runs of stars against each other would read as one.
	const merk = MERK[element.name];
	return merk && !binnen.includes('*') ? formatMerk(binnen, merk) : binnen;
}

/** Text and links within one block, on one line. */
export const formatRegel = (knopen: readonly Knoop[], adres: Adres): string =>
	knopen
		.map((knoop) => {
			if (isElement(knoop)) return formatElement(knoop, adres);
			return 'data' in knoop ? escapeTekst(knoop.data) : '';
		})
		.join('')
		.replace(/ {2,}/g, ' ');
