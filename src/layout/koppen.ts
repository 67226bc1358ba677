import { Parser } from 'htmlparser2';

/** A heading that an address can point at. */
export interface PaginaKop {
	id: string;
	tekst: string;
}

/** From so many headings on a page has contents of its own. */
const MINSTE = 3;

/** The h2 headings with an id in the HTML of a page, in their order; none when they are too few to need contents. */
export function listKoppen(html: string): PaginaKop[] {
	const koppen: PaginaKop[] = [];
	let kop: PaginaKop | undefined;
	const parser = new Parser({
		onopentag(naam, { id }) {
			if (naam === 'h2' && id) kop = { id, tekst: '' };
		},
		ontext(tekst) {
			if (kop) kop.tekst += tekst;
		},
		onclosetag(naam) {
			if (naam !== 'h2' || !kop) return;
			koppen.push({ ...kop, tekst: kop.tekst.replace(/\s+/g, ' ').trim() });
			kop = undefined;
		},
	});
	parser.end(html);
	return koppen.length < MINSTE ? [] : koppen;
}
