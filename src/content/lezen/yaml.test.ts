import { expect, test, vi } from 'vitest';
import { readYaml } from './yaml.ts';

test('reads a day as text and keeps words like ja and no', () => {
	expect(readYaml('datum: 2026-11-21\nantwoord: ja\nnee: no').value).toEqual({
		datum: '2026-11-21',
		antwoord: 'ja',
		nee: 'no',
	});
});

test('reads Windows line ends', () => {
	expect(readYaml('- id: lea\r\n  term: LEA\r\n').value).toEqual([{ id: 'lea', term: 'LEA' }]);
});

test('finds the line of a field, and of its nearest parent when the field is missing', () => {
	const { findRegel } = readYaml('# uitleg\n- id: lea\n  bron:\n    plaats: kop\n', 10);
	expect([[0, 'id'], [0, 'bron', 'plaats'], [0, 'bron', 'bron'], [0, 'term'], []].map(findRegel)).toEqual([
		11, 13, 13, 11, 11,
	]);
});

test.each([
	['a duplicate key', 'id: lea\nid: rmc', 2, 'dit veld staat er twee keer. Haal er een weg.'],
	['a tab', '\tid: lea', 1, 'er staat een tab. Spring in met twee spaties.'],
	[
		'a quote that is not closed',
		'id: lea\nterm: "LEA',
		2,
		/^er ontbreekt een teken\. .*bijvoorbeeld: naam: "'s-Hertogenbosch"\.$/,
	],
	["a name that starts with 's", "naam: 's-Hertogenbosch", 1, /^er ontbreekt een teken\./],
	['a field without a colon', 'id: lea\nterm', 2, /^er ontbreekt een teken\./],
	[
		'two documents',
		'id: lea\n---\nid: rmc',
		2,
		'er staan meer stukken YAML in dit bestand. Haal de regel met --- weg.',
	],
	[
		'a second colon',
		'id: lea\nterm: LEA: agenda',
		2,
		/^deze regel is geen geldige YAML\. .*bijvoorbeeld: titel: "Een titel"\.$/,
	],
	['a sign with a meaning of its own', 'id: lea\nterm: @lea', 2, /^deze regel is geen geldige YAML\./],
	['brackets without end', '['.repeat(200), 1, /./],
])('gives %s a Dutch message on its line', (_wat, source, regel, tekst) => {
	const { value, problemen } = readYaml(source);
	expect(value).toBeUndefined();
	expect(problemen[0]).toEqual({
		regel,
		veld: 'YAML',
		tekst: typeof tekst === 'string' ? tekst : expect.stringMatching(tekst),
	});
});

test('says which line stands too deep in others to read', () => {
	const { value, problemen } = readYaml(`id: lea\nterm: ${'a: '.repeat(3000)}\nthema: leerplicht`, 4);
	expect(value).toBeUndefined();
	// How deep the parser can go depends on the room that the program gives it.
	expect(problemen[0]).toEqual({
		regel: 5,
		veld: 'YAML',
		tekst: expect.stringMatching(/^(?:hier staat te veel in elkaar|deze regel is geen geldige YAML)\. /),
	});
});

test.each(['{a: b}: c', '[a]: b', '? - a\n: b'])(
	'refuses a list or block as a name, without a word of the parser: %j',
	(source) => {
		const warn = vi.spyOn(process, 'emitWarning').mockReturnValue();
		expect(readYaml(source)).toMatchObject({
			value: undefined,
			problemen: [
				{ regel: 1, veld: 'YAML', tekst: expect.stringMatching(/^hier is de naam van een veld een lijst of blok\./) },
			],
		});
		expect(warn).not.toHaveBeenCalled();
	},
);

test.each([
	['0x1F', '31'],
	['0o17', '15'],
	['1e3', '1000'],
	['007', '7'],
	['+5', '5'],
	['.inf', 'oneindig of geen getal'],
	['.nan', 'oneindig of geen getal'],
])('asks what is meant by %s', (getal, gelezen) => {
	const { value, problemen } = readYaml(`id: lea\nartikel: ${getal}`);
	expect(value).toBeUndefined();
	expect(problemen).toEqual([
		{
			regel: 2,
			veld: 'YAML',
			tekst: expect.stringMatching(`^"${getal.replace(/[.+]/g, '\\$&')}" leest YAML als het getal ${gelezen}\\. `),
		},
	]);
});

test('takes numbers as people write them', () => {
	expect(readYaml('[0, 12, -3, 0.5, 1.50, "007"]').value).toEqual([0, 12, -3, 0.5, 1.5, '007']);
});

const STAART =
	'Zet de hele tekst tussen aanhalingstekens, of zet een opmerking op een eigen regel, bijvoorbeeld: titel: "Groep # 1".';
test.each([
	['id: lea\nterm: Ja of nee # 1, wat', `wat na # staat, valt weg: "# 1, wat". ${STAART}`],
	['- lea\n- rmc # 1', `wat na # staat, valt weg: "# 1". ${STAART}`],
	['namen: [\n  lea # 1\n]', `wat na # staat, valt weg: "# 1". ${STAART}`],
	['id: lea\nterm: # 1 in Nederland', `wat na # staat, valt weg: "# 1 in Nederland". ${STAART}`],
	['id: lea\nterm: &co bedrijf', /^een & aan het begin heeft in YAML een eigen betekenis\./],
	['id: lea\nterm: !nieuw plan', /^een ! aan het begin heeft in YAML een eigen betekenis\./],
	['id: lea\nterm: !!str 5', /^een ! aan het begin heeft in YAML een eigen betekenis\./],
])('says that part of %j falls away', (source, tekst) => {
	expect(readYaml(source)).toMatchObject({
		value: undefined,
		problemen: [{ regel: 2, veld: 'YAML', tekst: typeof tekst === 'string' ? tekst : expect.stringMatching(tekst) }],
	});
});

test('says that a first line with % falls away', () => {
	expect(readYaml('% deel\n---\nid: lea').problemen[0]).toMatchObject({ regel: 1, veld: 'YAML' });
});

test.each([
	'# a\nid: lea\n# b\nterm: x#y\n  # c\n',
	'id: "a # b" # c',
	'id: |\n  a # b',
	'id: 5 # c',
	'id:\n  # c\n  a: b',
])('lets %j be', (source) => {
	expect(readYaml(source).problemen).toEqual([]);
});

test('counts lines from where the frontmatter starts', () => {
	expect(readYaml('id: lea\nid: rmc', 2).problemen[0]?.regel).toBe(3);
});
