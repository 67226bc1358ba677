import { expect, test } from 'vitest';
import { checkMdx } from './check.ts';
import { MDX_ONDERDELEN } from './onderdelen.ts';

/** Problems of a text that starts on line 11 of its file. */
const check = (source: string) =>
	checkMdx(source, 11).problemen.map(({ regel, veld, tekst }) => `${regel} ${veld}: ${tekst}`);

test('accepts everything an author may use', () => {
	const source = [
		'{/* Een opmerking. */}',
		'Een{/* a */ /* b */} regel<br />en H<sub>2</sub>O, [`code`](/taken/) en [<Begrip id="lea">agenda</Begrip>](/taken/).',
		'## Kop',
		'Een <Begrip id="lea">agenda</Begrip>, een <Taak id="lea-overleg" /> en <Cijfer id="bereik-2022" />.[^1]',
		'### Kop lager\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n- [ ] vakje',
		'## Kop hoger',
		'<LetOp>\n\nLees **dit**.\n\n</LetOp>',
		'<LetOp>Op één regel.</LetOp>',
		'[^1]: <Bron id="handreiking-2021" plaats="paragraaf 3" />',
	].join('\n\n');
	expect(check(source)).toEqual([]);
});

test('names a row with a cell too many, which no page shows', () => {
	expect(check('| a | b |\n| --- | --- |\n| 1 | 2 |\n| 1 | 2 | 3 |')).toEqual([
		expect.stringMatching(/^14 tabel: deze rij heeft meer vakken dan de tabel kolommen heeft \(2\);/),
	]);
});

test('names where a link leads when no link goes there', () => {
	expect(check('Lees [de wet][wet].\n\n[wet]: /taken/\n[wet]: /themas/\n[los]: /data/')).toEqual([
		'14 link: het adres van [wet] staat er twee keer. Haal er een weg.',
		'15 link: geen link gebruikt dit adres, en de site toont het niet. Schrijf in de zin: [tekst][los], of haal de regel weg.',
	]);
});

test.each(Object.entries(MDX_ONDERDELEN))('the example of %s is right', (naam, { voorbeeld }) => {
	expect(check(naam === 'Bron' ? `Zin.[^1]\n\n[^1]: ${voorbeeld}` : voorbeeld)).toEqual([]);
});

