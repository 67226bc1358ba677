import { globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADERS, HSTS } from '../../../src/layout/policy.ts';
import { startServer } from '../../server/start.ts';
import { compressFolder } from '../compress.ts';
import { DOORVERWIJZING_BESTANDEN } from '../doorverwijzingen.ts';
import { ask, type Answer } from './ask.ts';
import { HOSTS, type HostSoort } from './hosts.ts';
import { checkHealth } from './containerfile.ts';
import type { Host } from './program.ts';

const PAGINA = `<!doctype html><title>Thema's</title>${'<p>Wat doet de raad?</p>'.repeat(40)}`;
const oud = [{ van: '/gemeenten/haren/', naar: '/gemeenten/groningen/' }];
const FILES: Record<string, string> = {
	'index.html': PAGINA,
	'404.html': '<!doctype html><title>Niet gevonden</title>',
	'themas/index.html': PAGINA,
	'gemeenten/haren/index.html': PAGINA,
	...Object.fromEntries(Object.entries(DOORVERWIJZING_BESTANDEN).map(([naam, format]) => [naam, format(oud)])),
	_headers: '/*\n',
	'leeg/plaatje.png': 'x',
	'.geheim': 'geheim',
	'.git/config': 'geheim',
	'data/.geheim.csv': 'geheim',
	'data/.well-known/x.txt': 'geheim',
	'.well-known/.geheim': 'geheim',
	'.well-known/security.txt': 'Contact: https://voorbeeld.nl/\n',
	'themas/index.md': '# Thema’s\n',
	'site.webmanifest': '{}',
	'wijzigingen.atom': '<feed/>',
	'kalender.ics': 'BEGIN:VCALENDAR\n',
	'_/app.abc.js': 'console.log(1);',
	'_/app.abc.css': 'p { color: black }',
	'data/rij.csv': 'naam\n’s-Hertogenbosch\n',
	'data/rij.json': '[]\n',
	'data/index.html': PAGINA,
	'data/dcat.ttl': '<a> <b> <c> .\n',
	'data/dcat.jsonld': '{}\n',
	'pagefind/nl.pf_meta': 'meta',
	'opensearch.xml': '<OpenSearchDescription/>',
};

type Soort = Omit<HostSoort, 'start'> & { start: (dist: string) => Promise<Pick<Host, 'url' | 'stop'>> };
const SOORTEN: Soort[] = [
	{
		naam: 'npm run serve',
		installed: true,
		start: async (dist) => startServer(dist, 0),
	},
	...HOSTS,
];

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'hosts-'));
	for (const [pad, tekst] of Object.entries(FILES)) {
		await mkdir(join(root, pad, '..'), { recursive: true });
		await writeFile(join(root, pad), tekst);
	}
	await compressFolder(root);
});
afterAll(() => rm(root, { recursive: true }));

