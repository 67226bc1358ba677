import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UitgaveGegevens } from '../../src/content/schemas/uitgave.ts';
import { GEVULDE_UITGAVE, LEGE_UITGAVE } from '../../src/features/uitgave/regels/proefuitgave.ts';
import { buildSiteBestanden } from './site-bestanden.ts';

const FILES: Record<string, string> = {
	'index.html': '<title>Thuis</title>',
	'404.html': '<title>Niet gevonden</title>',
	'themas/index.html': '<title>Thema’s</title>',
	'themas/leerplicht/index.html':
		'<meta property="article:modified_time" content="2026-11-21"><link rel="canonical" href="https://raad.example/themas/leerplicht/">',
	'print/themas/leerplicht/index.html': '<link rel="canonical" href="/themas/leerplicht/">',
	'gemeenten/haren/index.html': '<meta name="robots" content="noindex"><title>Haren</title>',
};

let dist: string;
beforeAll(async () => {
	dist = await mkdtemp(join(tmpdir(), 'site-bestanden-'));
	for (const [pad, html] of Object.entries(FILES)) {
		await mkdir(join(dist, pad, '..'), { recursive: true });
		await writeFile(join(dist, pad), html);
	}
});
afterAll(() => rm(dist, { recursive: true }));

const build = (bouwdag: string, uitgave = LEGE_UITGAVE) =>
	buildSiteBestanden(dist, {
		site: new URL('https://raad.example'),
		robots: 'User-agent: *\nAllow: /\n',
		bouwdag,
		uitgave,
	});
const readSecurity = (uitgave: UitgaveGegevens) =>
	(build('2026-11-28', uitgave)['.well-known/security.txt'] ?? '').split('\n');

test('the sitemap has every page but those that search engines should leave alone', () => {
	const adressen = [...(build('2026-11-28')['sitemap.xml'] ?? '').matchAll(/<loc>(.*)<\/loc>/g)].map(
		([, adres]) => adres,
	);
	expect(adressen).toEqual([
		'https://raad.example/',
		'https://raad.example/themas/',
		'https://raad.example/themas/leerplicht/',
	]);
});

test('the sitemap says when a page was last read, where an author wrote it down', () => {
	const sitemap = build('2026-11-28')['sitemap.xml'] ?? '';
	expect(sitemap.match(/<lastmod>.*?<\/lastmod>/g)).toEqual(['<lastmod>2026-11-21</lastmod>']);
	expect(sitemap).toContain('/themas/leerplicht/</loc><lastmod>');
});

test('robots.txt keeps its text and names the sitemap', () => {
	expect(build('2026-11-28')['robots.txt']).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://raad.example/sitemap.xml\n',
	);
});

test.each([
	['2026-11-28', '2027-11-28T00:00:00Z'],
	['2028-02-29', '2029-02-28T00:00:00Z'],
])('security.txt of %s holds until %s', (bouwdag, verloopt) => {
	const regels = (build(bouwdag)['.well-known/security.txt'] ?? '').split('\n');
	expect(regels).toContain('Contact: https://raad.example/over/#fout-melden');
	expect(regels).toContain(`Expires: ${verloopt}`);
});

test.each([
	['without', LEGE_UITGAVE],
	['with', GEVULDE_UITGAVE],
])('security.txt %s a publisher holds to RFC 9116', (_, uitgave) => {
	const moment = '2026-11-28';
	const text = build(moment, uitgave)['.well-known/security.txt'] ?? '';
	const velden = text
		.split('\n')
		.filter((regel) => regel !== '' && !regel.startsWith('#'))
		.map((regel) => /^([A-Z][A-Za-z-]+): (\S.*)$/.exec(regel)?.slice(1, 3) ?? [regel, '?']);
	const list = (naam: string) => velden.filter(([veld]) => veld === naam).map(([, waarde]) => waarde);
	expect(list('Contact').length).toBeGreaterThanOrEqual(1);
	for (const contact of list('Contact')) expect(contact).toMatch(/^(?:https:\/\/|mailto:|tel:)/);
	expect(list('Expires')).toHaveLength(1);
	const days = (Date.parse(String(list('Expires')[0])) - Date.parse(moment)) / 86_400_000;
	expect(days).toBeGreaterThan(360);
	expect(days).toBeLessThan(366);
	expect(list('Preferred-Languages')).toHaveLength(1);
	expect(list('Canonical')).toEqual(['https://raad.example/.well-known/security.txt']);
	expect(new Set(velden.map(([veld]) => veld))).toEqual(
		new Set(['Contact', 'Expires', 'Preferred-Languages', 'Canonical']),
	);
});

test('security.txt says that there is no publisher, or gives where its redactie is', () => {
	expect(readSecurity(LEGE_UITGAVE)[0]).toBe('# Dit is een uitgave zonder uitgever.');
	expect(readSecurity(GEVULDE_UITGAVE)[0]).toBe('Contact: mailto:redactie@voorbeeldstad.example');
});
