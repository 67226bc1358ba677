import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HEADERS } from '../../src/layout/policy.ts';
import { compressFolder } from '../hosting/compress.ts';
import { startServer, type Served } from './start.ts';

const PAGINA = `<!doctype html><title>Thema's</title>${'<p>Wat doet de raad?</p>'.repeat(40)}`;
const FILES: Record<string, string> = {
	'index.html': PAGINA,
	'404.html': '<!doctype html><title>Niet gevonden</title>',
	'themas/index.html': PAGINA,
	'gemeenten/haren/index.html': PAGINA,
	_redirects: '# uitleg\n/gemeenten/haren/ /gemeenten/groningen/ 301!\n/gemeenten/haren/ /gemeenten/groningen/ 301\n',
	'leeg/plaatje.png': 'x',
	'.geheim': 'geheim',
	'_/app.abc.js': 'console.log(1);',
	'data/rij.csv': 'naam\n’s-Hertogenbosch\n',
	'data/index.html': PAGINA,
	'data/dcat.ttl': '<a> <b> <c> .\n',
	'data/dcat.jsonld': '{}\n',
	'pagefind/nl.pf_meta': 'meta',
	'opensearch.xml': '<OpenSearchDescription/>',
};

let root: string;
let served: Served;

interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Sends the path as it is; fetch would already have removed `..` and unpacked the body. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return new Promise((done, fail) => {
		const call = request({ port: new URL(served.url).port, host: '127.0.0.1', path, headers, method }, (res) => {
			const parts: Buffer[] = [];
			res.on('data', (part: Buffer) => parts.push(part));
			res.on('end', () => done({ status: res.statusCode, headers: res.headers, body: Buffer.concat(parts) }));
		});
		call.on('error', fail).end();
	});
}

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'server-'));
	await writeFile(join(root, 'buiten.txt'), 'buiten');
	for (const [pad, tekst] of Object.entries(FILES)) {
		await mkdir(join(root, 'dist', pad, '..'), { recursive: true });
		await writeFile(join(root, 'dist', pad), tekst);
	}
	await compressFolder(join(root, 'dist'));
	served = await startServer(join(root, 'dist'), 0);
});

afterAll(async () => {
	await served.stop();
	await rm(root, { recursive: true });
});

describe('headers', () => {
	test.each(['/', '/themas', '/bestaat-niet/', '/_/app.abc.js'])('%s carries every production header', async (path) => {
		const { headers } = await ask(path);
		for (const [naam, waarde] of Object.entries(HEADERS)) expect(headers[naam.toLowerCase()]).toBe(waarde);
	});

	test.each([
		['/', 'no-cache'],
		['/_/app.abc.js', 'public, max-age=31536000, immutable'],
		['/_/weg.js', 'no-cache'],
	])('%s gets Cache-Control %s', async (path, verwacht) => {
		expect((await ask(path)).headers['cache-control']).toBe(verwacht);
	});

	test.each([
		['/', 'text/html;charset=utf-8'],
		['/data/rij.csv', 'text/csv; charset=utf-8'],
		['/data/dcat.ttl', 'text/turtle; charset=utf-8'],
		['/data/dcat.jsonld', 'application/ld+json'],
		['/_/app.abc.js', 'text/javascript; charset=utf-8'],
		['/pagefind/nl.pf_meta', 'application/octet-stream'],
		['/opensearch.xml', 'application/opensearchdescription+xml'],
	])('%s has type %s', async (path, verwacht) => {
		expect((await ask(path)).headers['content-type']).toBe(verwacht);
	});

	test.each([
		['/data/rij.csv', '*'],
		['/data/', '*'],
		['/', undefined],
		['/themas/', undefined],
		['/data/bestaat-niet.csv', undefined],
	])('%s may be read by a script of another site: %s', async (path, verwacht) => {
		expect((await ask(path)).headers['access-control-allow-origin']).toBe(verwacht);
	});

	test('an unchanged page is answered with 304 and no body', async () => {
		const { headers } = await ask('/themas/');
		const again = await ask('/themas/', { 'if-none-match': String(headers.etag) });
		expect([again.status, again.body.length]).toEqual([304, 0]);
	});
});

