import { parseDocument } from 'htmlparser2';

/** A node of a built page. */
export type Knoop = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Knoop, { attribs: unknown }>;

export const isElement = (knoop: Knoop): knoop is Element => 'attribs' in knoop;

/** What is no text: controls, pictures beside their table, what leads through the site, and what waits for a script. */
const ZONDER = new Set(
	'button form label legend input select textarea datalist template svg script style dialog nav progress'.split(' '),
);
/** What stands on paper only or is for who clicks, and a line that repeats the first sentence of what is folded below it. */
const ZONDER_KLASSE = /(?:^| )(?:alleen-afdrukken|kop-knoppen|letters|blader|eerste-zin)(?: |$)/;

/** Not on paper, so mostly something to click; in a list of facts it is what paper has no room for. */
const isKlikbaar = ({ name, attribs, parent }: Element) => {
	if (!/(?:^| )niet-afdrukken(?: |$)/.test(attribs['class'] ?? '')) return false;
	const om = parent && 'name' in parent ? parent.name : '';
	return om !== 'dt' && om !== 'dd' && (name !== 'span' || om === 'p');
};

const isTekst = (element: Element) => {
	const { name, attribs } = element;
	return (
		!ZONDER.has(name) &&
		!isKlikbaar(element) &&
		attribs['hidden'] === undefined &&
		attribs['data-met-script'] === undefined &&
		attribs['aria-hidden'] !== 'true' &&
		attribs['role'] !== 'status' &&
		!ZONDER_KLASSE.test(attribs['class'] ?? '')
	);
};

/** The nodes inside one that a reader of text alone has something to do with. */
export const listTekst = ({ children }: { children: readonly Knoop[] }): Knoop[] =>
	children.filter((knoop) => (isElement(knoop) ? isTekst(knoop) : knoop.type === 'text'));

/** The `main` of a page; undefined for a page without. */
export function readMain(html: string): Element | undefined {
	const [main] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
	return main === undefined ? undefined : parseDocument(main).children.find(isElement);
}
