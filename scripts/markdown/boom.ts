import { parseDocument } from 'htmlparser2';

/** A node of a built page. */
export type Knoop = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<Knoop, { attribs: unknown }>;

export const isElement = (knoop: Knoop): knoop is Element => 'attribs' in knoop;

/** What is no text: controls, pictures beside their table, what leads through the site, and what waits for a script. */
const ZONDER = new Set('button form input select textarea datalist template svg script style dialog nav'.split(' '));
/** What stands on paper or on screen only, and a line that repeats the first sentence of what is folded below it. */
const ZONDER_KLASSE = /(?:^| )(?:alleen-afdrukken|niet-afdrukken|kop-knoppen|letters|blader|eerste-zin)(?: |$)/;

const isTekst = ({ name, attribs }: Element) =>
	!ZONDER.has(name) &&
	attribs['hidden'] === undefined &&
	attribs['data-met-script'] === undefined &&
	attribs['aria-hidden'] !== 'true' &&
	!ZONDER_KLASSE.test(attribs['class'] ?? '');

/** The nodes inside one that a reader of text alone has something to do with. */
export const listTekst = ({ children }: { children: readonly Knoop[] }): Knoop[] =>
	children.filter((knoop) => (isElement(knoop) ? isTekst(knoop) : knoop.type === 'text'));

/** The `main` of a page; undefined for a page without. */
export function readMain(html: string): Element | undefined {
	const [main] = /<main\b[\s\S]*<\/main>/.exec(html) ?? [];
	return main === undefined ? undefined : parseDocument(main).children.find(isElement);
}
