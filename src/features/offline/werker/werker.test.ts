import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NIET_BEWAARD, VUL_AAN, type Lijst } from '../regels/lijst.ts';
import { saveOphalen } from './keuzes.ts';
import { Proefcaches } from './proefcaches.ts';

const SITE = 'https://raad.example';
const LIJST: Lijst = {
	versie: 'een',
	pakken: [{ naam: 'basis', adres: '/_/offline/basis.1.json', integriteit: 'sha256-1', isExtra: false }],
	koppen: {},
};
const PAK = { '/themas/': 'kopie', '/_/a.js': 'kopie', '/zoek/register.json': 'kopie', [NIET_BEWAARD]: 'niet bewaard' };

type Doe = (gebeurtenis: object) => void;
let doen: Map<string, Doe>;
/** What the network answers; a promise that never ends hangs. */
let net: (adres: string) => Promise<Response>;
let signalen: (AbortSignal | null | undefined)[];

beforeEach(async () => {
	doen = new Map();
	signalen = [];
	net = () => Promise.reject(new TypeError('geen netwerk'));
	vi.useFakeTimers();
	vi.stubGlobal('caches', new Proefcaches());
	vi.stubGlobal('self', {
		LIJST,
		location: { origin: SITE },
		navigator: {},
		clients: { claim: () => Promise.resolve() },
		addEventListener: (soort: string, doe: Doe) => doen.set(soort, doe),
	});
	vi.stubGlobal('fetch', (vraag: string | Request, opties?: RequestInit) => {
		if (vraag === '/_/offline/basis.1.json') return Promise.resolve(Response.json(PAK));
		signalen.push(opties?.signal);
		return net((vraag as Request).url);
	});
	vi.resetModules();
	await import('./werker.ts');
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Lets the worker do what it has to do at an event. */
async function fire(soort: string, extra: object = {}): Promise<void> {
	let werk: Promise<unknown> = Promise.resolve();
	doen.get(soort)?.({ ...extra, waitUntil: (belofte: Promise<unknown>) => (werk = belofte) });
	await werk;
}

/** What a page gets; undefined when the browser sees to it. */
function ask(pad: string, mode = 'navigate'): Promise<Response> | undefined {
	let antwoord: Promise<Response> | undefined;
	const request = { method: 'GET', mode, url: SITE + pad, headers: new Headers() };
	doen.get('fetch')?.({ request, respondWith: (belofte: Promise<Response>) => (antwoord = belofte) });
	return antwoord;
}
const readTekst = async (pad: string, mode?: string) => (await ask(pad, mode))?.text();

const install = async () => {
	await fire('install');
	await fire('activate');
};

describe('a page', () => {
	test('comes from the network when it answers, whatever is kept', async () => {
		await install();
		net = () => Promise.resolve(new Response('vers'));
		expect(await readTekst('/themas/')).toBe('vers');
	});

	test('comes from the copy without a network, with any question mark', async () => {
		await install();
		expect(await readTekst('/themas/?q=1')).toBe('kopie');
	});

	test('comes from the copy when the host has trouble, and the answer is not left unread', async () => {
		await install();
		net = () => Promise.resolve(new Response('stuk', { status: 502 }));
		expect(await readTekst('/themas/')).toBe('kopie');
		expect(signalen.at(-1)?.aborted).toBe(true);
	});

	test('that is gone is gone: the copy does not say otherwise', async () => {
		await install();
		net = () => Promise.resolve(new Response('weg', { status: 404 }));
		expect((await ask('/themas/'))?.status).toBe(404);
	});

	test('comes from the copy after three seconds, and at once for half a minute', async () => {
		await install();
		net = () => new Promise(() => undefined);
		const eerste = readTekst('/themas/');
		await vi.advanceTimersByTimeAsync(3_000);
		expect(await eerste).toBe('kopie');
		expect(signalen.at(-1)?.aborted).toBe(true);
		const gevraagd = signalen.length;
		expect(await readTekst('/themas/')).toBe('kopie');
		expect(signalen).toHaveLength(gevraagd);
	});

	test('that is not kept says so', async () => {
		await install();
		const antwoord = await ask('/bestaat-niet/');
		expect([antwoord?.status, await antwoord?.text()]).toEqual([503, 'niet bewaard']);
	});
});

test('what has its content in its name does not ask the network', async () => {
	await install();
	expect(await readTekst('/_/a.js', 'no-cors')).toBe('kopie');
	expect(signalen).toEqual([]);
});

test('what is not kept and cannot be had fails as it would without the copy', async () => {
	await install();
	await expect(ask('/data/gemeenten.json', 'cors')).rejects.toThrow('geen netwerk');
});

test('is not kept against the will of the reader, nor is a half copy used', async () => {
	await saveOphalen('nooit');
	await expect(fire('install')).rejects.toThrow('Nu niet ophalen.');
	await expect(ask('/themas/')).rejects.toThrow('geen netwerk');
});

test('a worker that goes on after the copy was taken away makes it again when asked', async () => {
	await fire('message', { data: VUL_AAN, ports: [] });
	expect(await readTekst('/themas/')).toBe('kopie');
});

test('a page hears whether what it asked for is here', async () => {
	const gezegd: unknown[] = [];
	await fire('message', { data: VUL_AAN, ports: [{ postMessage: (tekst: unknown) => gezegd.push(tekst) }] });
	await fire('message', { data: 'iets anders', ports: [{ postMessage: (tekst: unknown) => gezegd.push(tekst) }] });
	expect(gezegd).toEqual(['klaar']);
});
