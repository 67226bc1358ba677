import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listVerwijzingen } from '../relaties/verwijzingen.ts';
import { checkContent, formatSamenvatting } from './controle.ts';
import { formatProbleem } from './probleem.ts';

const BOM = '\uFEFF';
const toBytes = (inhoud: string | Uint8Array) =>
	typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud;
const readSjabloon = (naam: string) =>
	readFileSync(new URL(`../../../content/_sjablonen/${naam}`, import.meta.url), 'utf8');

const checkAlles = (bestanden: Record<string, string | Uint8Array>) =>
	checkContent(
		Object.entries(bestanden).map(([pad, inhoud]) => ({ pad, bytes: toBytes(inhoud) })),
		'2026-11-21',
	);

/** The lines about the given files; what the rest of the handbook misses is not of interest here. */
const check = (bestanden: Record<string, string | Uint8Array>) =>
	checkAlles(bestanden)
		.problemen.filter(({ pad }) => pad in bestanden)
		.map(({ pad, ...probleem }) => formatProbleem(pad, probleem));

const BEGRIP = '- id: lea\n  term: LEA\n  definitie: De agenda.\n  thema: algemeen\n';
const WET = '- id: wpo\n  naam: Wet op het primair onderwijs\n  waarover: het basisonderwijs\n';
const GEMEENTE = readSjabloon('gemeente.yaml');
const PRAKTIJK =
	'---\ntitel: Een\nsamenvatting: Twee.\nperiode: 2020-07\ninstrument: project\nwieDeedHet: de raad\nthemas:\n  - leerplicht\nbronnen:\n  - bron: nota\ngecontroleerdOp: 2026-11-21\n---\n';
const BRON =
	'- id: nota\n  titel: Nota\n  uitgever: gemeente\n  soort: gemeente\n  gezienOp: 2026-11-21\n  opvragenBij: de griffie\n';

test.each([
	['begrippen.yaml', BEGRIP],
	['begrippen.yaml', BOM + BEGRIP.replaceAll('\n', '\r\n')],
	['praktijk/een.mdx', BOM + `${PRAKTIJK}\n## Kop\n\nTekst.\n`.replaceAll('\n', '\r\n')],
	['register/gemeenten.csv', BOM + readSjabloon('gemeenten.csv').replaceAll('\n', '\r\n')],
])('reads %s, also with a byte order mark and Windows line ends', (pad, inhoud) => {
	expect(check({ [pad]: inhoud, 'bronnen/a.yaml': BRON })).toEqual([]);
});

