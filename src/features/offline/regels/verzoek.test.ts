import { describe, expect, test } from 'vitest';
import { decideVerzoek, findGeduld, findMetSlash, findSleutel } from './verzoek.ts';

const SITE = 'https://raad.example';
const decide = (pad: string, anders: object = {}) =>
	decideVerzoek({ method: 'GET', mode: 'cors', url: new URL(pad, SITE).href, isDeel: false, ...anders }, SITE);

describe('what happens with a request', () => {
	test.each([
		['/themas/leerplicht/', { mode: 'navigate' }, 'pagina'],
		['/data/gemeenten.csv', { mode: 'navigate' }, 'pagina'],
		['/_/Page.CwSi7wBf.css', { mode: 'no-cors' }, 'vast'],
		['/zoek/register.json', {}, 'gegevens'],
		['/zoek/register.json', { method: 'HEAD' }, 'laat'],
		['/zoek/register.json', { isDeel: true }, 'laat'],
		['/sw.js', {}, 'laat'],
		['/_/offline/taken.0123.json', {}, 'laat'],
		['https://elders.example/themas/', { mode: 'navigate' }, 'laat'],
	])('%s %j: %s', (pad, anders, besluit) => {
		expect(decide(pad, anders)).toBe(besluit);
	});
});

test('what stands behind the question mark changes nothing of what is kept', () => {
	expect(findSleutel(`${SITE}/zoeken/?q=leerplicht#1`)).toBe('/zoeken/');
});

test.each([
	['/themas/leerplicht', '/themas/leerplicht/'],
	['//elders.example/x', '//elders.example/x/'],
	['/zoeken?q=taxi', '/zoeken/?q=taxi'],
	['/themas/', undefined],
	['/', undefined],
	['/data/gemeenten.csv', undefined],
])('%s with the slash that a host adds: %s', (pad, verwacht) => {
	expect(findMetSlash(SITE + pad)).toBe(verwacht && SITE + verwacht);
});

test.each([
	[undefined, 3_000, 'nothing hung'],
	[70_000, 0, 'it hung half a minute ago at most'],
	[69_000, 3_000, 'it hung longer ago: it may be back'],
])('last hung at %s: waits %s ms, as %s', (gehangen, geduld, _waarom) => {
	expect(findGeduld(99_500, gehangen)).toBe(geduld);
});
