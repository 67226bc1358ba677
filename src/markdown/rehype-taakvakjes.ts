import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

const isVakje = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'input';
const isLijst = (node: ElementContent) => node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');

/** GFM task boxes come disabled and without a label; here they can be ticked and say what they are for. */
export function rehypeTaakvakjes() {
	return (tree: Root) => {
		visit(tree, 'element', (node: Element) => {
			if (node.tagName !== 'li' || !String(node.properties['className'] ?? '').includes('task-list-item')) return;
			const alinea = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'p');
			const houder = alinea ?? node;
			const vakje = houder.children.find(isVakje);
			if (!vakje) return;
			delete vakje.properties['disabled'];
			const inLabel = houder.children.filter((child) => !isLijst(child));
			const rest = houder.children.filter(isLijst);
			const label: Element = { type: 'element', tagName: 'label', properties: {}, children: inLabel };
			houder.children = [label, ...rest];
		});
	};
}
