import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nameKopie, NIET_BEWAARD, type Lijst } from '../regels/lijst.ts';
import { readVersies, saveExtra } from './keuzes.ts';
import { Kopie } from './kopie.ts';
import { Proefcaches } from './proefcaches.ts';

const PAKKEN: Record<string, object> = {
	'/_/offline/basis.1.json': { '/_/a.js': 'a', '/_/l.woff2': ['AAEC'], [NIET_BEWAARD]: '<h1>Niet bewaard</h1>' },
	'/_/offline/lezen.1.json': { '/themas/': '<h1>Thema’s</h1>' },
	'/_/offline/tekst.1.json': { '/pagefind/pagefind.js': 'p' },
};
const LIJST: Lijst = {
	versie: 'een',
	pakken: Object.keys(PAKKEN).map((adres) => ({
		naam: adres,
		adres,
		integriteit: `sha256-${adres}`,
		isExtra: adres.includes('tekst'),
	})),
	koppen: { 'Referrer-Policy': 'no-referrer' },
};

let stuk: string[];
let gevraagd: [adres: string, opties: RequestInit | undefined][];

beforeEach(() => {
	stuk = [];
	gevraagd = [];
	vi.stubGlobal('caches', new Proefcaches());
	vi.stubGlobal('fetch', (adres: string, opties?: RequestInit) => {
		gevraagd.push([adres, opties]);
		return stuk.includes(adres)
			? Promise.reject(new TypeError('integrity'))
			: Promise.resolve(Response.json(PAKKEN[adres] ?? null, { status: PAKKEN[adres] ? 200 : 404 }));
	});
});

afterEach(() => {
	vi.unstubAllGlobals();
});

const listGevraagd = () => gevraagd.map(([adres]) => adres);

describe('fetching', () => {
	test('takes everything but what has to be asked for, and only what is exactly of this version', async () => {
		const kopie = new Kopie(LIJST);
		await kopie.fill();
		expect(gevraagd).toEqual([
			['/_/offline/basis.1.json', { integrity: 'sha256-/_/offline/basis.1.json', cache: 'no-store' }],
			['/_/offline/lezen.1.json', { integrity: 'sha256-/_/offline/lezen.1.json', cache: 'no-store' }],
		]);
		expect(await kopie.listOntbrekend()).toEqual([]);
	});

	test('takes the rest when the reader asks for it', async () => {
		const kopie = new Kopie(LIJST);
		await kopie.fill();
		await saveExtra(true);
		await kopie.fill();
		expect(listGevraagd().at(-1)).toBe('/_/offline/tekst.1.json');
		expect(gevraagd).toHaveLength(3);
	});

	test('goes once, however many pages ask for it meanwhile', async () => {
		const kopie = new Kopie(LIJST);
		await Promise.all([kopie.fill(), kopie.fill(), kopie.fill()]);
		expect(gevraagd).toHaveLength(2);
	});

	test('that fails halfway says so, is not whole, and later goes on where it was', async () => {
		stuk = ['/_/offline/lezen.1.json'];
		const kopie = new Kopie(LIJST);
		await expect(kopie.fill()).rejects.toThrow('integrity');
		expect((await kopie.listOntbrekend()).map(({ naam }) => naam)).toEqual(['/_/offline/lezen.1.json']);
		stuk = [];
		gevraagd = [];
		await kopie.fill();
		expect(listGevraagd()).toEqual(['/_/offline/lezen.1.json']);
		expect(await kopie.listOntbrekend()).toEqual([]);
	});

	test('a package that the host no longer has is a failure', async () => {
		const weg = { ...LIJST, pakken: [{ naam: 'x', adres: '/_/offline/x.2.json', integriteit: '', isExtra: false }] };
		await expect(new Kopie(weg).fill()).rejects.toThrow('/_/offline/x.2.json: 404');
	});
});

/** A copy that pages come from. */
async function makeHele(): Promise<Kopie> {
	const kopie = new Kopie(LIJST);
	await kopie.fill();
	await kopie.putFirst();
	return kopie;
}

/** What a page would get. */
async function read(kopie: Kopie, adres: string, status?: number): Promise<Response | undefined> {
	const bewaard = await kopie.find(adres);
	return bewaard && kopie.unpack(bewaard, adres, status);
}

describe('answering', () => {
	test('gives what was packed, with type and headers of the site', async () => {
		const kopie = await makeHele();
		const antwoord = await read(kopie, '/themas/');
		expect(await antwoord?.text()).toBe('<h1>Thema’s</h1>');
		expect(antwoord?.status).toBe(200);
		expect(antwoord?.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(antwoord?.headers.get('referrer-policy')).toBe('no-referrer');
		expect(antwoord?.headers.has('x-ingepakt')).toBe(false);
	});

	test('gives bytes as they were', async () => {
		const kopie = await makeHele();
		expect(new Uint8Array((await (await read(kopie, '/_/l.woff2'))?.arrayBuffer()) ?? [])).toEqual(
			new Uint8Array([0, 1, 2]),
		);
	});

	test('says with status 503 that a page is not kept', async () => {
		const kopie = await makeHele();
		const antwoord = await read(kopie, NIET_BEWAARD, 503);
		expect([antwoord?.status, await antwoord?.text()]).toEqual([503, '<h1>Niet bewaard</h1>']);
	});

	test('takes pages of the newest whole copy, and of any version what its name is about', async () => {
		const oud = new Kopie(LIJST);
		await oud.fill();
		await oud.putFirst();
		const nieuw = new Kopie({ ...LIJST, versie: 'twee', pakken: [] });
		expect(await nieuw.find('/themas/'), 'the new one is not whole').toBeDefined();
		await nieuw.putFirst();
		expect(await oud.find('/themas/'), 'the old worker too uses the newest copy').toBeUndefined();
		expect(await oud.find('/_/a.js')).toBeUndefined();
		expect(await nieuw.find('/_/a.js', true)).toBeDefined();
	});
});

test('three versions stay while pages may be open, and one when they are closed', async () => {
	for (const versie of ['een', 'twee', 'drie', 'vier']) {
		const kopie = new Kopie({ ...LIJST, versie });
		await kopie.fill();
		await kopie.putFirst();
	}
	const keuzes = 'raadswijzer-offline-keuzes';
	expect((await caches.keys()).sort()).toEqual([...['twee', 'drie', 'vier'].map(nameKopie), keuzes].sort());
	await new Kopie({ ...LIJST, versie: 'vier' }).clearOude(1);
	expect((await caches.keys()).sort()).toEqual([nameKopie('vier'), keuzes].sort());
});

test('a version that comes back is the newest again', async () => {
	for (const versie of ['een', 'twee', 'een']) await new Kopie({ ...LIJST, versie }).putFirst();
	expect(await readVersies()).toEqual(['een', 'twee']);
});
