import { expect, test } from 'vitest';
import { listKoppen } from './koppen.ts';

const DRIE =
	'<h2 id="een">Een <span>2</span></h2><p>tekst</p><h2 id="twee">Twee\n en</h2><h2 id="drie">Drie &amp; meer</h2>';

test('lists the headings an address can point at, as they read', () => {
	expect(listKoppen(`<h1 id="titel">Titel</h1>${DRIE}<h2>Zonder id</h2><h3 id="vier">Vier</h3>`)).toEqual([
		{ id: 'een', tekst: 'Een 2' },
		{ id: 'twee', tekst: 'Twee en' },
		{ id: 'drie', tekst: 'Drie & meer' },
	]);
});

test('a short page needs no contents', () => {
	expect(listKoppen('<h2 id="een">Een</h2><h2 id="twee">Twee</h2>')).toEqual([]);
});