test.each([
	[
		'an unclosed component',
		'Tekst.\n\n<LetOp>\nLees dit.',
		'13 MDX: <LetOp> is niet gesloten. Sluit het in dezelfde alinea, bijvoorbeeld: <LetOp>tekst</LetOp>, of zonder tekst: <LetOp />.',
	],
	[
		'a component that runs over paragraphs',
		'Een <Begrip id="lea">agenda.\n\nMeer</Begrip>',
		'11 MDX: <Begrip> is niet gesloten. Sluit het in dezelfde alinea, bijvoorbeeld: <Begrip>tekst</Begrip>, of zonder tekst: <Begrip />.',
	],
	[
		'a HTML tag without end',
		'Regel<br>\nregel',
		'11 MDX: <br> is niet gesloten. Sluit het in dezelfde alinea, bijvoorbeeld: <br>tekst</br>, of zonder tekst: <br />.',
	],
	[
		'tags closed in the wrong order',
		'<LetOp>\na </Begrip>',
		'12 MDX: </Begrip> staat waar </LetOp> hoort. Sluit eerst wat het laatst begon, bijvoorbeeld: <LetOp>tekst</LetOp>.',
	],
	[
		'a closing tag alone',
		'a\n\n</LetOp>',
		'13 MDX: hier sluit een onderdeel dat nergens begint. Haal het weg of zet het begin ervoor, bijvoorbeeld: <LetOp>tekst</LetOp>.',
	],
	['a HTML comment', '<!-- later -->', '11 MDX: een opmerking met <!-- werkt hier niet. Schrijf: {/* opmerking */}.'],
	[
		'an address between brackets',
		'Zie <https://wetten.overheid.nl>.',
		'11 MDX: een adres tussen < en > werkt hier niet. Schrijf een link met tekst, bijvoorbeeld: [de wet](https://wetten.overheid.nl/).',
	],
	[
		'a sign for less than',
		'a\n\nbij <5 kinderen',
		'13 MDX: na het teken < komt hier geen goed onderdeel. Schrijf een los teken in woorden, bijvoorbeeld: minder dan 5, of zet er een backslash voor: \\<.',
	],
	[
		'a tag that stops',
		'a <b',
		'11 MDX: na het teken < komt hier geen goed onderdeel. Schrijf een los teken in woorden, bijvoorbeeld: minder dan 5, of zet er een backslash voor: \\<.',
	],
	[
		'an id without quotes',
		'<Taak id=lea />',
		'11 MDX: bij een veld van een onderdeel kloppen de aanhalingstekens niet. Zet ze voor en achter de waarde, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		'an id with one quote',
		'Tekst.\n\n<Taak id="lea />\n\nTekst.',
		'13 MDX: bij een veld van een onderdeel kloppen de aanhalingstekens niet. Zet ze voor en achter de waarde, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		'an open brace',
		'a\n\nb { c\n\nd',
		'13 MDX: een accolade heeft hier een eigen betekenis. Zet er een backslash voor, bijvoorbeeld: \\{ of haal haar weg.',
	],
	[
		'words between braces',
		'{Noot: later}\n\na {b c}',
		'11 MDX: een accolade heeft hier een eigen betekenis. Zet er een backslash voor, bijvoorbeeld: \\{ of haal haar weg.',
	],
	[
		'a sentence that starts with import',
		'import van goederen',
		'11 MDX: een regel die met import of export begint, is hier code. Begin de zin met een ander woord, bijvoorbeeld: De import van ...',
	],
	[
		'an import',
		'import X from "../../lib/x.astro"\n\n<LetOp>a</LetOp>',
		'11 MDX: import en export kunnen hier niet. Haal de regel weg; de onderdelen zijn al bekend, bijvoorbeeld: <LetOp>tekst</LetOp>.',
	],
	[
		'an export',
		'a\n\nexport const b = 1',
		'13 MDX: import en export kunnen hier niet. Haal de regel weg; de onderdelen zijn al bekend, bijvoorbeeld: <LetOp>tekst</LetOp>.',
	],
	[
		'code between braces',
		'a {1 + 1}',
		'11 MDX: tussen accolades staat hier code. Zet er een backslash voor als je een gewone accolade bedoelt, bijvoorbeeld: \\{.',
	],
	...[
		'{globalThis.process.env.HOME}',
		'{/* */ globalThis.process.env.HOME /* */}',
		'a {/* b */ 1 /* c */} d',
		'{"tekst"}',
		'<LetOp>a {x} b</LetOp>',
		'[a {x}](/taken/)',
	].map((code) => [
		`code: ${code}`,
		code,
		'11 MDX: tussen accolades staat hier code. Zet er een backslash voor als je een gewone accolade bedoelt, bijvoorbeeld: \\{.',
	]),
])('gives %s one Dutch message on its line', (_wat, source, regel) => {
	expect(check(source)).toEqual([regel]);
});

