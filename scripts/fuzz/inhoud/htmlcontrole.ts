import { Parser } from 'htmlparser2';

/** What a text of an author can become on a page; all else came in from outside. */
const ELEMENTEN = new Set(
	'a blockquote br code del details div em h2 h3 h4 h5 h6 hr input label li ol p pre section span strong sub summary sup table tbody td th thead tr ul'.split(
		' ',
	),
);
const VELDEN = new Set(
	'aria-describedby aria-label checked class data-begrip data-footnote-backref data-footnote-ref data-footnotes data-kop data-onderdeel data-pagefind-ignore data-term data-velden href id open role scope start tabindex title type'.split(
		' ',
	),
);
const SITE = 'https://raadswijzer.test';

/** Where a browser would go. */
function judgeHref(href: string): string[] {
	const adres = URL.parse(href, `${SITE}/themas/x/`);
	if (!adres) return [`een link waar geen browser iets mee kan: ${href}`];
	if (adres.origin === SITE && !/^[a-z]+:/i.test(href.trim())) return [];
	return adres.protocol === 'https:' && adres.username === '' && href.toLowerCase().startsWith('https://')
		? []
		: [`een link naar ${adres.href} (geschreven als ${href})`];
}

/** What stands in a piece of HTML that no text of an author may bring there; empty when nothing does. */
export function judgeHtml(html: string): string[] {
	const fouten: string[] = [];
	const lezer = new Parser({
		onopentag(naam, velden) {
			if (!ELEMENTEN.has(naam)) fouten.push(`het element <${naam}>`);
			for (const [veld, waarde] of Object.entries(velden)) {
				if (!VELDEN.has(veld)) fouten.push(`het veld ${veld} van <${naam}>`);
				if (veld === 'href') fouten.push(...judgeHref(waarde));
			}
			if (naam === 'input' && velden['type'] !== 'checkbox') fouten.push('een invoerveld dat geen vakje is');
		},
		oncomment: () => fouten.push('een opmerking in de HTML'),
		onprocessinginstruction: () => fouten.push('een opdracht in de HTML'),
	});
	lezer.end(html);
	return fouten.map((fout) => `op de pagina staat ${fout.slice(0, 200)}`);
}
