import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Served } from '../../server/start.ts';
import { readUitslag, type Meting } from './belasten.ts';
import type { Bezoek } from './opname.ts';
import { buildMengsel, findGemiddelde, formatVerzoeken } from './mengsel.ts';
import { AVOND, formatPlan, measureAvond } from './plan.ts';
import { formatSchijf, measureNaJaren, measureSchijf } from './schijf.ts';
import { findVerhouding, formatVerslag } from './lastverslag.ts';

const BEZOEK: Bezoek = {
	naam: 'thema',
	eerste: [
		{ pad: '/_/a.js', bytes: 3_000 },
		{ pad: '/themas/', bytes: 7_000 },
	],
	volgende: [
		{ pad: '/themas/', bytes: 500 },
		{ pad: '/zoek/register.json', bytes: 500 },
	],
};
const FILES: Record<string, string> = {
	'dist/index.html': 'a'.repeat(30),
	'dist/themas/index.html': 'a'.repeat(300),
	'dist/_/a.js': 'a'.repeat(100),
	'dist/zoek/register.json': '[]',
	'dist/gemeenten/aalten/antwoorden.json': '{}',
	'dist/gemeenten/aalten/lea-vve/2024/index.html': 'a'.repeat(50),
	'dist/gemeenten/aalten/lea-vve/2024/index.md': 'a'.repeat(20),
	'dist/gemeenten/borne/antwoorden.json': '{}',
	'content/gemeenten/aalten/lea-vve/2024.yaml': 'a'.repeat(10),
};

let root: string;
let server: Served;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'last-'));
	for (const [pad, tekst] of Object.entries(FILES)) {
		await mkdir(dirname(join(root, pad)), { recursive: true });
		await writeFile(join(root, pad), tekst);
	}
	server = await startServer(join(root, 'dist'), 0);
});
afterAll(async () => {
	await server.stop();
	await rm(root, { recursive: true });
});

describe('the mix', () => {
	test('asks for files at a first visit, and whether they changed at the next', async () => {
		const vragen = await buildMengsel(server.url, [BEZOEK]);
		expect(vragen.map(({ pad, status, bytes }) => [pad, status, bytes])).toEqual([
			['/_/a.js', 200, 100],
			['/themas/', 200, 300],
			['/themas/', 304, 0],
			['/zoek/register.json', 304, 0],
		]);
		expect(findGemiddelde(vragen)).toBe(100);
	});

	test('a host that does not have a file is not measured', async () => {
		const weg: Bezoek = { naam: 'weg', eerste: [{ pad: '/weg/', bytes: 1 }], volgende: [] };
		await expect(buildMengsel(server.url, [weg])).rejects.toThrow('/weg/ geeft 404');
	});

	test('names the host in every request', () => {
		const vragen = [
			{ pad: '/a/?b', headers: { 'accept-encoding': 'br' } },
			{ pad: '/c/', headers: {} },
		];
		expect(formatVerzoeken('raadswijzer.localhost:8443', vragen)).toBe(
			'GET /a/?b HTTP/1.1\r\nhost: raadswijzer.localhost:8443\r\naccept-encoding: br\r\n\r\n\0' +
				'GET /c/ HTTP/1.1\r\nhost: raadswijzer.localhost:8443\r\n\r\n',
		);
	});
});

describe('the report', () => {
	const createMeting = (perSeconde: number, rekentijd: number, fouten = 0): Meting => ({
		perSeconde,
		p50: 1,
		p99: 4,
		fouten,
		rekentijd,
	});

	test('a refusal counts as an error', () => {
		const uitslag = { duur: 2_000_000, verzoeken: 210, fouten: 10, p50: 1_000, p99: 9_000 };
		const tekst = `Running 2s test @ http://raadswijzer.localhost\n${JSON.stringify(uitslag)}\n`;
		expect(readUitslag(tekst, 0.01)).toEqual({ perSeconde: 100, p50: 1, p99: 9, fouten: 10, rekentijd: 50 });
	});

	test('compares medians with those of the bare file, in speed and in processor time', () => {
		const reeks = {
			naam: 'nginx',
			site: [createMeting(80, 30), createMeting(85, 25), createMeting(10, 20, 3)],
			kaal: [createMeting(100, 20), createMeting(100, 20), createMeting(500, 20)],
		};
		expect(findVerhouding(reeks)).toEqual({ snelheid: 0.8, rekentijd: 0.8 });
		const verslag = formatVerslag([reeks, { naam: 'caddy', site: [createMeting(50, 90)], kaal: [] }]);
		expect(verslag).toMatch(/^nginx\s+80\s+1,0\s+4,0\s+3\s+25$/m);
		expect(verslag).toMatch(/^caddy\s+50/m);
		expect(verslag).toContain('nginx: 0,80 van de snelheid');
		expect(verslag).toContain('niet gehaald');
		expect(verslag).not.toContain('caddy: ');
	});
});

describe('the plan', () => {
	test('an evening is the first visits of everybody and the pages they read on', () => {
		const avond = measureAvond([BEZOEK]);
		const vervolg = { verzoeken: 2, bytes: 7_500 };
		expect(avond.verzoeken).toBe(AVOND.lezers * (2 + AVOND.vervolgpaginas * vervolg.verzoeken));
		expect(avond.bytes).toBe(AVOND.lezers * (10_000 + AVOND.vervolgpaginas * vervolg.bytes));
		expect(avond.perSeconde).toBeCloseTo((avond.verzoeken * 0.5) / 900);
		expect(formatPlan([BEZOEK])).toMatch(/^thema\s+2\s+10\.000\s+2\s+1\.000$/m);
	});

	test('ten years add ten documents for every gemeente, as large as those there are', () => {
		const schijf = measureSchijf(root);
		expect(schijf).toEqual({
			gemeenten: 2,
			site: { bestanden: 8, bytes: 506 },
			jaarstuk: { bestanden: 2, bytes: 70 },
			bron: 10,
		});
		expect(measureNaJaren(schijf, 10)).toEqual({ bestanden: 48, bytes: 506 + 20 * 70, bron: 200 });
		expect(formatSchijf(schijf)).toMatch(/^na 10 jaar\s+48/m);
	});
});
