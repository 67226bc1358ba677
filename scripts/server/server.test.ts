import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../hosting/compress.ts';
import { ask } from '../hosting/proef/ask.ts';
import { startServer, type Served } from './start.ts';

// What every host does alike is tried in scripts/hosting/proef/hosts.test.ts.

const PAGINA = `<!doctype html><title>Thema's</title>${'<p>Wat doet de raad?</p>'.repeat(40)}`;

let root: string;
let dist: string;
let served: Served;

/** Answers what the server says to a whole message of our own, up to the end of the connection. */
const sendRaw = (text: string): Promise<string> =>
	new Promise((done, fail) => {
		let answer = '';
		const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => socket.end(text));
		socket.on('data', (part) => (answer += part.toString())).on('error', fail);
		socket.on('close', () => done(answer));
	});

const readStatus = async (path: string) => (await ask(served.url, path)).status;

async function writeSite(tekst: string): Promise<void> {
	await mkdir(join(dist, 'themas'), { recursive: true });
	await writeFile(join(dist, '404.html'), '<!doctype html><title>Niet gevonden</title>');
	await writeFile(join(dist, 'themas/index.html'), tekst);
	await compressFolder(dist);
}

/** A file that exists and can't be read; root may read everything, apart from what the kernel itself refuses. */
async function writeUnreadable(file: string): Promise<void> {
	if (process.getuid?.() === 0) return symlink('/proc/self/mem', file);
	await writeFile(file, 'dicht');
	await chmod(file, 0);
}

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'server-'));
	dist = join(root, 'dist');
	await writeFile(join(root, 'buiten.txt'), 'buiten');
	await writeSite(PAGINA);
	served = await startServer(dist, 0);
});

afterAll(async () => {
	await served.stop();
	await rm(root, { recursive: true });
});

describe('outside the folder', () => {
	test.each(['/../buiten.txt', '/%2e%2e/buiten.txt', '/..%2fbuiten.txt', '/..%5cbuiten.txt', '/themas/index.html/'])(
		'%s is 404 with the page of the site',
		async (path) => {
			const { status, body } = await ask(served.url, path);
			expect([status, body.toString()]).toEqual([404, expect.stringContaining('Niet gevonden')]);
		},
	);
});

/** Each test ends with a request that only a living server answers. */
describe('nothing ends the server', () => {
	const expectAlive = async () => expect(await readStatus('/themas/')).toBe(200);

	test('a loop of links, a link to nothing and a file that may not be read are as good as no file', async () => {
		await symlink('lus', join(dist, 'lus'));
		await symlink('nergens', join(dist, 'los'));
		await writeUnreadable(join(dist, 'dicht.txt'));
		for (const path of ['/lus', '/lus/', '/los', '/dicht.txt']) expect.soft(await readStatus(path), path).toBe(404);
		await expectAlive();
	});

	test.each([300, 5000, 20_000])('an address of %i letters', async (lengte) => {
		expect(await readStatus(`/${'a'.repeat(lengte)}`)).toBe(lengte > 8000 ? 414 : 404);
		await expectAlive();
	});

	test('an address that is larger than any server takes', async () => {
		expect(await sendRaw(`GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: a\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
		await expectAlive();
	});

	test.each(['GET\r\n\r\n', '\0\0\0\0', 'GET / HTTP/1.1\r\n\r\n', 'GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n'])(
		'%j is no request',
		async (text) => {
			expect(await sendRaw(text)).toMatch(/^HTTP\/1\.1 4\d\d /);
			await expectAlive();
		},
	);

	test('a reader who leaves halfway', async () => {
		await writeFile(join(dist, 'lang.bin'), Buffer.alloc(30_000_000));
		await new Promise<void>((done) => {
			const call = get(`${served.url}/lang.bin`, { agent: false }, (res) => {
				res.once('data', () => call.destroy()).on('error', () => undefined);
			});
			call.on('close', () => done()).on('error', () => undefined);
		});
		await expectAlive();
	});

	test('a new build while readers go on reading; the new pages are served at once', async () => {
		const seen = new Set<number | undefined>();
		let building = true;
		const read = async () => {
			while (building) seen.add(await readStatus('/themas/'));
		};
		const readers = Array.from({ length: 8 }, read);
		for (let build = 1; build <= 10; build++) {
			await rm(dist, { recursive: true });
			await new Promise((done) => setTimeout(done, 10));
			await writeSite(`build ${build}`);
		}
		building = false;
		await Promise.all(readers);
		expect([...seen].sort()).toEqual([200, 404]);
		expect((await ask(served.url, '/themas/')).body.toString()).toBe('build 10');
	});
});

describe('startServer', () => {
	test('reports a port that is taken', async () => {
		const port = Number(new URL(served.url).port);
		await expect(startServer(root, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});

	test('answers on localhost, whichever address that is', async () => {
		expect((await fetch(`${served.url}/themas/`)).status).toBe(200);
	});
});
