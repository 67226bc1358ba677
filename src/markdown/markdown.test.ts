import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { rehypeTaakvakjes } from './rehype-taakvakjes.ts';
import { rehypeTabellen } from './rehype-tabellen.ts';

const processor = unified({
	gfm: false,
	smartypants: false,
	remarkPlugins: [remarkGfm],
	rehypePlugins: [rehypeTabellen, rehypeTaakvakjes],
});
const renderer = await processor.createRenderer({ syntaxHighlight: false });
const render = async (tekst: string) => (await renderer.render(tekst)).code;

test('column alignment is a class, because the CSP allows no style', async () => {
	const html = await render('| a | b |\n| --- | ---: |\n| 1 | 2 |\n');
	expect(html).toContain('class="uitlijnen-rechts"');
	expect(html).not.toContain('style=');
	expect(html).toContain('<th scope="col">a</th>');
});

test('a header cell without text is no header', async () => {
	expect(await render('|   | b |\n| --- | --- |\n| 1 | 2 |\n')).toContain('<td></td>');
});

test('each table scrolls on its own and has a name of its own', async () => {
	const html = await render('| a |\n| --- |\n| 1 |\n\ntekst\n\n| b |\n| --- |\n| 2 |\n');
	expect(html.match(/aria-label="Tabel \d/g)).toEqual(['aria-label="Tabel 1', 'aria-label="Tabel 2']);
});

test('a task box can be ticked and says what it is for', async () => {
	const html = await render('- [ ] Vraag de griffie\n- [x] Lees het verslag\n');
	expect(html).not.toContain('disabled');
	expect(html).toMatch(/<label><input type="checkbox"> Vraag de griffie<\/label>/);
	expect(html).toMatch(/<label><input type="checkbox" checked> Lees het verslag<\/label>/);
});
