import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tijdelijk: string[] = [];

// A new process per test is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

afterEach(() => {
	for (const map of tijdelijk.splice(0)) rmSync(map, { recursive: true });
});

/** Runs the real script, as `npm run check:content` does. */
function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/controle/content/main.ts', ...args], {
		cwd: root,
		encoding: 'utf8',
	});
	return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

test('prints every problem of the wrong content on its line, and exits 1', () => {
	const { status, lines, stderr } = run('tests/fixtures/content-fout');
	const bestanden = /^content\/(begrippen|notities|praktijk\/|taken\/|vragen\/leerplicht\.yml|wetten)/;
	expect(lines.filter((line) => bestanden.test(line))).toEqual([
		'content/begrippen.yaml:1 bestand: hier hoort een lijst. Begin elk onderdeel met een streepje, bijvoorbeeld: - id: een-eigen-naam.',
		'content/notities.txt:1 bestand: dit bestand past bij geen soort inhoud. Verplaats het, haal het weg of zet een _ voor de naam als het een kladje is. Hier kan inhoud staan: content/themas/<slug>.mdx, content/praktijk/<id>.mdx, content/taken/<thema>.yaml, content/vragen/<thema>.yaml, content/inwonersvragen/<thema>.yaml, content/vraag-ids.yaml, content/gemeenten/<slug>/gemeente.yaml, content/gemeenten/<slug>/lea-vve/<jaar>.yaml, content/gemeenten/<slug>/dossier.yaml, content/register/gemeenten.csv, content/register/kolommen.yaml, content/register/raadszetels.csv, content/register/herindelingen.yaml, content/register/raadsinformatie.csv, content/landelijk/<onderwerp>.yaml, content/bronnen/<onderwerp>.yaml, content/wetten.yaml, content/begrippen.yaml, content/kalender.yaml, content/vraagbaak.yaml, content/instrumenten.yaml, content/standpunten.yaml, content/uitgave.yaml, content/correcties.yaml, content/zoektaal.yaml.',
		'content/praktijk/onaf.mdx:9 bronnen: de lijst is te kort: er hoort minstens 1 onderdeel in, bijvoorbeeld: - bron: handreiking-2021.',
		'content/praktijk/onaf.mdx:15 Kaart: het onderdeel <Kaart> bestaat niet. Kies uit: Taak, Begrip, Bron, Cijfer, Verloop, LetOp, bijvoorbeeld: <LetOp>De wet verandert.</LetOp>.',
		'content/taken/algemeen.yaml:6 grondslag.wet: de wet "leerplichtwt" bestaat niet. Verbeter de spelling of vul content/wetten.yaml aan, bijvoorbeeld: leerplichtwet.',
		'content/taken/algemeen.yaml:6 grondslag.gelezen: bij zekerheid geverifieerd hoort de dag waarop je het artikel las. Vul gelezen in met op en tekstVan, bijvoorbeeld: op: 2026-11-28, tekstVan: 2026-08-01. Las je het artikel niet, schrijf dan: zekerheid: uit-bron.',
		'content/taken/algemeen.yaml:11 herkomst.1.bron: de bron "weg" bestaat niet. Verbeter de spelling of vul content/bronnen/ aan.',
		'content/taken/leerplicht.yaml:6 grondslag.wet: de wet "leerplichtwt" bestaat niet. Verbeter de spelling of vul content/wetten.yaml aan, bijvoorbeeld: leerplichtwet.',
		'content/taken/leerplicht.yaml:9 herlezen: schrijf true (ja) of false (nee), zonder aanhalingstekens.',
		'content/taken/leerplicht.yaml:13 id: "leerplichtverslag" staat ook in content/taken/leerplicht.yaml:1. Een id is van één onderdeel; geef een van de twee een ander id, bijvoorbeeld met een woord erachter.',
		'content/taken/leerplicht.yaml:16 privacy: "045-5605040" lijkt een telefoonnummer. Haal het weg en noem de functie, bijvoorbeeld: de griffie.',
		'content/taken/leerplicht.yaml:20 herkomst.1.bron: de bron "weg" bestaat niet. Verbeter de spelling of vul content/bronnen/ aan.',
		'content/taken/leerplicht.yaml:22 herzienVoor: deze datum ligt niet na gecontroleerdOp. Kies een latere dag, bijvoorbeeld een jaar later.',
		'content/vragen/leerplicht.yml:1 bestand: dit bestand staat waar de site niet leest. Hernoem het tot content/vragen/leerplicht.yaml.',
		'content/wetten.yaml:2 naam: dit veld ontbreekt. Vul het in, bijvoorbeeld: Wet op het primair onderwijs.',
		'content/wetten.yaml:9 afkrting: onbekend veld "afkrting". Verbeter de spelling of haal het weg; hier mogen staan: id, naam, afkorting, waarover, bwb, namen, gelezenTekstVan, gelezenIn, letOp.',
	]);
	expect(lines.at(-1)).toBe(`7 bestanden gelezen, ${lines.length - 1} problemen`);
	expect(stderr).toBe('');
	expect(status).toBe(1);
});

test('reports what is missing as a problem too', () => {
	const { lines } = run('tests/fixtures/content-fout');
	expect(lines).toContain(
		'content/themas/leerplicht.mdx:1 bestand: dit themabestand ontbreekt. Maak het met het sjabloon content/_sjablonen/themas.mdx en zet status op in-bewerking zolang het niet af is.',
	);
	expect(lines.filter((line) => line.startsWith('content/themas/'))).toHaveLength(12);
});

test('says so when the folder does not exist', () => {
	const map = join(root, 'tests/fixtures/bestaat-niet');
	expect(run(map)).toEqual({
		status: 1,
		lines: [`De map ${map} is niet gevonden. Start de controle in de map van het project.`],
		stderr: '',
	});
});

test('the content of this site has no problems', () => {
	const { status, lines, stderr } = run();
	expect(lines.slice(0, -1)).toEqual([]);
	expect(lines.at(-1)).toMatch(/^\d+ bestanden gelezen, geen problemen$/);
	expect(stderr).toBe('');
	expect(status).toBe(0);
});

test('one mistake in the content of this site is found, on its line', () => {
	const map = mkdtempSync(join(tmpdir(), 'raadswijzer-'));
	tijdelijk.push(map);
	cpSync(join(root, 'content'), map, { recursive: true });
	writeFileSync(
		join(map, 'correcties.yaml'),
		'- id: a\n  datum: 2026-11-21\n  soort: hersteld\n  stond: b\n  nu: c\n  waarom: d\n  gemeente: herlen\n',
	);
	const { status, lines } = run(map);
	expect(lines.filter((line) => line.startsWith('content/correcties.yaml'))).toEqual([
		'content/correcties.yaml:7 gemeente: de gemeente "herlen" bestaat niet. Verbeter de spelling of vul content/register/gemeenten.csv aan, bijvoorbeeld: heerlen.',
	]);
	expect(status).toBe(1);
});
