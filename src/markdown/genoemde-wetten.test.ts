import { expect, test } from 'vitest';
import { keepGenoemdeWetten } from './genoemde-wetten.ts';

const wet = (id: string, vormen: string) => `<li id="wet-${id}" data-vormen="${vormen}"><a>${vormen}</a></li>`;
const BLOK = `<section class="wetten"><h2>Wetten op deze pagina</h2><ul>${wet('wpo', 'Wet op het primair onderwijs|WPO')}${wet('wec', 'Wet op de expertisecentra|WEC')}${wet('arbowet', 'Arbeidsomstandighedenwet|Arbowet')}</ul></section>`;
const pagina = (tekst: string, rond = '') => `<nav>${rond}</nav><main>${tekst}${BLOK}</main><footer>${rond}</footer>`;
const listWetten = (html: string) => [...html.matchAll(/id="wet-([a-z]+)"/g)].map(([, id]) => id);

test.each([
	['a reference', '<a class="wet" href="/taken/x/">WPO 4 lid 5</a>', ['wpo']],
	['the full name in running text', '<p>in de Wet op de expertisecentra.</p>', ['wec']],
	['a name that breaks over two lines', '<p>de Wet op het\n\tprimair onderwijs</p>', ['wpo']],
	['a law beside another', '<p>WPO 4 lid 1; WEC 4 lid 1</p>', ['wpo', 'wec']],
	['the meaning of a term, which is printed', '<a data-begrip="Een regel uit de WEC.">regel</a>', ['wec']],
	['a part of another word', '<p>WPOX en RWEC</p>', []],
	['a word in lower case', '<p>wec</p>', []],
	['an address', '<a href="https://voorbeeld.nl/WPO/x">bron</a>', []],
	['a way through the site', '<nav><a>WPO</a></nav>', []],
])('finds the law in %s', (_waar, tekst, ids) => {
	expect(listWetten(keepGenoemdeWetten(pagina(tekst)))).toEqual(ids);
});

test('a page that names no law has no block, and no other text is lost', () => {
	expect(keepGenoemdeWetten(pagina('<p>niets</p>', 'WPO'))).toBe(
		'<nav>WPO</nav><main><p>niets</p></main><footer>WPO</footer>',
	);
});

test('the block does not name the laws itself, and its search words are gone', () => {
	const html = keepGenoemdeWetten(pagina('<p>WEC</p>'));
	expect(html).toContain('<li id="wet-wec"><a>');
	expect(html).not.toContain('data-vormen');
});

test('a page without a block stays as it is', () => {
	expect(keepGenoemdeWetten('<main>WPO</main>')).toBe('<main>WPO</main>');
});