describe.each(SOORTEN)('$naam', ({ naam, installed, achterProxy = false, start }) => {
	if (!installed) return test.skip(`${naam} staat niet op deze machine`);
	const secure = naam !== 'npm run serve';
	const proxy: Record<string, string> = achterProxy ? { 'x-forwarded-proto': 'https' } : {};
	let host: Pick<Host, 'url' | 'stop'> & Partial<Host>;
	const get = (path: string, headers?: Record<string, string>, method?: string): Promise<Answer> =>
		ask(host.url, path, { ...proxy, ...headers }, method);

	beforeAll(async () => void (host = await start(root)), 300_000);
	afterAll(() => host.stop());

	describe('headers', () => {
		test.each(['/', '/kalender.ics', '/_/app.abc.js', '/bestaat-niet/', '/.geheim'])('of %s', async (path) => {
			const { headers } = await get(path);
			for (const [header, waarde] of Object.entries({ ...HEADERS, ...(secure ? HSTS : {}) }))
				expect.soft(headers[header.toLowerCase()], header).toBe(waarde);
		});

		test.each([
			['/', 'no-cache'],
			['/_/app.abc.js', 'public, max-age=31536000, immutable'],
			['/_/weg.js', 'no-cache'],
		])('%s gets Cache-Control %s', async (path, verwacht) => {
			expect((await get(path)).headers['cache-control']).toBe(verwacht);
		});

		test.each([
			['/', /^text\/html; ?charset=utf-8$/],
			['/kalender.ics', /^text\/calendar; charset=utf-8$/],
			['/themas/index.md', /^text\/markdown; charset=utf-8$/],
			['/site.webmanifest', /^application\/manifest\+json/],
			['/wijzigingen.atom', /^application\/atom\+xml$/],
			['/data/rij.csv', /^text\/csv; charset=utf-8$/],
			['/data/dcat.ttl', /^text\/turtle; charset=utf-8$/],
			['/data/dcat.jsonld', /^application\/ld\+json$/],
			['/data/rij.json', /^application\/json/],
			['/_/app.abc.js', /^(?:text|application)\/javascript; charset=utf-8$/],
			['/_/app.abc.css', /^text\/css; charset=utf-8$/],
			['/.well-known/security.txt', /^text\/plain; charset=utf-8$/],
			['/opensearch.xml', /^application\/opensearchdescription\+xml$/],
		])('%s has its own type', async (path, verwacht) => {
			const { status, headers } = await get(path, { 'accept-encoding': 'br, gzip' });
			expect(status).toBe(200);
			expect(headers['content-type']).toMatch(verwacht);
		});

		test.each([
			['/data/rij.csv', '*', 'cross-origin'],
			['/data/', '*', 'cross-origin'],
			['/themas/', undefined, 'same-origin'],
			['/data/bestaat-niet.csv', undefined, 'same-origin'],
		])('a script of another site may read %s: %s', async (path, cors, corp) => {
			const { headers } = await get(path);
			expect(headers['access-control-allow-origin']).toBe(cors);
			expect(headers['cross-origin-resource-policy']).toBe(corp);
		});

		test('an unchanged page is answered with 304 and no body', async () => {
			const { headers } = await get('/themas/');
			const again = await get('/themas/', { 'if-none-match': String(headers.etag) });
			expect([again.status, again.body.length]).toEqual([304, 0]);
		});
	});

	describe('packed files', () => {
		test.each([
			['gzip, deflate, br', 'br', brotliDecompressSync],
			['gzip', 'gzip', gunzipSync],
			['br;q=0, gzip', 'gzip', gunzipSync],
			['br;q=0', undefined, (body: Buffer) => body],
			['', undefined, (body: Buffer) => body],
		])('Accept-Encoding %j gets %s', async (accepted, coding, unpack) => {
			const { headers, body } = await get('/themas/', { 'accept-encoding': accepted });
			expect(headers['content-encoding']).toBe(coding);
			expect(headers.vary).toBe('Accept-Encoding');
			expect(unpack(body).toString()).toBe(PAGINA);
		});
	});

	describe('addresses', () => {
		test.each([
			['/themas', '/themas/'],
			['/themas?q=a?b', '/themas/?q=a?b'],
			['//themas', '/themas/'],
			['/gemeenten/haren/', '/gemeenten/groningen/'],
			['/gemeenten/haren/?van=brief&q=%20a', '/gemeenten/groningen/?van=brief&q=%20a'],
		])('%s is led on to %s', async (path, naar) => {
			const { status, headers } = await get(path);
			// Apache writes its own name before it; the browser goes to the same place.
			const { href } = new URL(String(headers.location), host.url);
			expect([status, href]).toEqual([301, host.url + naar]);
		});

		test.each([
			['/bestaat-niet/', 'no such page'],
			['/leeg/', 'a folder without a page'],
			['/data/weg.csv', 'a file that is gone keeps no type'],
			['/_headers', 'a file for hosts'],
			['/_redirects', 'a file for hosts'],
			['/_doorverwijzingen.nginx', 'a file for hosts'],
			['/_doorverwijzingen.caddy', 'a file for hosts'],
			['/%5Fheaders', 'a file for hosts, encoded'],
			['/.geheim', 'a hidden file'],
			['/%2Egeheim', 'a hidden file, encoded'],
			['/.git/config', 'a hidden folder'],
			['/data/.geheim.csv', 'a hidden file deeper down'],
			['/data/.well-known/x.txt', 'well-known in the wrong place'],
			['/.well-known/.geheim', 'a hidden file beside security.txt'],
			['/.well-known/', 'a folder without a page'],
			[`/${'a'.repeat(300)}`, 'a name no file can have'],
			[`/${'%C3%AB'.repeat(140)}/`, 'letters of two bytes'],
			[`/${'map/'.repeat(1200)}`, 'a path no file can have'],
		])('%s is 404 with the page of the site: %s', async (path) => {
			const { status, headers, body } = await get(path);
			expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
			expect(body.toString()).toContain('Niet gevonden');
		});

		test('the 404 page is packed too', async () => {
			const { status, headers } = await get('/nee/', { 'accept-encoding': 'br' });
			expect([status, headers['content-encoding']]).toEqual([404, 'br']);
		});

		// Apache refuses the first two before it reads its settings.
		test.each(['/%00', '/themas/%00/', '/%E0%A4%A', '/%zz'])('%s is 400', async (path) => {
			const refusal = naam === 'apache' && path.includes('%00') ? 404 : 400;
			expect((await get(path)).status).toBe(refusal);
		});

		test('an address of 9,000 letters is refused and the next one answered', async () => {
			expect([404, 414]).toContain((await get(`/${'a'.repeat(9000)}`)).status);
			expect((await get('/')).status).toBe(200);
		});
	});

	describe('methods', () => {
		test('HEAD has no body', async () => {
			const { status, body } = await get('/themas/', {}, 'HEAD');
			expect([status, body.length]).toEqual([200, 0]);
		});

		test.each([
			['POST', '/'],
			['PUT', '/nieuw.html'],
			['DELETE', '/index.html'],
			['OPTIONS', '/data/rij.csv'],
			['POST', '/bestaat-niet/'],
			['POST', '/gemeenten/haren/'],
		])('%s %s is refused', async (method, path) => {
			const { status, headers } = await get(path, {}, method);
			// Apache adds a line of its own without a value, which says nothing (RFC 9110, 5.6.1).
			expect([status, headers.allow?.replace(/, $/, '')]).toEqual([405, 'GET, HEAD']);
		});
	});

	if (!secure) return;
	if (achterProxy)
		describe('behind a proxy', () => {
			test('without https in front, no browser is told to use it', async () => {
				expect((await ask(host.url, '/')).headers).not.toHaveProperty('strict-transport-security');
			});

			test('a redirect names no host, which only the proxy knows', async () => {
				expect((await get('/themas')).headers.location).toBe('/themas/');
			});

			test('the health check of the image says yes here and no where nothing answers', () => {
				expect(checkHealth(new URL(host.url).port)).toBe(0);
				expect(checkHealth('1')).not.toBe(0);
			});
		});
	else
		test('http leads to the same address by https, and no further', async () => {
			const { status, headers } = await ask(String(host.httpUrl), '/zoeken/?q=a');
			expect([301, 308]).toContain(status);
			expect(headers.location).toMatch(/^https:\/\/raadswijzer\.localhost(?::\d+)?\/zoeken\/\?q=a$/);
		});

	describe('the log', () => {
		test('no log says what a reader looked for', async () => {
			for (const path of ['/', '/weg/', '/leeg/', '/data/weg.csv', '/%00', '/gemeenten/haren/', '/.geheim'])
				await get(`${path}?q=vertrouwelijk`, { referer: 'https://elders.nl/vertrouwelijk' });
			await ask(String(host.httpUrl), '/?q=vertrouwelijk');
			const read = () => readFile(join(String(host.map), 'raadswijzer.log'), 'utf8');
			await expect.poll(read, { timeout: 5_000 }).toContain('/.geheim');
			for (const log of globSync('*.log', { cwd: String(host.map) }))
				expect.soft(await readFile(join(String(host.map), log), 'utf8'), log).not.toContain('vertrouwelijk');
		});

		test('the program has nothing to complain about', async () => {
			const said = await Promise.all(
				globSync('*-fouten.log', { cwd: String(host.map) }).map((log) => readFile(join(String(host.map), log), 'utf8')),
			);
			// Apache always says that it has started.
			expect(said.join('').replaceAll(/^.*:notice\].*\n/gm, '')).toBe('');
		});
	});
});
