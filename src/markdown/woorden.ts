import type { ElementContent, RootContent } from 'hast';

/** The words of an element, without the marks of its notes. */
export function readWoorden(node: RootContent | ElementContent): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && node.tagName === 'sup') return '';
	return 'children' in node ? node.children.map((kind) => readWoorden(kind)).join('') : '';
}
