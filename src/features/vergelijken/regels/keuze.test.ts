import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAdres, MEESTE, parseKeuze } from './keuze.ts';

const BEKEND = ['aalten', 'almelo', 'almere', 'den-haag', 'heerlen', 'twenterand', 'utrecht', 'venlo', 'zwolle'];
const search = (naam: string) => BEKEND.find((slug) => slug === naam.toLowerCase());

test.each([
	['', [], ''],
	[',,', [], ''],
	['heerlen,twenterand', ['heerlen', 'twenterand'], ''],
	[' Heerlen , twenterand ', ['heerlen', 'twenterand'], ''],
	[
		'heerlen,atlantis',
		['heerlen'],
		'De link klopt niet helemaal: “atlantis” kennen we niet. Pas je keuze hieronder aan.',
	],
	[
		'heerlen,heerlen',
		['heerlen'],
		'De link klopt niet helemaal: een gemeente staat er meer dan één keer in. Pas je keuze hieronder aan.',
	],
	[
		BEKEND.join(','),
		['aalten', 'almelo', 'almere', 'den-haag'],
		'De link klopt niet helemaal: er staan 9 gemeenten in en we tonen de eerste 4. Pas je keuze hieronder aan.',
	],
	[
		'a,b,c,d,e,heerlen,heerlen',
		['heerlen'],
		'De link klopt niet helemaal: “a”, “b”, “c” en nog 2 andere kennen we niet en een gemeente staat er meer dan één keer in. Pas je keuze hieronder aan.',
	],
	[
		`<script>alert(1)</script>${'x'.repeat(50)}`,
		[],
		'De link klopt niet helemaal: “<script>alert(1)</script>xxxxx…” kennen we niet. Pas je keuze hieronder aan.',
	],
])('"%s" keeps what is valid', (invoer, slugs, melding) => {
	expect(parseKeuze(invoer, search)).toEqual({ slugs, melding });
});

test('no link makes it throw, give more than four, one twice or an unknown one, or speak in more than one line', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.array(fc.oneof(fc.constantFrom(...BEKEND), fc.string())).map((delen) => delen.join(',')),
			),
			(invoer) => {
				const { slugs, melding } = parseKeuze(invoer, search);
				expect(slugs.length).toBeLessThanOrEqual(MEESTE);
				expect(new Set(slugs).size).toBe(slugs.length);
				expect(BEKEND).toEqual(expect.arrayContaining(slugs));
				expect(melding.length).toBeLessThan(400);
			},
		),
	);
});

test('a choice read from its own address is the same choice', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.constantFrom(...BEKEND), { maxLength: MEESTE }), (slugs) => {
			const gevraagd = new URL(formatAdres(slugs), 'https://site.nl').searchParams.get('g') ?? '';
			expect(parseKeuze(gevraagd, search)).toEqual({ slugs, melding: '' });
		}),
	);
});