describe('packed files', () => {
	test('a browser that takes brotli gets brotli', async () => {
		const { headers, body } = await ask('/themas/', { 'accept-encoding': 'gzip, deflate, br' });
		expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
		expect(brotliDecompressSync(body).toString()).toBe(PAGINA);
	});

	test('a browser that takes only gzip gets gzip', async () => {
		const { headers, body } = await ask('/themas/', { 'accept-encoding': 'gzip' });
		expect(headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(body).toString()).toBe(PAGINA);
	});

	test('a browser that takes neither gets the file itself', async () => {
		const { headers, body } = await ask('/themas/');
		expect(headers['content-encoding']).toBeUndefined();
		expect(body.toString()).toBe(PAGINA);
	});
});

describe('addresses', () => {
	test.each([
		['/themas', '/themas/'],
		['/themas?q=a?b', '/themas/?q=a?b'],
		['//themas', '/themas/'],
	])('%s is sent on to %s', async (path, naar) => {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([301, naar]);
	});

	test.each([
		['/bestaat-niet/', 'no such page'],
		['/leeg/', 'a folder without a page'],
		['/data/rij.csv/', 'a file is not a folder'],
		['/.geheim', 'a hidden file'],
		['/../buiten.txt', 'outside the folder'],
		['/%2e%2e/buiten.txt', 'outside the folder, encoded'],
		['/..%2fbuiten.txt', 'outside the folder, slash encoded'],
		['/..%5cbuiten.txt', 'outside the folder, backslash'],
		['/themas/%00', 'a null byte'],
		['/%E0%A4%A', 'broken percent encoding'],
	])('%s is 404 with the page of the site: %s', async (path) => {
		const { status, headers, body } = await ask(path);
		expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
		expect(body.toString()).toContain('Niet gevonden');
	});

	test('the 404 page is packed too', async () => {
		const { status, headers } = await ask('/nee/', { 'accept-encoding': 'br' });
		expect([status, headers['content-encoding']]).toEqual([404, 'br']);
	});
});

describe('methods and ranges', () => {
	test('HEAD gives the length without a body', async () => {
		const { status, headers, body } = await ask('/themas/', {}, 'HEAD');
		expect([status, headers['content-length'], body.length]).toEqual([200, String(PAGINA.length), 0]);
	});

	test('HEAD of a missing page is 404 without a body', async () => {
		const { status, body } = await ask('/nee/', {}, 'HEAD');
		expect([status, body.length]).toEqual([404, 0]);
	});

	test('other methods are refused', async () => {
		const { status, headers } = await ask('/', {}, 'POST');
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
	});

	test('a range gives that part of the unpacked file', async () => {
		const { status, headers, body } = await ask('/themas/', { range: 'bytes=2-8', 'accept-encoding': 'br' });
		expect([status, headers['content-range'], body.toString()]).toEqual([
			206,
			`bytes 2-8/${PAGINA.length}`,
			PAGINA.slice(2, 9),
		]);
	});

	test('a range past the end is refused', async () => {
		expect((await ask('/themas/', { range: 'bytes=99999-' })).status).toBe(416);
	});

	test.each(['bytes=8-2', 'bytes=-5', 'bytes=0-1,4-5', 'regels=1-2'])('%s is ignored', async (range) => {
		const { status, body } = await ask('/themas/', { range });
		expect([status, body.length]).toEqual([200, PAGINA.length]);
	});
});

describe('startServer', () => {
	test('reports a port that is taken', async () => {
		const port = Number(new URL(served.url).port);
		await expect(startServer(root, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});

	test('shows a new build without a restart', async () => {
		await writeFile(join(root, 'dist/themas/nieuw.txt'), 'nieuw');
		expect((await ask('/themas/nieuw.txt')).body.toString()).toBe('nieuw');
	});

	test('answers on localhost, whichever address that is', async () => {
		expect((await fetch(`${served.url}/`)).status).toBe(200);
	});
});

describe('old names', () => {
	test.each([
		['/gemeenten/haren/', '/gemeenten/groningen/'],
		['/gemeenten/haren/?van=brief', '/gemeenten/groningen/?van=brief'],
		['/gemeenten/haren', '/gemeenten/haren/'],
	])('%s is led on to %s', async (path, naar) => {
		const { status, headers } = await ask(path);
		expect([status, headers.location]).toEqual([301, naar]);
	});
});
