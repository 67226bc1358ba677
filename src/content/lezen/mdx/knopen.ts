import type { Nodes } from 'mdast';

/** A node in document order, with its line in the file. */
export interface Knoop {
	node: Nodes;
	regel: number;
	inNoot: boolean;
	/** How many nodes lie around it. */
	diepte: number;
}
export type JsxNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** All nodes of a tree; lines count in the file. A stack, because a text can be nested deeper than calls can be.
 *
 * @param startRegel Line of the file on which the text starts.
 */
export function listKnopen(tree: Nodes, startRegel: number): Knoop[] {
	const knopen: Knoop[] = [];
	const stapel = [{ node: tree, inNoot: false, diepte: 0 }];
	for (let top = stapel.pop(); top; top = stapel.pop()) {
		const { node, diepte } = top;
		const inNoot = top.inNoot || node.type === 'footnoteDefinition';
		knopen.push({ node, regel: (node.position?.start.line ?? 1) + startRegel - 1, inNoot, diepte });
		const kinderen: readonly Nodes[] = 'children' in node ? node.children : [];
		for (const kind of kinderen.toReversed()) stapel.push({ node: kind, inNoot, diepte: diepte + 1 });
	}
	return knopen;
}

export const isJsx = (node: Nodes): node is JsxNode =>
	node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
/** Components and HTML tags. */
export const listJsx = (knopen: Knoop[]) =>
	knopen.flatMap(({ node, ...rest }) => (isJsx(node) ? [{ node, ...rest }] : []));

/** Attributes as name and text; undefined when the value is code or a spread. */
export const listVelden = (node: JsxNode) =>
	node.attributes.map((attribute) => ({
		naam: attribute.type === 'mdxJsxAttribute' ? attribute.name : '...',
		waarde: attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? attribute.value : undefined,
	}));
