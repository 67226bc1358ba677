import type { Element, ElementContent, Root, RootContent } from 'hast';
import { findEersteZin } from '../shared/tekst.ts';
import { readWoorden } from './woorden.ts';

/** Signs: what is longer is no line to look over. */
const LANGST = 160;

const isElement = (node: RootContent | ElementContent, naam: string): node is Element =>
	node.type === 'element' && node.tagName === naam;

/** The first sentence of a part, which tells what is in it while it is folded; empty when it is too long for a line or two. */
function findRegel(deel: readonly ElementContent[]): string {
	const alinea = deel.find((node) => isElement(node, 'p'));
	const zin = alinea ? findEersteZin(readWoorden(alinea).replace(/\s+/g, ' ').trim()) : '';
	return zin.length > LANGST ? '' : zin;
}

function fold(kop: Element, deel: ElementContent[]): Element {
	const zin = findRegel(deel);
	// The space keeps heading and sentence two words for who reads the text alone.
	const regel: ElementContent[] = zin
		? [
				{ type: 'text', value: ' ' },
				{
					type: 'element',
					tagName: 'span',
					properties: { className: ['eerste-zin'], dataPagefindIgnore: '' },
					children: [{ type: 'text', value: zin }],
				},
			]
		: [];
	const summary: Element = { type: 'element', tagName: 'summary', properties: {}, children: [kop, ...regel] };
	return {
		type: 'element',
		tagName: 'details',
		properties: { className: ['vouw'] },
		children: [summary, ...deel],
	};
}

/** The notes belong to the whole text. */
const isNoten = (node: RootContent) => isElement(node, 'section') && 'dataFootnotes' in node.properties;

/** In the chapter of a theme every part under an `h2` can be folded; it is open, as without script nobody folds it. */
export function rehypeVouwen() {
	return (tree: Root, { path = '' }: { path?: string }) => {
		if (!/[\\/]themas[\\/][^\\/]+$/.test(path)) return;
		const uit: RootContent[] = [];
		let deel: ElementContent[] | undefined;
		let kop: Element | undefined;
		const close = () => {
			if (kop && deel) uit.push(fold(kop, deel));
			kop = deel = undefined;
		};
		for (const node of tree.children) {
			if (isElement(node, 'h2') || isNoten(node)) close();
			if (isElement(node, 'h2')) [kop, deel] = [node, []];
			else if (deel && node.type !== 'doctype') deel.push(node as ElementContent);
			else uit.push(node);
		}
		close();
		tree.children = uit;
	};
}
