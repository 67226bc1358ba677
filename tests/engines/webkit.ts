import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Driver, Engine, Profiel, Toets } from './engine.ts';

/** Code points that WebDriver gave to keys without a character (W3C WebDriver, 17.4.2). */
const TOETSEN: Record<Toets, string> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', ArrowDown: '\uE015' };

type Send = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => Promise<unknown>;

const makeSend =
	(base: string): Send =>
	async (method, path, body) => {
		const answer = await fetch(base + path, {
			method,
			// It closes idle connections without a word, and a request may just have taken one.
			headers: { connection: 'close' },
			...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
		});
		const { value } = (await answer.json()) as { value: unknown };
		if (!answer.ok) throw new Error(`WebKit: ${JSON.stringify(value).slice(0, 500)}`);
		return value;
	};

/** A tab of a WebDriver session, which works on one window at a time. */
function makeDriver(send: Send, handle: string): Driver {
	const inTab = async (path: string, body?: unknown) => {
		await send('POST', '/window', { handle });
		return send('POST', path, body);
	};
	const act = async (type: 'key' | 'pointer', actions: object[]) => {
		await inTab('/actions', { actions: [{ type, id: type, actions }] });
	};
	const type = (tekens: string) =>
		act(
			'key',
			[...tekens].flatMap((value) => ['keyDown', 'keyUp'].map((slag) => ({ type: slag, value }))),
		);
	return {
		goto: async (url) => {
			await inTab('/url', { url });
		},
		evaluate: async (fn, ...args) =>
			(await inTab('/execute/sync', { script: `return (${String(fn)})(...arguments)`, args })) as never,
		clickAt: (x, y) =>
			act('pointer', [
				{ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			]),
		type,
		press: (toets) => type(TOETSEN[toets]),
	};
}

/** GTK draws the 650 names of a list of suggestions so slowly that the page stands still for seconds. */
const capabilities = {
	alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation', '--features=-DataListElement'] } },
};

async function newProfiel(url: string): Promise<Profiel> {
	const { sessionId } = (await makeSend(url)('POST', '/session', { capabilities })) as { sessionId: string };
	const send = makeSend(`${url}/session/${sessionId}`);
	let first: string | undefined = (await send('GET', '/window')) as string;
	return {
		klachten: [],
		newTab: async () => {
			const handle = first ?? ((await send('POST', '/window/new', { type: 'window' })) as { handle: string }).handle;
			first = undefined;
			return makeDriver(send, handle);
		},
		close: async () => {
			await send('DELETE', '');
		},
	};
}

async function findFreePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

/** WebKitGTK wants a screen; this one is seen by nobody. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [number] = (await once(createInterface(screen.stdout), 'line')) as [string];
	return { screen, display: `:${number}` };
}

async function waitUntilReady(url: string): Promise<void> {
	for (let poging = 0; poging < 100; poging++) {
		if (
			await fetch(`${url}/status`).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return;
		await setTimeout(50);
	}
	throw new Error('WebKitWebDriver antwoordt niet.');
}

/** Starts WebKit through its own WebDriver. */
export async function startWebkit(): Promise<Engine> {
	const { screen, display } = await startScreen();
	const port = await findFreePort();
	const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: display,
			LIBGL_ALWAYS_SOFTWARE: '1',
			WEBKIT_DISABLE_COMPOSITING_MODE: '1',
			// Its sandbox does not start as root, as in most containers; the tests open loopback only.
			...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
		},
	});
	const url = `http://127.0.0.1:${port}`;
	await waitUntilReady(url);
	return {
		newProfiel: () => newProfiel(url),
		close: () => {
			driver.kill();
			screen.kill();
			return Promise.resolve();
		},
	};
}
