import { isElement, listTekst, type Element, type Knoop } from './boom.ts';
import { formatRegel, type Adres } from './regel.ts';
import { formatTabel } from './tabel.ts';

const BLOKKEN = new Set(
	'address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table ul'.split(
		' ',
	),
);
/** An element of our own is a block when there is one in it. */
const isBlok = (knoop: Knoop): knoop is Element =>
	isElement(knoop) && (BLOKKEN.has(knoop.name) || listTekst(knoop).some(isBlok));

/** What would begin a list, a heading or a quotation at the start of a line. */
const escapeBegin = (regel: string) => regel.replace(/^(\d+)([.)] )/, '$1\\$2').replace(/^[#>+-](?=[ #>+-]|$)/, '\\$&');

const indent = (tekst: string, voor: string) =>
	tekst
		.split('\n')
		.map((regel, index) => (regel === '' || index === 0 ? regel : `${voor}${regel}`))
		.join('\n');

/** Items with one line each stand under each other; others get air. */
function formatLijst(items: readonly string[][], merk: (nummer: number) => string): string[] {
	const teksten = items
		.filter((blokken) => blokken.length > 0)
		.map((blokken, index) => `${merk(index + 1)}${indent(blokken.join('\n\n'), ' '.repeat(merk(index + 1).length))}`);
	const isDicht = items.every((blokken) => blokken.length < 2);
	return teksten.length > 0 ? [teksten.join(isDicht ? '\n' : '\n\n')] : [];
}

const formatItems = (lijst: Element, adres: Adres) =>
	listTekst(lijst)
		.filter(isElement)
		.map((item) => formatBlokken(listTekst(item), adres));

/** A list of names with what they are, for which Markdown has no form. */
function formatFeiten(dl: Element, adres: Adres): string[] {
	const items: string[][] = [];
	const visit = (element: Element): void => {
		for (const kind of listTekst(element).filter(isElement)) {
			if (kind.name === 'dt')
				items.push([`**${formatRegel(listTekst(kind), adres).trim().replace(/:$/, '').replaceAll('**', '')}:**`]);
			else if (kind.name !== 'dd') visit(kind);
			else {
				const [eerste = '', ...rest] = formatBlokken(listTekst(kind), adres);
				const isLijst = /^(?:-|\d+\.) |^\|/.test(eerste);
				const item = items.at(-1) ?? [];
				if (isLijst || item.length > 1) item.push(eerste, ...rest);
				else item.splice(0, 1, `${item[0] ?? ''} ${eerste}`.trim(), ...rest);
			}
		}
	};
	visit(dl);
	// What a script fills in stands empty.
	return formatLijst(
		items.filter((item) => item.length > 1 || !item[0]?.endsWith(':**')),
		() => '- ',
	);
}

function formatBlok(element: Element, adres: Adres): string[] {
	const kinderen = listTekst(element);
	const niveau = /^h([1-6])$/.exec(element.name)?.[1];
	if (niveau) {
		const kop = formatRegel(kinderen, adres).trim().replaceAll('**', '');
		return kop ? [`${'#'.repeat(Number(niveau))} ${kop}`] : [];
	}
	switch (element.name) {
		case 'ul':
			return formatLijst(formatItems(element, adres), () => '- ');
		case 'ol':
			return formatLijst(formatItems(element, adres), (nummer) => `${nummer}. `);
		case 'dl':
			return formatFeiten(element, adres);
		case 'table':
			return formatTabel(element, adres);
		case 'blockquote':
			return [
				formatBlokken(kinderen, adres)
					.join('\n\n')
					.replace(/^(?=.)/gm, '> ')
					.replace(/^$/gm, '>'),
			];
		case 'hr':
			return ['---'];
		default:
			return formatBlokken(kinderen, adres);
	}
}

/** The blocks in some nodes; text between blocks is a paragraph of its own. */
export function formatBlokken(knopen: readonly Knoop[], adres: Adres): string[] {
	const uit: string[] = [];
	let los: Knoop[] = [];
	const close = () => {
		const regel = formatRegel(los, adres).trim();
		if (regel) uit.push(escapeBegin(regel));
		los = [];
	};
	for (const knoop of knopen) {
		if (!isBlok(knoop)) los.push(knoop);
		else {
			close();
			uit.push(...formatBlok(knoop, adres));
		}
	}
	close();
	return uit;
}
