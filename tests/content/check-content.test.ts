import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tijdelijk: string[] = [];

afterEach(() => {
	for (const map of tijdelijk.splice(0)) rmSync(map, { recursive: true });
});

/** Runs the real script, as `npm run check:content` does. */
function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts', ...args], {
		cwd: root,
		encoding: 'utf8',
	});
	return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

test('prints every problem of the wrong content on its line, and exits 1', () => {
	const { status, lines, stderr } = run('tests/fixtures/content-fout');
	const bestanden = /^content\/(begrippen|notities|praktijk\/|taken\/|vragen\/leerplicht\.yml|wetten)/;
	expect(lines.filter((line) => bestanden.test(line))).toEqual([]);
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
	writeFileSync(join(map, 'correcties.yaml'), '- id: a\n  datum: 2026-11-21\n  soort: hersteld\n  stond: b\n  nu: c\n  waarom: d\n  gemeente: herlen\n');
	const { status, lines } = run(map);
	expect(lines.filter((line) => line.startsWith('content/correcties.yaml'))).toEqual([
		'content/correcties.yaml:7 gemeente: de gemeente "herlen" bestaat niet. Verbeter de spelling of vul content/register/gemeenten.csv aan, bijvoorbeeld: heerlen.',
	]);
	expect(status).toBe(1);
});
