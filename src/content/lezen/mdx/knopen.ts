import type { Nodes } from 'mdast';

/** A node in document order, with its line in the file. */
export interface Knoop {
	node: Nodes;
	regel: number;
	inNoot: boolean;
}
export type JsxNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** All nodes of a tree; lines count in the file.
 *
 * @param startRegel Line of the file on which the text starts.
 */
export function listKnopen(node: Nodes, startRegel: number, inNoot = false): Knoop[] {
	const binnenNoot = inNoot || node.type === 'footnoteDefinition';
	const regel = (node.position?.start.line ?? 1) + startRegel - 1;
	const kinderen = 'children' in node ? node.children : [];
	return [{ node, regel, inNoot: binnenNoot }, ...kinderen.flatMap((kind) => listKnopen(kind, startRegel, binnenNoot))];
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
