import type { Nodes, Root } from 'mdast';
import { listKnopen } from './knopen.ts';

/** Text a reader reads in a sentence; components without text of their own, notes and code fall away. */
function readTekst(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return ' ';
	if (node.type === 'footnoteReference' || !('children' in node)) return '';
	return node.children.map(readTekst).join('');
}

/** The paragraphs and list items of an MDX text as plain text: no headings, tables or notes. */
export const listAlineas = (tree: Root): string[] =>
	listKnopen(tree, 1).flatMap(({ node, inNoot }) => {
		if (inNoot || node.type !== 'paragraph') return [];
		const tekst = readTekst(node).replace(/\s+/g, ' ').trim();
		return tekst === '' ? [] : [tekst];
	});
