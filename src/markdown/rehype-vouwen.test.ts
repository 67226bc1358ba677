import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { rehypeVouwen } from './rehype-vouwen.ts';

const element = (tagName: string, ...kinderen: Root['children']): Root['children'][number] => ({
	type: 'element',
	tagName,
	properties: {},
	children: kinderen as never,
});
const tekst = (value: string): Root['children'][number] => ({ type: 'text', value });
const fold = (kinderen: Root['children'], path = 'content/themas/leerplicht.mdx') => {
	const tree: Root = { type: 'root', children: kinderen };
	rehypeVouwen()(tree, { path });
	return tree.children.map(show);
};
const show = (node: Root['children'][number]): unknown =>
	node.type === 'element'
		? { [node.tagName]: node.children.map((kind) => show(kind as Root['children'][number])) }
		: node.type === 'text'
			? node.value
			: node.type;

test('a part under a heading is folded with its first sentence, the notes and what stands before stay outside', () => {
	const delen = fold([
		element('p', tekst('Vooraf.')),
		element('h2', tekst('Geld')),
		element('p', tekst('Het college betaalt'), element('sup', tekst('1')), tekst('. De raad niet.')),
		element('h2', tekst('Tijd')),
		element('ul', element('li', tekst('Eerst dit.'))),
		element('section', tekst('tabel')),
		element('p', tekst('Na de tabel.')),
		{ ...element('section', tekst('noten')), properties: { dataFootnotes: '' } } as Root['children'][number],
	]);
	expect(delen).toEqual([
		{ p: ['Vooraf.'] },
		{
			details: [
				{ summary: [{ h2: ['Geld'] }, ' ', { span: ['Het college betaalt.'] }] },
				{ p: ['Het college betaalt', expect.any(Object), '. De raad niet.'] },
			],
		},
		{
			details: [
				{ summary: [{ h2: ['Tijd'] }, ' ', { span: ['Na de tabel.'] }] },
				{ ul: [{ li: ['Eerst dit.'] }] },
				{ section: ['tabel'] },
				{ p: ['Na de tabel.'] },
			],
		},
		{ section: ['noten'] },
	]);
});

test('a sentence that is too long for a line is left out', () => {
	const [deel] = fold([element('h2', tekst('Geld')), element('p', tekst(`${'lang '.repeat(40)}.`))]);
	expect(deel).toEqual({ details: [{ summary: [{ h2: ['Geld'] }] }, { p: [`${'lang '.repeat(40)}.`] }] });
});

test('a text that is no theme stays as it is', () => {
	expect(fold([element('h2', tekst('Geld'))], 'content/praktijk/bus.mdx')).toEqual([{ h2: ['Geld'] }]);
});
