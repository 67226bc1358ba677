/** What Astro makes of the code of an MDX text, as far as these texts use it: elements, components and text. */

class Html {
	readonly html: string;
	constructor(html: string) {
		this.html = html;
	}
}
type Kind = Html | string | number | boolean | null | undefined | Kind[];
type Velden = Record<string, unknown> & { children?: Kind };
type Onderdeel = (velden: Velden) => Html;

const LEEG = new Set(['br', 'hr', 'img', 'input']);

/** As Astro escapes text and values of attributes. */
export const escapeHtml = (tekst: string) =>
	tekst
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');

function drawKind(kind: Kind): string {
	if (kind instanceof Html) return kind.html;
	if (Array.isArray(kind)) return kind.map(drawKind).join('');
	return typeof kind === 'string' || typeof kind === 'number' ? escapeHtml(String(kind)) : '';
}

const drawVeld = ([naam, waarde]: [string, unknown]) =>
	waarde === false || waarde === undefined
		? ''
		: ` ${naam}="${waarde === true ? '' : escapeHtml(typeof waarde === 'string' ? waarde : JSON.stringify(waarde))}"`;

const drawElement = (naam: string, { children, ...velden }: Velden) => {
	const begin = `<${naam}${Object.entries(velden).map(drawVeld).join('')}>`;
	return new Html(LEEG.has(naam) ? begin : `${begin}${drawKind(children)}</${naam}>`);
};

const jsx = (naam: string | Onderdeel, velden: Velden) =>
	typeof naam === 'string' ? drawElement(naam, velden) : naam(velden);

export const RUNTIME = { jsx, jsxs: jsx, Fragment: ({ children }: Velden) => new Html(drawKind(children)) };

/** In the place of each component of the site, what it says: its fields and the text between its tags. */
export const drawOnderdeel =
	(naam: string): Onderdeel =>
	({ children, ...velden }) =>
		drawElement('span', { 'data-onderdeel': naam, 'data-velden': Object.values(velden).join(' '), children });