test.each([
	[
		'an unknown component',
		'<Kaart id="x" />',
		'Kaart: het onderdeel <Kaart> bestaat niet. Kies uit: Taak, Begrip, Bron, Cijfer, Verloop, LetOp, bijvoorbeeld: <LetOp>De wet verandert.</LetOp>.',
	],
	['a component in lower case', 'a <taak id="x" />', 'taak: het onderdeel <taak> bestaat niet. Schrijf: <Taak>.'],
	[
		'a component with other capitals',
		'<Letop>a</Letop>',
		'Letop: het onderdeel <Letop> bestaat niet. Schrijf: <LetOp>.',
	],
	[
		'a part of a component',
		'<Taak.Kop />',
		'Taak.Kop: het onderdeel <Taak.Kop> bestaat niet. Kies uit: Taak, Begrip, Bron, Cijfer, Verloop, LetOp, bijvoorbeeld: <LetOp>De wet verandert.</LetOp>.',
	],
	[
		'a missing id',
		'<Taak />',
		'Taak: <Taak> mist het veld "id". Vul het in, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		'an empty id',
		'<Cijfer id=" " />',
		'Cijfer: "id" van <Cijfer> heeft geen tekst tussen aanhalingstekens. Vul het in, bijvoorbeeld: <Cijfer id="bereik-vve-2022" />.',
	],
	[
		'an id as code',
		'<Taak id={"x"} />',
		'Taak: "id" van <Taak> heeft geen tekst tussen aanhalingstekens. Vul het in, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		'a field twice',
		'<Taak id="a" id="b" />',
		'Taak: <Taak> heeft het veld "id" twee keer. Haal er een weg, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		'an unknown field',
		'<Taak id="x" titel="y" />',
		'Taak: <Taak> heeft geen veld "titel". Haal het weg, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		'a style on a component',
		'<Taak id="x" style="color: red" />',
		'Taak: <Taak> heeft geen veld "style". Haal het weg, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		'fields from code',
		'<Taak id="x" {...y} />',
		'Taak: <Taak> heeft geen veld "...". Haal het weg, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		'a begrip without words',
		'<Begrip id="lea" />',
		'Begrip: <Begrip> is leeg. Zet er tekst in, bijvoorbeeld: <Begrip id="lea">de agenda</Begrip>.',
	],
	[
		'a taak with words',
		'<Taak id="x">het overleg</Taak>',
		'Taak: in <Taak> staat tekst, maar die toont de site niet. Haal haar weg, bijvoorbeeld: <Taak id="lea-overleg-jaarlijks" />.',
	],
	[
		'a bron outside a note',
		'Zin <Bron id="x" />.',
		'Bron: <Bron> staat in de lopende tekst. Zet hem in een noot: schrijf in de zin [^1] en onderaan [^1]: <Bron id="handreiking-2021" plaats="paragraaf 3" />.',
	],
	[
		'a script',
		'<script>alert(1)</script>',
		'HTML: <script> kan hier niet. Haal het weg; schrijf opmaak met Markdown, bijvoorbeeld: ## Een kop.',
	],
	[
		'a heading in HTML',
		'<h1>Kop</h1>',
		'HTML: <h1> kan hier niet. Haal het weg; schrijf opmaak met Markdown, bijvoorbeeld: ## Een kop.',
	],
	...['p', 'a', 'img', 'iframe', 'input', 'svg', 'x-y'].map((naam) => [
		`<${naam}>`,
		`<${naam} />`,
		`HTML: <${naam}> kan hier niet. Haal het weg; schrijf opmaak met Markdown, bijvoorbeeld: ## Een kop.`,
	]),
	[
		'tags without a name',
		'<>a</>',
		'MDX: het onderdeel <> bestaat niet. Kies uit: Taak, Begrip, Bron, Cijfer, Verloop, LetOp, bijvoorbeeld: <LetOp>De wet verandert.</LetOp>.',
	],
	['a style attribute', 'a<br style="color: red" />', 'HTML: "style" in <br> kan hier niet. Haal het weg.'],
	['an event handler', '<sup onClick="a()">2</sup>', 'HTML: "onClick" in <sup> kan hier niet. Haal het weg.'],
	['a value from code', '<sub title={1}>2</sub>', 'HTML: "title" in <sub> kan hier niet. Haal het weg.'],
	['values from code', '<sub {...a}>2</sub>', 'HTML: "..." in <sub> kan hier niet. Haal het weg.'],
	[
		'a component around nothing',
		'<LetOp> {/* later */} </LetOp>',
		'LetOp: <LetOp> is leeg. Zet er tekst in, bijvoorbeeld: <LetOp>De wet verandert.</LetOp>.',
	],
	...['[](/taken/)', '[ &nbsp; ](/taken/)', '[**{/* x */}**](/taken/)', '[][a]\n\n[a]: /taken/'].map((link) => [
		`a link without words: ${link}`,
		link,
		'link: deze link heeft geen tekst. Zet woorden tussen de haken, bijvoorbeeld: [de wet](/taken/).',
	]),
	[
		'an empty heading',
		'##',
		'kop: deze kop is leeg. Zet er woorden achter of haal haar weg, bijvoorbeeld: ## Een kop.',
	],
	...['![x](https://x.nl/a.png)', '![](/a.png)', '![x][a]\n\n[a]: data:image/png;base64,AA'].map((plaatje) => [
		`an image: ${plaatje}`,
		plaatje,
		'plaatje: een plaatje kan hier niet; de site blokkeert het. Zeg het in woorden of schrijf een link, bijvoorbeeld: [de kaart](https://www.cbs.nl/).',
	]),
	[
		'a sign that turns the text, as a number',
		'abc&#x202e;def',
		'teken: na "abc" staat een teken dat je niet ziet (U+202E). Haal het weg of typ de regel opnieuw.',
	],
	[
		'the same in a field',
		'<Begrip id="a&#7;">b</Begrip>',
		'teken: na "a" staat een teken dat je niet ziet (U+0007). Haal het weg of typ de regel opnieuw.',
	],
	[
		'a heading of the first level',
		'# Kop',
		'kop: een kop met één # is de titel van de pagina en die staat er al. Schrijf: ## Kop.',
	],
	['a first heading that starts too low', '### Kop', 'kop: deze kop slaat een niveau over. Schrijf: ## Kop.'],
	[
		'a heading underlined with =',
		'Kop\n===',
		'kop: een kop met één # is de titel van de pagina en die staat er al. Schrijf: ## Kop.',
	],
	[
		'a reference without note',
		'Zin.[^x]',
		'noot: noot [^x] bestaat niet. Zet hem onderaan het bestand, bijvoorbeeld: [^x]: <Bron id="handreiking-2021" plaats="paragraaf 3" />.',
	],
	[
		'a note without reference',
		'[^x]: Noot.',
		'noot: naar noot [^x] verwijst niets. Zet [^x] achter de zin waar hij bij hoort of haal de noot weg.',
	],
])('reports %s', (_wat, source, tekst) => {
	expect(check(`Begin.\n\n${source}`)).toEqual([`13 ${tekst}`]);
});

