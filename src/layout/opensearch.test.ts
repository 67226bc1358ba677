import { expect, test } from 'vitest';
import { formatOpensearch } from './opensearch.ts';

const site = new URL('https://onderwijs.voorbeeld.nl/gids/');

test('leads to the search page of the site', () => {
	const xml = formatOpensearch('Raadswijzer Onderwijs', 'Wat moet de gemeente?', site);
	expect(xml).toContain('template="https://onderwijs.voorbeeld.nl/zoeken/?q={searchTerms}"');
	expect(xml).toContain('template="https://onderwijs.voorbeeld.nl/opensearch.xml"');
});

test('stays relative without an address of the site', () => {
	expect(formatOpensearch('Gids', 'Over onderwijs', undefined)).toContain('template="/zoeken/?q={searchTerms}"');
});

test.each([
	['Raadswijzer Onderwijs', 'Raadswijzer'],
	['Gids voor raad', 'Gids voor raad'],
	['Onderwijshuisvestingsgids', 'Onderwijshuisves'],
])('%s is short as %s', (naam, kort) => {
	expect(formatOpensearch(naam, '', site)).toContain(`<ShortName>${kort}</ShortName>`);
});

test('a name or description cannot break the XML', () => {
	const xml = formatOpensearch('A & B <b>"x"</b>', "'&amp;'", site);
	expect(xml).toContain('<LongName>A &#38; B &#60;b&#62;&#34;x&#34;&#60;/b&#62;</LongName>');
	expect(xml).toContain('<Description>&#39;&#38;amp;&#39;</Description>');
});
