import { readContentBestand } from '../../../src/content/lezen/reader.ts';
import { CONTENT_SOORTEN, type ContentSoort } from '../../../src/content/lezen/soorten.ts';
import type { ControleVanPad } from '../../../src/content/lezen/controle.ts';
import { judgeHtml } from './htmlcontrole.ts';
import { listTeksten } from '../../../src/content/relaties/inhoud.ts';
import { escapeHtml } from './jsx.ts';
import { renderMdx, zetPagina } from './pagina.ts';
import { listVerlorenCsv, listVerlorenMdx, listVerlorenYaml } from './verlies.ts';
import { parseFrontmatter } from '@astrojs/markdown-remark';

const vanVerlies = (waar: string, woorden: readonly string[]) =>
	woorden.length === 0 ? [] : [`${waar} staat niet: ${woorden.slice(0, 8).join(' ').slice(0, 200)}`];

async function judgeMdx(
	soort: ContentSoort,
	pad: string,
	bron: string,
	gegevens: readonly unknown[],
): Promise<string[]> {
	const tekst = readContentBestand(soort, pad, bron.replace(/^\uFEFF/, '')).invoer[0]?.tekst ?? '';
	const { frontmatter, rawFrontmatter, content } = parseFrontmatter(bron, { frontmatter: 'empty-with-spaces' });
	const gelezen = soort.schema.safeParse(frontmatter);
	const html = await renderMdx(pad, content, frontmatter);
	return [
		...(gelezen.success && JSON.stringify(gelezen.data) === JSON.stringify(gegevens[0])
			? []
			: ['Astro leest de velden boven de tekst anders dan de controle']),
		...vanVerlies('bij de velden', listVerlorenYaml(rawFrontmatter, gegevens)),
		...vanVerlies('op de pagina', listVerlorenMdx(tekst, html)),
		...judgeHtml(html),
	];
}

/** A text of a field as components show it: in a cell with a header, in a heading and in a value. */
function judgeTekst(tekst: string): string[] {
	const veilig = escapeHtml(tekst);
	const html = `<h2>${veilig}</h2><section class="tabel-schuif" aria-label="${veilig}, schuif opzij voor meer"><table><thead><tr><th scope="col">${veilig}</th><th scope="col">${veilig}</th></tr></thead><tbody><tr><td>${veilig}</td><td><a class="begrip" href="/begrippen/#lea" data-begrip="${veilig}" data-term="${veilig}">${veilig}</a></td></tr></tbody></table></section>`;
	return judgeHtml(zetPagina(html));
}

/** Fields that the site shows as links. */
const isLink = (tekst: string) => /^\s*[a-z][a-z\d+.-]*:\S/i.test(tekst);
const LINKVELDEN = new Set(['adres', 'gelezenBij', 'gelezenIn', 'website', 'broncode', 'correcties']);

function judgeVelden(gegevens: unknown, nieuw: (tekst: string) => boolean): string[] {
	return listTeksten(gegevens).flatMap(({ pad, tekst }) => {
		const isAdres = pad.some((deel) => LINKVELDEN.has(String(deel))) && isLink(tekst) && !tekst.startsWith('http://');
		return [
			...(nieuw(tekst) ? judgeTekst(tekst) : []),
			...(isAdres && !/^\S+@\S+$/.test(tekst) ? judgeHtml(`<a href="${escapeHtml(tekst)}">a</a>`) : []),
		];
	});
}

/**
 * What is wrong with the page of a file that the check lets pass; empty when nothing is.
 *
 * @param isNieuw Whether a text stood in no file before; the others were judged once.
 */
export async function judgePagina(
	{ pad, soort: naam, onderdelen }: ControleVanPad,
	bytes: Uint8Array,
	isNieuw: (tekst: string) => boolean,
): Promise<string[]> {
	if (naam === undefined) return ['een bestand zonder soort geeft geen melding'];
	const soort: ContentSoort = CONTENT_SOORTEN[naam];
	// As Astro reads a file: with its byte order mark.
	const bron = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const gegevens = onderdelen.map((onderdeel) => onderdeel.gegevens);
	const verloren =
		soort.vorm === 'mdx'
			? []
			: soort.vorm === 'csv'
				? listVerlorenCsv(bron, gegevens)
				: listVerlorenYaml(bron, gegevens);
	return [
		...vanVerlies('in wat de site leest', verloren),
		...judgeVelden(gegevens, isNieuw),
		...(soort.vorm === 'mdx' ? await judgeMdx(soort, pad, bron, gegevens) : []),
	];
}
