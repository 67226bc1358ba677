import { expect, test } from 'vitest';
import { decodeBestand, readContentBestand } from './reader.ts';
import { CONTENT_SOORTEN } from './soorten.ts';

const { themas, taken, leaVve, gemeenten, register, begrippen } = CONTENT_SOORTEN;
const bytes = (text: string) => new TextEncoder().encode(text);

test('drops the byte order mark that Windows editors add', () => {
	expect(decodeBestand(bytes('\uFEFFid: lea'))).toEqual({ source: 'id: lea' });
});

test.each([
	[
		'not UTF-8',
		new Uint8Array([0x49, 0x4b, 0x43, 0xeb]),
		'dit bestand is geen UTF-8. Sla het opnieuw op en kies bij codering UTF-8.',
	],
	['empty', bytes(''), 'dit bestand is leeg. Vul het met het sjabloon uit content/_sjablonen/ of haal het weg.'],
	[
		'only white space',
		bytes(' \n\n'),
		'dit bestand is leeg. Vul het met het sjabloon uit content/_sjablonen/ of haal het weg.',
	],
])('reports a file that is %s', (_wat, inhoud, tekst) => {
	expect(decodeBestand(inhoud)).toEqual({ probleem: { regel: 1, veld: 'bestand', tekst } });
});

test('reads the items of a list and fills in what the path says', () => {
	const { invoer, problemen } = readContentBestand(taken, 'taken/leerplicht.yaml', '# uitleg\n- id: een\n- id: twee\n');
	expect(problemen).toEqual([]);
	expect(invoer.map(({ id, value }) => ({ id, value }))).toEqual([
		{ id: 'een', value: { id: 'een', thema: 'leerplicht' } },
		{ id: 'twee', value: { id: 'twee', thema: 'leerplicht' } },
	]);
	expect(invoer[1]?.findRegel(['id'])).toBe(3);
});

test('names an item without id by its place', () => {
	expect(readContentBestand(begrippen, 'begrippen.yaml', '- term: LEA').invoer[0]?.id).toBe('#1');
});

test('reads a block and takes its id from the path', () => {
	const [invoer] = readContentBestand(leaVve, 'gemeenten/heerlen/lea-vve/2024.yaml', 'jaar: 2024').invoer;
	expect(invoer?.id).toBe('heerlen/2024');
	expect(invoer?.value).toEqual({ jaar: 2024, gemeente: 'heerlen' });
});

test.each(['---\ntitel: Leerplicht\n---\n\nTekst', '---\r\ntitel: Leerplicht\r\n---\r\n\r\nTekst'])(
	'reads frontmatter and text, and counts lines in the whole file: %j',
	(source) => {
		const [invoer] = readContentBestand(themas, 'themas/leerplicht.mdx', source).invoer;
		expect(invoer?.id).toBe('leerplicht');
		expect(invoer?.value).toEqual({ titel: 'Leerplicht' });
		expect(invoer?.findRegel(['titel'])).toBe(2);
		expect(invoer?.tekst.trim()).toBe('Tekst');
		expect(invoer?.tekstRegel).toBe(4);
	},
);

test.each([
	['0b11', 'titel: a\nvolgorde: 0b11', 3, 'volgorde'],
	['a moment', 'titel: 2026-11-21T10:00:00Z', 2, 'titel'],
	['a block from elsewhere', '<<: {titel: a}', 2, '<<'],
])('says which value Astro reads as something else: %s', (_wat, velden, regel, veld) => {
	const { problemen } = readContentBestand(themas, 'themas/leerplicht.mdx', `---\n${velden}\n---\n\nTekst`);
	expect(problemen[0]).toEqual({
		regel,
		veld,
		tekst:
			'de site leest deze waarde anders dan zij er staat. Zet haar tussen aanhalingstekens, bijvoorbeeld: titel: "12:30".',
	});
});

test.each(['--- a', '+++'])('says where Astro stops reading the fields: %s', (regel) => {
	const { problemen } = readContentBestand(themas, 'themas/leerplicht.mdx', `---\ntitel: a\n${regel}\nb: c\n---\n`);
	expect(problemen).toEqual([
		{ regel: 3, veld: 'YAML', tekst: expect.stringMatching(/^de site leest de velden tot deze regel, /) },
	]);
});

test('keeps a day as text, and beside it the moment that Astro makes of it for the schema', () => {
	const [invoer] = readContentBestand(themas, 'themas/leerplicht.mdx', '---\nop: 2026-11-21\n---\n').invoer;
	expect(invoer?.value).toEqual({ op: '2026-11-21' });
	expect(invoer?.inBouw).toEqual({ op: new Date('2026-11-21') });
});

test('reads rows by the names in the header', () => {
	const { invoer } = readContentBestand(register, 'register/gemeenten.csv', 'code,naam\nGM0917,"Heerlen, stad"\n');
	expect(invoer[0]?.value).toEqual({ code: 'GM0917', naam: 'Heerlen, stad' });
	expect(invoer[0]?.findRegel(['naam'])).toBe(2);
});

test.each([
	[
		'a block where a list belongs',
		begrippen,
		'begrippen.yaml',
		'id: lea',
		1,
		'hier hoort een lijst. Begin elk onderdeel met een streepje, bijvoorbeeld: - id: een-eigen-naam.',
	],
	[
		'a list where a block belongs',
		gemeenten,
		'gemeenten/heerlen/gemeente.yaml',
		'- naam: Heerlen',
		1,
		'hier horen velden. Kijk in content/_sjablonen/ welke.',
	],
	[
		'only comments',
		begrippen,
		'begrippen.yaml',
		'# nog leeg',
		1,
		'hier hoort een lijst. Begin elk onderdeel met een streepje, bijvoorbeeld: - id: een-eigen-naam.',
	],
	[
		'an MDX file without frontmatter',
		themas,
		'themas/leerplicht.mdx',
		'## Kop',
		1,
		'het blok met gegevens ontbreekt. Begin het bestand met een regel ---, dan de velden, dan weer ---.',
	],
	[
		'frontmatter without fields',
		themas,
		'themas/leerplicht.mdx',
		'---\n# uitleg\n---\n',
		1,
		'tussen de regels --- staan geen velden. Kijk in content/_sjablonen/ hoe het hoort.',
	],
])('reports %s', (_wat, soort, pad, source, regel, tekst) => {
	expect(readContentBestand(soort, pad, source)).toEqual({
		invoer: [],
		problemen: [{ regel, veld: 'bestand', tekst }],
	});
});

test('reports an item without fields and reads the rest', () => {
	const { invoer, problemen } = readContentBestand(begrippen, 'begrippen.yaml', '- lea\n- id: rmc\n');
	expect(invoer.map(({ id }) => id)).toEqual(['rmc']);
	expect(problemen).toEqual([
		{
			regel: 1,
			veld: '1',
			tekst: 'dit onderdeel heeft geen velden. Schrijf na het streepje een veld, bijvoorbeeld: - id: een-eigen-naam.',
		},
	]);
});

test('reports a row with another number of columns on its line', () => {
	expect(
		readContentBestand(register, 'register/gemeenten.csv', 'code,naam\nGM0917,Heerlen,Limburg\n').problemen,
	).toEqual([
		{
			regel: 2,
			veld: 'CSV',
			tekst:
				'deze rij heeft een ander aantal kolommen dan de kop. Zet een tekst met een komma tussen dubbele aanhalingstekens.',
		},
	]);
});