test.each([
	[
		'broken YAML',
		'wetten.yaml',
		'- id: wpo\n  naam: Wet: oud\n',
		'2 YAML: deze regel is geen geldige YAML. Kijk na of inspringen, streepjes, dubbele punten en aanhalingstekens kloppen, bijvoorbeeld: titel: "Een titel".',
	],
	['a tab', 'wetten.yaml', '\t- id: wpo\n', '1 YAML: er staat een tab. Spring in met twee spaties.'],
	['a duplicate key', 'wetten.yaml', `${WET}  naam: Wpo\n`, '4 YAML: dit veld staat er twee keer. Haal er een weg.'],
	[
		'an alias without anchor',
		'wetten.yaml',
		'- id: wpo\n  naam: *wet\n',
		'2 YAML: een * aan het begin heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens, bijvoorbeeld: titel: "* Een titel".',
	],
	[
		'aliases that multiply',
		'wetten.yaml',
		`- a: &a [x, x, x, x, x, x, x, x, x]\n- b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n- c: [*b, *b, *b, *b, *b, *b, *b, *b]\n`,
		'2 YAML: een * aan het begin heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens, bijvoorbeeld: titel: "* Een titel".',
	],
	[
		'an unknown field',
		'wetten.yaml',
		`${WET}  afkrting: WPO\n`,
		'4 afkrting: onbekend veld "afkrting". Verbeter de spelling of haal het weg; hier mogen staan: id, naam, afkorting, waarover, bwb, namen, gelezenTekstVan, gelezenIn, letOp.',
	],
	[
		'a missing field',
		'wetten.yaml',
		'# uitleg\n\n- id: wpo\n  waarover: het basisonderwijs\n',
		'3 naam: dit veld ontbreekt. Vul het in, bijvoorbeeld: Wet op het primair onderwijs.',
	],
	[
		'a field of the wrong type',
		'wetten.yaml',
		'- id: wpo\n  waarover: het basisonderwijs\n  naam:\n    - Wet\n',
		'4 naam: dit is geen tekst. Vul het in, bijvoorbeeld: Wet op het primair onderwijs.',
	],
	[
		'a text where a list belongs',
		'wetten.yaml',
		`${WET}  namen: Wvo\n`,
		'4 namen: hier hoort een lijst. Zet elk onderdeel op een regel met een streepje, bijvoorbeeld: - Wvo.',
	],
	[
		'a wrong item of a list, counted from one',
		'wetten.yaml',
		`${WET}  namen:\n    - Wvo\n    - ''\n`,
		'6 namen.2: dit veld is leeg. Vul het in of haal de regel weg, bijvoorbeeld: Wvo.',
	],
	[
		'a day that does not exist',
		'wetten.yaml',
		`${WET}  gelezenTekstVan: 2026-02-30\n`,
		'4 gelezenTekstVan: deze dag bestaat niet. Kijk maand en dag na, bijvoorbeeld: 2026-11-21.',
	],
	[
		'a value outside the list',
		'begrippen.yaml',
		BEGRIP.replace('algemeen', 'lea'),
		'4 thema: "lea" kan hier niet. Kies uit: openbaar-onderwijs, onderwijshuisvesting, leerplicht, passend-onderwijs, praktijkonderwijs, speciaal-onderwijs, leerlingenvervoer, lokale-educatieve-agenda, onderwijskansen, integrale-kindcentra, middelbaar-beroepsonderwijs, jeugdhulp-op-school, algemeen.',
	],
	[
		'a block where a list belongs',
		'wetten.yaml',
		'id: wpo\n',
		'1 bestand: hier hoort een lijst. Begin elk onderdeel met een streepje, bijvoorbeeld: - id: een-eigen-naam.',
	],
	[
		'a list where a block belongs',
		'gemeenten/heerlen/gemeente.yaml',
		'- naam: Heerlen\n',
		'1 bestand: hier horen velden. Kijk in content/_sjablonen/ welke.',
	],
	[
		'an empty file',
		'wetten.yaml',
		'\n',
		'1 bestand: dit bestand is leeg. Vul het met het sjabloon uit content/_sjablonen/ of haal het weg.',
	],
	[
		'a file that is not UTF-8',
		'wetten.yaml',
		new Uint8Array([0x2d, 0x20, 0xeb]),
		'1 bestand: dit bestand is geen UTF-8. Sla het opnieuw op en kies bij codering UTF-8.',
	],
	[
		'a wrong extension',
		'themas/leerplicht.md',
		'# Leerplicht',
		'1 bestand: dit bestand staat waar de site niet leest. Hernoem het tot content/themas/leerplicht.mdx.',
	],
	[
		'an unknown MDX component',
		'praktijk/een.mdx',
		`${PRAKTIJK}\n<Kaart />\n`,
		'14 Kaart: het onderdeel <Kaart> bestaat niet. Kies uit: Taak, Begrip, Bron, Cijfer, Verloop, LetOp, bijvoorbeeld: <LetOp>De wet verandert.</LetOp>.',
	],
	[
		'an unclosed MDX tag',
		'praktijk/een.mdx',
		`${PRAKTIJK}\nTekst.\n\n<LetOp>\nTekst.\n`,
		'16 MDX: <LetOp> is niet gesloten. Sluit het in dezelfde alinea, bijvoorbeeld: <LetOp>tekst</LetOp>, of zonder tekst: <LetOp />.',
	],
	[
		'broken frontmatter',
		'praktijk/een.mdx',
		PRAKTIJK.replace('Twee.', 'Twee: drie.'),
		'3 YAML: deze regel is geen geldige YAML. Kijk na of inspringen, streepjes, dubbele punten en aanhalingstekens kloppen, bijvoorbeeld: titel: "Een titel".',
	],
	[
		'a reference to nothing',
		'praktijk/een.mdx',
		PRAKTIJK.replace('bron: nota', 'bron: notta'),
		'10 bronnen.1.bron: de bron "notta" bestaat niet. Verbeter de spelling of vul content/bronnen/ aan, bijvoorbeeld: nota.',
	],
	[
		'an id in a text that leads to nothing',
		'praktijk/een.mdx',
		`${PRAKTIJK}\n<Taak id="x" />\n`,
		'14 Taak: de taak "x" bestaat niet. Verbeter de spelling of vul content/taken/ aan.',
	],
	[
		'a link to nothing',
		'praktijk/een.mdx',
		`${PRAKTIJK}\n[zie](/praktijk/twee/)\n`,
		'14 link: de pagina "/praktijk/twee/" bestaat niet. Begin en eindig met een / en kijk de spelling na, bijvoorbeeld: /praktijk/een/.',
	],
	[
		'a sign nobody sees, written as it is',
		'wetten.yaml',
		WET.replace('primair', 'pri\u202emair'),
		'2 teken: na "naam: Wet op het pri" staat een teken dat je niet ziet (U+202E). Haal het weg of typ de regel opnieuw.',
	],
	[
		'a sign nobody sees, written as a number',
		'wetten.yaml',
		WET.replace('Wet op het primair onderwijs', '"Wet\\u0007"'),
		'2 teken: na "Wet" staat een teken dat je niet ziet (U+0007). Haal het weg of typ de regel opnieuw.',
	],
	[
		'a telephone number in a comment',
		'wetten.yaml',
		`# 045-5605040\n${WET}`,
		'1 privacy: "045-5605040" lijkt een telefoonnummer. Haal het weg en noem de functie, bijvoorbeeld: de griffie.',
	],
])('reports %s on its line', (_wat, pad, inhoud, regel) => {
	const rest = { 'bronnen/a.yaml': BRON, 'register/gemeenten.csv': readSjabloon('gemeenten.csv') };
	expect(check({ ...rest, [pad]: inhoud })).toEqual([`content/${pad}:${regel}`]);
});

