import { expect, test } from 'vitest';
import { keepFirstBegrip } from './eerste-begrip.ts';

const begrip = (id: string, tekst: string, extra = '') =>
	`<a class="begrip" href="/begrippen/#${id}" data-begrip="Meer > minder."${extra}>${tekst}</a>`;

test('only the first use of a term on the page is explained, and no text is lost', () => {
	const html = `<p>${begrip('lea', 'LEA')} en ${begrip('vve', 'vve')}, ${begrip('lea', 'de LEA')}.</p>`;
	expect(keepFirstBegrip(html)).toBe(`<p>${begrip('lea', 'LEA')} en ${begrip('vve', 'vve')}, de LEA.</p>`);
});

test('a term that an author explains by hand stays, and counts as the first', () => {
	const hand = begrip('lea', 'de agenda', ' data-term="LEA"');
	expect(keepFirstBegrip(`${begrip('lea', 'LEA')} ${hand}`)).toBe(`${begrip('lea', 'LEA')} ${hand}`);
	expect(keepFirstBegrip(`${hand} ${begrip('lea', 'LEA')}`)).toBe(`${hand} LEA`);
});

test('another link to the glossary stays', () => {
	const link = '<a href="/begrippen/#lea">LEA</a>';
	expect(keepFirstBegrip(`${link}${link}`)).toBe(link + link);
});
