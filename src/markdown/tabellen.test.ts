import { expect, test } from 'vitest';
import { schikTabellen } from './tabellen.ts';

const deel = (rijen: string[][], attributen = '') => {
	const [koppen = [], ...rest] = rijen.map((rij) => rij.map((tekst) => tekst));
	const kop = `<tr>${koppen.map((tekst) => (tekst ? `<th scope="col">${tekst}</th>` : '<td></td>')).join('')}</tr>`;
	const lijf = rest.map((rij) => `<tr>${rij.map((tekst) => `<td>${tekst}</td>`).join('')}</tr>`).join('');
	return `<section class="tabel-schuif" aria-label="Vormen, schuif opzij voor meer" tabindex="0"${attributen}><table><thead>${kop}</thead><tbody>${lijf}</tbody></table></section>`;
};

test('rows of words become cards with a label per cell, without a place to scroll', () => {
	const html = schikTabellen(
		deel([
			['Vorm', 'Wie bestuurt', 'Wat mag?'],
			['Stichting', 'een bestuur', 'veel &amp; meer'],
		]),
	);
	expect(html).toContain('<div class="tabel-kaarten"><table aria-label="Vormen" role="table">');
	expect(html).toContain('<td role="cell">Stichting</td>');
	expect(html).toContain('<td data-kop="Wie bestuurt:" role="cell">een bestuur</td>');
	expect(html).toContain('<td data-kop="Wat mag?" role="cell">veel &amp; meer</td>');
	expect(html).not.toMatch(/tabindex|schuif|<section/);
});

test('of two columns both cells say what they are', () => {
	const html = schikTabellen(
		deel([
			['Gemeente', 'Schoolbestuur'],
			['bouwt', 'onderhoudt'],
		]),
	);
	expect(html).toContain('data-kop="Gemeente:"');
	expect(html).toContain('data-kop="Schoolbestuur:"');
});

test('a first column without a name gives no empty label', () => {
	expect(
		schikTabellen(
			deel([
				['', 'Opvang'],
				['wet', 'Wko'],
			]),
		),
	).toContain('<td role="cell">wet</td>');
});

test('a named header cell of a row is the title of its card', () => {
	const html = deel([
		['Wat', 'Aantal'],
		['x', '4'],
	]).replace('<td>x</td>', '<th scope="row">x</th>');
	expect(schikTabellen(html)).toContain('<th role="rowheader" scope="row">x</th>');
});

const GETALLEN = [
	['Jaar', 'Met werk', 'Met uitkering'],
	['2018', '66,4%', '€ 15'],
	['2019', '1.065', '–'],
];

test('two columns of numbers stay columns', () => {
	expect(schikTabellen(deel(GETALLEN))).toBe(deel(GETALLEN));
});

test.each([
	['has cells over several rows', (html: string) => html.replace('<td>x', '<td rowspan="2">x')],
	['has a foot', (html: string) => html.replace('</tbody>', '</tbody><tfoot></tfoot>')],
	['is filled by a script', (html: string) => html.replace('tabindex="0"', 'tabindex="0" data-plek="schuif"')],
])('a table stays a table when it %s', (_wat, change) => {
	const html = change(
		deel([
			['a', 'b'],
			['x', 'y'],
		]),
	);
	expect(schikTabellen(html)).toBe(html);
});
