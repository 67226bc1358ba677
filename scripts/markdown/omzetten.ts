import { formatBlokken } from './blokken.ts';
import { listTekst, readMain } from './boom.ts';

const findNiveau = (blok: string | undefined) => /^#{1,6}(?= )/.exec(blok ?? '')?.[0].length;

/** A heading below which only a script would have put something says nothing. */
const dropLegeKoppen = (blokken: readonly string[]) =>
	blokken.reduceRight<string[]>((rest, blok) => {
		const niveau = findNiveau(blok);
		const volgende = rest.length > 0 ? findNiveau(rest[0]) : 0;
		return niveau !== undefined && volgende !== undefined && volgende <= niveau ? rest : [blok, ...rest];
	}, []);

/**
 * The text of a built page as Markdown: what stands in its `main`, without controls; links lead on from anywhere.
 *
 * Written for this site, because the converters that exist took twenty times as long (22 s for 1,100 pages): they build
 * two more trees of a page, and know every form that HTML has.
 *
 * @param html Whole page.
 * @param pad Path of the page.
 * @param site Own address of the site; without it links begin at its root.
 */
export function formatMarkdown(html: string, pad: string, site: URL | undefined): string {
	const main = readMain(html);
	if (!main) return '';
	const basis = new URL(pad, site ?? 'http://site.invalid');
	const adres = (href: string) => {
		if (/^[a-z]+:/i.test(href)) return href;
		const { origin, pathname, search, hash } = new URL(href, basis);
		return `${site ? origin : ''}${pathname}${search}${hash}`;
	};
	return `${dropLegeKoppen(formatBlokken(listTekst(main), adres)).join('\n\n')}\n`;
}
