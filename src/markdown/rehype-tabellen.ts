import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { readWoorden } from './woorden.ts';

const UITLIJNING: Record<string, string> = { left: 'links', right: 'rechts', center: 'midden' };

/**
 * Column alignment becomes a class: the CSP allows no style attributes. Each table gets a name of its own; how it fits on a
 * phone is decided in tabellen.ts.
 */
export function rehypeTabellen() {
	return (tree: Root) => {
		let nummer = 0;
		let kop = '';
		visit(tree, 'element', (node: Element, index, parent) => {
			if (/^h[2-4]$/.test(node.tagName)) kop = readWoorden(node).trim();
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
						ariaLabel: `Tabel ${++nummer}${kop && ` bij “${kop}”`}, schuif opzij voor meer`,
						tabIndex: 0,
					},
					children: [node],
				};
				parent.children[index] = schuif;
			}
		});
	};
}
