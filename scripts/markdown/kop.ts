import { SITE_NAAM } from '../../src/shared/site.ts';

const ENTITEIT: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	'#39': "'",
	'#34': '"',
	'#38': '&',
};
const decode = (tekst: string) =>
	tekst.replace(/&(amp|lt|gt|quot|#39|#34|#38);/g, (_, naam: string) => ENTITEIT[naam] ?? '');

/** Title and description of a page that names a text of its own; undefined for another page. */
export function readKop(html: string): { titel: string; omschrijving: string } | undefined {
	if (!/<link rel="alternate" type="text\/markdown"/.test(html)) return undefined;
	const titel = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
	const omschrijving = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
	return { titel: decode(titel).replace(` | ${SITE_NAAM}`, ''), omschrijving: decode(omschrijving) };
}
