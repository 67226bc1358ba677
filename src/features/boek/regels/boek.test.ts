import { describe, expect, test } from 'vitest';
import { buildBoek, buildDeel, findPlaats } from './boek.ts';

const deel = (id: string, html: string) => `<section id="${id}" class="boekdeel" data-boekdeel="x">${html}</section>`;
const readHtml = (...delen: string[]) => buildBoek(delen.join('')).html;

describe('buildBoek', () => {
	test('an id gets the name of its chapter, and what names it too', () => {
		const html = readHtml(
			deel('a', '<div aria-labelledby="geld kosten"><p id="geld">x</p><a href="#geld">naar geld</a></div>'),
			deel('b', '<p id="geld">y</p>'),
		);
		expect(html).toContain('aria-labelledby="a-geld a-kosten"');
		expect(html).toContain('<p id="a-geld">');
		expect(html).toContain('<a href="#a-geld">');
		expect(html).toContain('<p id="b-geld">');
	});

	test.each([
		['/themas/b/', '#b'],
		['/themas/b/#geld', '#b-geld'],
		['/begrippen/#lea', '#begrippen-lea'],
		['/bronnen/#handreiking', '#bronnen-handreiking'],
		['#wet-wpo', '#bronnen-wpo'],
		['/taken/vervoer/', '#taak-vervoer'],
		['/themas/b/#weg', '/themas/b/#weg'],
		['/praktijk/zaanstad/', '/praktijk/zaanstad/'],
		['https://wetten.overheid.nl/#wet', 'https://wetten.overheid.nl/#wet'],
	])('a link to %s leads to %s', (adres, doel) => {
		const html = readHtml(
			deel('a', `<a href="${adres}">link</a>`),
			deel('b', '<h2 id="geld">Geld</h2><a class="taak-zin" href="/taken/vervoer/">Het college vervoert.</a>'),
			deel('begrippen', '<h3 id="lea">LEA</h3>'),
			deel('bronnen', '<p id="handreiking"></p><p id="wpo"></p>'),
		);
		expect(html).toContain(`<a href="${doel}">link</a>`);
	});

	test('the sentence of a taak is the place others refer to, not a link to itself', () => {
		expect(readHtml(deel('a', '<a class="taak-zin" href="/taken/vervoer/">Zin.</a>'))).toContain(
			'<span id="taak-vervoer" class="taak-zin">Zin.</span>',
		);
	});

	test('headings go down one level and nothing folds', () => {
		const html = readHtml(
			deel('a', '<h1>A</h1><details class="vouw" open><summary><h2 id="b">B</h2></summary><p>c</p></details>'),
		);
		expect(html).toContain('<h2>A</h2><div><div><h3 id="a-b">B</h3></div><p>c</p></div>');
	});

	test.each([
		'<script src="x.js"></script>',
		'<svg aria-hidden="true"></svg>',
		'<p class="klein niet-afdrukken">x</p>',
		'<p hidden>x</p>',
		'<voortgang-teller data-vragen="a"></voortgang-teller>',
	])('leaves out %s', (html) => {
		expect(readHtml(deel('a', html))).toBe(deel('a', ''));
	});

	test('a part of a chapter is no landmark: twelve would have the same name', () => {
		expect(readHtml(deel('a', '<section aria-labelledby="b"><h2 id="b">B</h2></section>'))).toContain('<section><h3');
		expect(readHtml(deel('a', '<aside class="let-op">x</aside>'))).toContain('<div class="let-op">x</div>');
	});

	test('tables are counted through the book', () => {
		const tabel = '<section aria-label="Tabel 1, schuif opzij voor meer" class="tabel-schuif"></section>';
		const html = readHtml(deel('a', tabel.replace('Tabel 1', 'Tabel')), deel('b', tabel));
		expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, naam]) => naam)).toEqual([
			'Tabel 1, schuif opzij voor meer',
			'Tabel 2, schuif opzij voor meer',
		]);
	});

	test('shows what stands on paper only, and keeps the words of an element of our own', () => {
		expect(readHtml(deel('a', '<te-controleren data-herzien-voor="x">Nagekeken.</te-controleren>'))).toContain(
			'<div>Nagekeken.</div>',
		);
		expect(readHtml(deel('a', '<p class="alleen-afdrukken">Zoek zelf.</p>'))).toContain('<p>Zoek zelf.</p>');
	});

	test('the contents name the parts of a chapter, without counts and without what every chapter has', () => {
		const { delen } = buildBoek(
			deel(
				'a',
				'<h1>Vervoer</h1><h2 id="in-het-kort">In het kort</h2><h2 id="taken">Plichten <span class="aantal">9</span></h2><h3 id="diep">x</h3>',
			),
		);
		expect(delen).toEqual([{ id: 'a', titel: 'Vervoer', koppen: [{ id: 'a-taken', tekst: 'Plichten' }] }]);
	});

	test('signs with a meaning in HTML stay text', () => {
		expect(readHtml(deel('a', '<p title="&quot;">1 &lt; 2 &amp; é</p>'))).toContain(
			'<p title="&quot;">1 &lt; 2 &amp; é</p>',
		);
	});
});

test('a chapter links the first use of a term, and not the second', () => {
	const begrip = '<a class="begrip" href="/begrippen/#lea" data-begrip="x">LEA</a>';
	expect(buildDeel(`${begrip} ${begrip}`)).toBe(`${begrip} LEA`);
});

test('an address of the site has no place in the book that the book does not have', () => {
	expect(findPlaats('/begrippen/', new Set(['begrippen']))).toBe('begrippen');
	expect(findPlaats('/kalender/', new Set(['kalender']))).toBeUndefined();
});