test('a heading may go back up any number of levels, but not skip one going down', () => {
	expect(check('## a\n\n### b\n\n#### c\n\n## d\n\n#### e')).toEqual([
		'19 kop: deze kop slaat een niveau over. Schrijf: ### Kop.',
	]);
});

test('a note number is used once', () => {
	expect(check('Zin.[^1]\n\n[^1]: Een.\n\n[^1]: Twee.')).toEqual([
		'15 noot: noot [^1] staat er twee keer. Geef een van de twee een eigen nummer, bijvoorbeeld: [^12].',
	]);
});

test('finds the line of a loose note within a paragraph, and leaves code alone', () => {
	expect(check('Een zin\nen nog [^2] een.\n\n`[^3]`').map((line) => line.split(':')[0])).toEqual(['12 noot']);
});

test('lists ids of components and addresses of links with their lines', () => {
	const { verwijzingen, links } = checkMdx('<Taak id="a" />\n\n[x](/taken/a/)\n\n[z][1]\n\n[1]: /c/', 11);
	expect(verwijzingen).toEqual([{ regel: 11, veld: 'Taak', naar: 'taken', id: 'a' }]);
	expect(links).toEqual([
		{ regel: 13, adres: '/taken/a/' },
		{ regel: 17, adres: '/c/' },
	]);
});

test.each([
	['3,000 quotes', `${'>'.repeat(3000)} a`],
	['100,000 quotes', `${'>'.repeat(100_000)} a`],
	['lists', Array.from({ length: 40 }, (_, diepte) => `${'  '.repeat(diepte)}- a`).join('\n')],
	['components', `${'<LetOp>'.repeat(60)}a${'</LetOp>'.repeat(60)}`],
])('says where %s stand in each other', (_wat, source) => {
	const [regel, ...rest] = check(`Begin.\n\n${source}`);
	expect(regel).toMatch(/^\d+ MDX: hier staat te veel in elkaar\./);
	expect(Number.parseInt(regel ?? '', 10)).toBeGreaterThanOrEqual(13);
	expect(rest).toEqual([]);
});
