import { expect, test } from 'vitest';
import { readPaginaDocumenten } from './paginas.ts';

const page = (inhoud: string) =>
	`<main data-pagefind-body><div hidden><span data-zoek="soort" data-waarde="Overig"></span><span data-zoek="zoekwoorden" data-waarde="csv, Excel"></span></div>${inhoud}</main>`;
const read = (inhoud: string, ...bekend: string[]) => readPaginaDocumenten(page(inhoud), '/over/', new Set(bekend));

test('a page gives a document, and each heading with an id another', () => {
	expect(
		read('<h1>Over</h1><p>Wie wij zijn.</p><h2 id="privacy">Privacy</h2><p>Geen <b>cookies</b>.</p><h3>Los</h3>'),
	).toMatchObject([
		{ adres: '/over/', titel: 'Over', tekst: 'Wie wij zijn.', soort: 'Overig', trefwoorden: ['csv', 'Excel'] },
		{ adres: '/over/#privacy', titel: 'Privacy', pagina: 'Over', tekst: 'Geen cookies. Los.', trefwoorden: [] },
	]);
});

test.each([
	['a fact', '<dl><dt>LABEL</dt><dd>waarde</dd></dl>'],
	['a column', '<table><thead><tr><th>LABEL</th></tr></thead><tbody><tr><td>waarde</td></tr></tbody></table>'],
	['what unfolds', '<details><summary>LABEL</summary>waarde</details>'],
	['a button', '<button>LABEL</button><p>waarde</p>'],
	['a field', '<label>LABEL <input></label><p>waarde</p>'],
	['what is left out', '<p data-pagefind-ignore>LABEL</p><p>waarde</p>'],
])('the name of %s is no text', (_wat, html) => {
	const [document] = read(`<h1>Over</h1>${html}`);
	expect(document?.tekst).toBe('waarde');
	expect(read(`<h1>Over</h1>${html.replace('LABEL', 'Iets anders')}`)).toEqual([document]);
});

test('what has a document from content is left out', () => {
	expect(read('<h1>Over</h1><h2 id="a">A</h2><p>tekst</p>', '/over/')).toEqual([]);
	const html = '<h1>Over</h1><h2 id="mei">Mei</h2><ul><li id="dag">1 mei</li></ul><h3 id="wpo">WPO</h3><p>wet</p>';
	expect(read(html, '/over/#dag', '/over/#wpo').map(({ adres, tekst }) => [adres, tekst])).toEqual([
		['/over/', ''],
		['/over/#mei', ''],
	]);
});

test('a page that is not indexed gives nothing', () => {
	expect(readPaginaDocumenten('<main><h1>Weg</h1></main>', '/weg/', new Set())).toEqual([]);
});
