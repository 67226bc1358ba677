import GithubSlugger from 'github-slugger';
import type { RootContent } from 'mdast';
import { parseMdx } from '../../../../content/lezen/mdx/syntax.ts';
import { isJsx, listVelden, type JsxNode } from '../../../../content/lezen/mdx/knopen.ts';
import { readProza } from '../../../../content/lezen/mdx/proza.ts';
import { formatGetal } from '../../../../shared/klein-aantal/aantal.ts';
import type { Zoekinhoud } from '../inhoud.ts';

/** A part of a text under its own heading; the part before the first heading has none. */
export interface Tekstdeel {
	anker: string;
	titel: string;
	tekst: string;
}

/** What a component without text of its own adds to a sentence: the article of a taak, or a figure. */
function readVerwijzing(node: JsxNode, { citeer, invoer }: Zoekinhoud): string | undefined {
	const id = listVelden(node).find(({ naam }) => naam === 'id')?.waarde ?? '';
	if (node.name === 'Taak') return `(${citeer(id) ?? 'geen wetsartikel'})`;
	const cijfer = node.name === 'Cijfer' ? invoer.landelijk.find(({ gegevens }) => gegevens.id === id) : undefined;
	if (!cijfer) return undefined;
	const { waarde, inWoorden, eenheid, periode } = cijfer.gegevens;
	return `${waarde === undefined ? (inWoorden ?? '') : `${formatGetal(waarde)} ${eenheid}`} (${periode})`;
}

/**
 * Cuts an MDX text at its headings, with the anchors that Astro gives them.
 *
 * @throws {Error} On a text that is no MDX, which `check:content` refuses.
 */
export function listTekstdelen(mdx: string, inhoud: Zoekinhoud): Tekstdeel[] {
	const gelezen = parseMdx(mdx);
	if ('probleem' in gelezen) throw new Error(gelezen.probleem.tekst);
	const slugger = new GithubSlugger();
	const lees = (node: RootContent) => readProza(node, (jsx) => (isJsx(jsx) ? readVerwijzing(jsx, inhoud) : undefined));
	const delen: Tekstdeel[] = [{ anker: '', titel: '', tekst: '' }];
	for (const node of gelezen.tree.children) {
		const tekst = lees(node);
		if (node.type === 'heading') delen.push({ anker: slugger.slug(tekst), titel: tekst, tekst: '' });
		else {
			const laatste = delen.at(-1);
			if (laatste && tekst) laatste.tekst += laatste.tekst ? ` ${tekst}` : tekst;
		}
	}
	return delen;
}
