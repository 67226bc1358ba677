import type { Nodes, Root } from 'mdast';
import { listKnopen } from './knopen.ts';

/** Text in a sentence; components without text of their own, notes and code fall away unless `vervang` gives them one. */
function readTekst(node: Nodes, vervang: (node: Nodes) => string | undefined = () => undefined): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return ' ';
	if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') return '';
	const anders = vervang(node);
	if (anders !== undefined || !('children' in node)) return anders ?? '';
	const isRegel = node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
	return node.children.map((kind) => readTekst(kind, vervang)).join('') + (isRegel ? ' ' : '');
}

/** All text of a node on one line; `vervang` gives the text of a component that has none of its own. */
export const readProza = (node: Nodes, vervang?: (node: Nodes) => string | undefined): string =>
	readTekst(node, vervang).replace(/\s+/g, ' ').trim();

/** The paragraphs and list items of an MDX text as plain text: no headings, tables or notes. */
export const listAlineas = (tree: Root): string[] =>
	listKnopen(tree, 1).flatMap(({ node, inNoot }) => {
		if (inNoot || node.type !== 'paragraph') return [];
		const tekst = readProza(node);
		return tekst === '' ? [] : [tekst];
	});
