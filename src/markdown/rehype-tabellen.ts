import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

const UITLIJNING: Record<string, string> = { left: 'links', right: 'rechts', center: 'midden' };

/** Column alignment becomes a class: the CSP allows no style attributes. Each table scrolls on its own at narrow widths. */
export function rehypeTabellen() {
	return (tree: Root) => {
		let nummer = 0;
		visit(tree, 'element', (node: Element, index, parent) => {
			if (node.tagName === 'td' || node.tagName === 'th') {
				const align = node.properties['align'];
				delete node.properties['align'];
				delete node.properties['style'];
				if (typeof align === 'string' && UITLIJNING[align])
					node.properties['className'] = [`uitlijnen-${UITLIJNING[align]}`];
				// A header without text is no header.
				if (node.tagName === 'th' && node.children.length === 0) node.tagName = 'td';
				if (node.tagName === 'th') node.properties['scope'] = 'col';
			}
			if (
				node.tagName === 'table' &&
				parent &&
				index !== undefined &&
				!('tagName' in parent && parent.tagName === 'section')
			) {
				const schuif: Element = {
					type: 'element',
					tagName: 'section',
					properties: {
						className: ['tabel-schuif'],
						ariaLabel: `Tabel ${++nummer}, schuif opzij voor meer`,
						tabIndex: 0,
					},
					children: [node],
				};
				parent.children[index] = schuif;
			}
		});
	};
}