test('reports one id in two files with both places', () => {
	expect(check({ 'bronnen/b.yaml': BRON, 'bronnen/a.yaml': BRON })).toEqual([
		'content/bronnen/b.yaml:1 id: "nota" staat ook in content/bronnen/a.yaml:1. Een id is van één onderdeel; geef een van de twee een ander id, bijvoorbeeld met een woord erachter.',
	]);
});

test.each([
	['a very deep list', `${'['.repeat(20000)}${']'.repeat(20000)}`],
	['a very deep block', Array.from({ length: 2000 }, (_, diepte) => `${' '.repeat(diepte)}a:`).join('\n')],
	['a block inside itself', '- &a\n  id: *a\n'],
	['ten thousand mistakes', '- @\n'.repeat(10_000)],
	['signs without meaning', '\u0000\u0001%&*!|>'],
])('survives %s with a few Dutch lines', (_wat, inhoud) => {
	const regels = check({ 'wetten.yaml': inhoud });
	expect(regels.length).toBeGreaterThan(0);
	expect(regels.length).toBeLessThanOrEqual(3);
	expect(regels.filter((regel) => !/^content\/wetten\.yaml:\d+ \S+: [a-z"]/.test(regel))).toEqual([]);
});

test('names a column that is missing or misspelt', () => {
	const [kop = '', rij = ''] = readSjabloon('gemeenten.csv').split('\n');
	const inhoud = `${kop.replace('inwoners,', 'inwonrs,').replace('aliassen,', '')}\n${rij.replace(/^(GM0917,heerlen,Heerlen),[^,]*/, '$1')}\n`;
	expect(check({ 'register/gemeenten.csv': inhoud })).toEqual([
		'content/register/gemeenten.csv:1 aliassen: deze kolom ontbreekt. Voeg haar toe; zonder andere namen blijft de cel leeg.',
		expect.stringMatching(
			/^content\/register\/gemeenten\.csv:1 inwonrs: onbekend veld "inwonrs"\. .*hier mogen staan: code, slug, naam/,
		),
	]);
});

test.each([
	['304', []],
	['0', []],
	['', []],
	['<5', []],
	['4', ['een aantal van 1 tot en met 4 kinderen kan een kind herkenbaar maken. Schrijf in plaats van het getal: <5.']],
	['-1', ['een aantal is nooit negatief.']],
	['<0', ['dit is geen aantal kinderen. Schrijf alleen cijfers, of <5 als het er 1 tot en met 4 zijn.']],
	['<vijf', ['dit is geen aantal kinderen. Schrijf alleen cijfers, of <5 als het er 1 tot en met 4 zijn.']],
])('takes "%s" pupils in the register, or says what is wrong', (cel, meldingen) => {
	const inhoud = readSjabloon('gemeenten.csv').replace(',304,', `,${cel},`);
	expect(check({ 'register/gemeenten.csv': inhoud })).toEqual(
		meldingen.map((melding) => `content/register/gemeenten.csv:2 leerlingen_sbo: ${melding}`),
	);
});

test.each([
	['kinderen', 3, true],
	['kinderen', 5, false],
	['leerlingen per leraar', 3, false],
	['scholen', 3, false],
])('a national figure in %s of %i is refused: %s', (eenheid, waarde, isFout) => {
	const cijfer = `- id: a\n  reeks: b\n  wat: c\n  waarde: ${waarde}\n  eenheid: ${eenheid}\n  periode: d\n  regio: e\n  status: telling\n  bron:\n    bron: web\n  opgehaaldOp: 2026-11-21\n`;
	const meldingen = check({ 'landelijk/a.yaml': cijfer }).filter((regel) => regel.includes(' waarde: '));
	expect(meldingen.some((regel) => regel.includes('schrijf bij inWoorden: minder dan 5'))).toBe(isFout);
	expect(meldingen).toHaveLength(isFout ? 1 : 0);
});

test('names what is missing, and no name that is taken', () => {
	const problemen = checkAlles({ 'begrippen.yaml': BEGRIP, 'begrippen.yml': BEGRIP }).problemen;
	const regels = problemen.map(({ pad, ...probleem }) => formatProbleem(pad, probleem));
	expect(problemen[0]?.tekst).toMatch(/^dit bestand ontbreekt\./);
	expect(regels).toContain(
		'content/kalender.yaml:1 bestand: dit bestand ontbreekt. Zet het terug of maak het met het sjabloon content/_sjablonen/kalender.yaml.',
	);
	expect(regels.find((regel) => regel.startsWith('content/begrippen.yml'))).toMatch(
		/content\/begrippen\.yaml bestaat al: /,
	);
});

test('names the file on which the check itself stops, and goes on', () => {
	const kapot = {
		pad: 'wetten.yaml',
		get bytes(): Uint8Array {
			throw new RangeError('Maximum call stack size exceeded');
		},
	};
	const { problemen } = checkContent([kapot, { pad: 'begrippen.yaml', bytes: toBytes('a') }], '2026-11-28');
	expect(problemen.filter(({ pad }) => pad === 'wetten.yaml' || pad === 'begrippen.yaml')).toMatchObject([
		{ pad: 'begrippen.yaml' },
		{
			pad: 'wetten.yaml',
			regel: 1,
			tekst: expect.stringMatching(/^de controle loopt op dit bestand vast\./) as string,
		},
	]);
});

test('reports a file that cannot be opened', () => {
	const { problemen } = checkContent([{ pad: 'wetten.yaml', bytes: undefined }], '2026-11-21');
	expect(problemen.find(({ pad }) => pad === 'wetten.yaml')?.tekst).toBe(
		'dit bestand is niet te openen. Kijk of je het zelf kunt openen en of je er rechten op hebt.',
	);
});

test('checks the references of an entry that is rejected for another field', () => {
	const correctie =
		'- id: a\n  datum: gisteren\n  soort: hersteld\n  stond: b\n  nu: c\n  waarom: d\n  taken:\n    - weg\n';
	expect(check({ 'correcties.yaml': correctie })).toEqual([
		'content/correcties.yaml:2 datum: schrijf de datum als jaar-maand-dag, bijvoorbeeld: 2026-11-21.',
		'content/correcties.yaml:8 taken.1: de taak "weg" bestaat niet. Verbeter de spelling of vul content/taken/ aan.',
	]);
});

test('does not call references wrong into a file that is itself broken', () => {
	const bronnen = { 'bronnen/a.yaml': `${BRON}  titel: nog een\n`, 'bronnen/b.yml': BRON.replace('nota', 'brief') };
	const praktijk = PRAKTIJK.replace('- bron: nota', '- bron: nota\n  - bron: brief');
	expect(check({ ...bronnen, 'praktijk/een.mdx': praktijk }).filter((regel) => regel.includes('praktijk/'))).toEqual(
		[],
	);
});

test('keeps reading when a file has the name of no theme, without a problem per entry', () => {
	const regels = check({
		'vragen/leerplich.yaml': `${readSjabloon('vragen.yaml').replace('thema: leerlingenvervoer', '')}  fout: ja\n`,
	});
	expect(regels.map((regel) => regel.split(' ')[1])).toEqual(['bestand:', 'taken.1:', 'herkomst.1.bron:', 'fout:']);
});

test('finds all problems of all files in one run, sorted by file and line', () => {
	const regels = check({
		'wetten.yaml': `- id: WPO\n  waarover: x\n- naam: Wet\n  waarover: x\n`,
		'begrippen.yaml': BEGRIP.replace('  term: LEA\n', '').replace('algemeen', 'x'),
	});
	expect(regels.map((regel) => regel.split(': ')[0])).toEqual([
		'content/begrippen.yaml:1 term',
		'content/begrippen.yaml:3 thema',
		'content/wetten.yaml:1 id',
		'content/wetten.yaml:1 naam',
		'content/wetten.yaml:3 id',
	]);
});

test('returns what passed its schema', () => {
	const { inhoud } = checkAlles({
		'wetten.yaml': `${WET}- id: web\n  waarover: mbo\n`,
		'gemeenten/heerlen/gemeente.yaml': GEMEENTE,
	});
	expect(inhoud.wetten.map(({ gegevens }) => gegevens.naam)).toEqual(['Wet op het primair onderwijs']);
	expect(inhoud.gemeenten.map(({ id }) => id)).toEqual(['heerlen']);
	expect(inhoud.afgekeurd).toMatchObject([{ soort: 'wetten', id: 'web', pad: 'wetten.yaml', regel: 4 }]);
});

test.each([
	[
		'themas/leerlingenvervoer.mdx',
		'themas.mdx',
		'bronnen.1.bron geld.1.bronnen.1.bron geld.1.taken.1 ouders.1.taken.1 wieGaatWaarover.1.taken.1 wieGaatWaarover.2.taken.1 wieGaatWaarover.3.taken.1 wieGaatWaarover.4.taken.1 Begrip Bron Cijfer Taak',
	],
	['praktijk/een.mdx', 'praktijk.mdx', 'bronnen.1.bron gemeenten.1 taken.1'],
	['taken/leerplicht.yaml', 'taken.yaml', 'grondslag.wet herkomst.1.bron'],
	['vragen/leerlingenvervoer.yaml', 'vragen.yaml', 'herkomst.1.bron taken.1'],
	[
		'inwonersvragen/leerlingenvervoer.yaml',
		'inwonersvragen.yaml',
		'bronnen.1.bron watKanJij.kalender.1 watKanJij.taken.1 watKanJij.vragen.1 wieIsAanZet.1.taken.1',
	],
	['gemeenten/heerlen/gemeente.yaml', 'gemeente.yaml', 'bronnen.1.bron'],
	['gemeenten/twenterand/lea-vve/2024.yaml', 'lea-vve.yaml', 'bron'],
	['gemeenten/maastricht/dossier.yaml', 'dossier.yaml', 'bron.bron'],
	['register/kolommen.yaml', 'kolommen.yaml', 'bron landelijk opmerkingen.1.codes.1'],
	['register/raadszetels.csv', 'raadszetels.csv', 'code'],
	['landelijk/vve.yaml', 'landelijk.yaml', 'bron.bron'],
	['kalender.yaml', 'kalender.yaml', 'bronnen.1 taken.1 wet'],
	['vraagbaak.yaml', 'vraagbaak.yaml', 'bron.bron taken.1'],
	['instrumenten.yaml', 'instrumenten.yaml', 'taken.1'],
	['standpunten.yaml', 'standpunten.yaml', 'bron.bron'],
	['correcties.yaml', 'correcties.yaml', 'cijfers.1 gemeente taken.1'],
])('checks every field of %s that names another entry', (pad, sjabloon, velden) => {
	const { inhoud } = checkAlles({ [pad]: readSjabloon(sjabloon) });
	expect(
		listVerwijzingen(inhoud)
			.map(({ veld }) => veld)
			.toSorted(),
	).toEqual(velden.split(' ').toSorted());
});

test.each([
	[247, 3, '247 bestanden gelezen, 3 problemen'],
	[1, 1, '1 bestand gelezen, 1 probleem'],
	[12, 0, '12 bestanden gelezen, geen problemen'],
])('sums up %i files with %i problems', (bestanden, problemen, samenvatting) => {
	expect(formatSamenvatting(bestanden, problemen)).toBe(samenvatting);
});

test('a script in a YAML text is refused on its line', () => {
	const inhoud = BEGRIP.replace('De agenda.', "'De <script>alert(1)</script> agenda.'");
	expect(check({ 'begrippen.yaml': inhoud })).toEqual([
		'content/begrippen.yaml:3 definitie: "<script>" is HTML, en die kan hier niet. De site laat haar zien als tekst. Haal haar weg en schrijf gewone woorden.',
	]);
});
