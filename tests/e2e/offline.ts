import type { BrowserContext, LaunchOptions, Page } from '@playwright/test';
import { chromium, expect } from '@playwright/test';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { writeOffline } from '../../scripts/offline/schrijven.ts';
import { createListener } from '../../scripts/server/listener.ts';

export const DIST = resolve(import.meta.dirname, '../../dist');

/** A host that can be taken down and come back, serve another build, or send rubbish. */
export interface Proefhost {
	readonly url: string;
	/** Addresses that were asked for since the start. */
	readonly gevraagd: string[];
	serve(map: string): void;
	/** What this returns true for is answered by something else than the file. */
	spoil(isStuk: ((pad: string) => boolean) | undefined, hoe?: 'half' | 'hangt'): void;
	stop(): Promise<void>;
	start(): Promise<void>;
}

export async function startProefhost(begin: string): Promise<Proefhost> {
	let map = begin;
	let isStuk: ((pad: string) => boolean) | undefined;
	let hoe: 'half' | 'hangt' = 'half';
	const gevraagd: string[] = [];
	const answer: RequestListener = (req, res) => {
		const pad = req.url ?? '';
		gevraagd.push(pad);
		if (!isStuk?.(pad)) return createListener(map)(req, res);
		if (hoe === 'half') res.writeHead(200, { 'Content-Type': 'application/json' }).end('{"/":"half');
	};
	let server = createServer(answer);
	const listen = (poort: number) =>
		new Promise<void>((klaar) => {
			server.listen(poort, 'localhost', () => klaar());
		});
	await listen(0);
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}`,
		gevraagd,
		serve: (nieuw) => void (map = nieuw),
		spoil: (welke, op = 'half') => void ([isStuk, hoe] = [welke, op]),
		stop: () =>
			new Promise<void>((klaar) => {
				server.close(() => klaar());
				server.closeAllConnections();
			}),
		start: () => {
			server = createServer(answer);
			return listen(port);
		},
	};
}

/** A browser with a profile on disk, so that it can be closed and come back. */
export const openBrowser = (profiel: string, launchOptions: LaunchOptions): Promise<BrowserContext> =>
	chromium.launchPersistentContext(profiel, {
		...launchOptions,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		serviceWorkers: 'allow',
	});

/** What stands in the browser of the copy. */
export const readKopie = (page: Page) =>
	page.evaluate(async () => {
		const registratie = await navigator.serviceWorker.getRegistration();
		const namen = (await caches.keys()).filter((naam) => naam.startsWith('raadswijzer-offline-'));
		return {
			isActief: registratie?.active?.state === 'activated',
			wacht: Boolean(registratie?.waiting),
			versies: (await (await caches.match('/versies', { cacheName: 'raadswijzer-offline-keuzes' }))?.text()) ?? '',
			caches: namen.filter((naam) => !naam.endsWith('keuzes')).length,
		};
	});

/** Waits until the whole copy is here; a page does that by itself when it rests. */
export async function waitForKopie(page: Page, versie = ''): Promise<void> {
	await expect
		.poll(
			async () => {
				const { isActief, versies } = await readKopie(page);
				return isActief && versies.startsWith(versie);
			},
			{ timeout: 60_000 },
		)
		.toBe(true);
}

export const makeMap = (): Promise<string> => mkdtemp(join(tmpdir(), 'raadswijzer-offline-'));

/** Pages and files of the real site that make a small one on which versions can be tried. */
const KLEIN =
	/^(?:_\/(?!offline\/)|(?:index|over\/offline\/.*|over\/index|themas\/leerlingenvervoer\/index|weet-jij\/leerlingenvervoer\/index|gemeenten\/aalten\/index)\.html$|zoekstand\.js$|icoon|site\.webmanifest$|gemeenten\/[^/]+\.json$|zoek\/[^/]+\.json$)/;

async function copyKlein(naar: string): Promise<void> {
	const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
	const paden = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
		.filter((pad) => KLEIN.test(pad.replaceAll('\\', '/')) && !/\.(?:br|gz)$/.test(pad));
	for (const pad of paden) {
		await mkdir(dirname(join(naar, pad)), { recursive: true });
		await cp(join(DIST, pad), join(naar, pad));
	}
}

/** Gives every script another name, as a build does whose scripts changed, and says on each page which version it is. */
async function renameScripts(map: string, versie: string): Promise<void> {
	const scripts = (await readdir(join(map, '_'))).filter((naam) => naam.endsWith('.js'));
	const nieuw = new Map(scripts.map((naam) => [naam, naam.replace(/\.[^.]+\.js$/, `.${versie}.js`)]));
	const entries = await readdir(map, { recursive: true, withFileTypes: true });
	for (const entry of entries.filter((bestand) => bestand.isFile() && /\.(?:html|js)$/.test(bestand.name))) {
		const pad = join(entry.parentPath, entry.name);
		let tekst = await readFile(pad, 'utf8');
		for (const [oud, naam] of nieuw) tekst = tekst.replaceAll(oud, naam);
		if (extname(pad) === '.html') tekst = tekst.replace('</h1>', ` (${versie})</h1>`);
		await writeFile(pad, tekst);
	}
	for (const [oud, naam] of nieuw) await rename(join(map, '_', oud), join(map, '_', naam));
}

/** A small site of its own version, with its packages and worker. */
export async function makeVersie(versie: string, isAan = true): Promise<string> {
	const map = await makeMap();
	await copyKlein(map);
	await renameScripts(map, versie);
	await writeOffline(map, isAan);
	return map;
}

export const removeMap = (map: string): Promise<void> => rm(map, { recursive: true, force: true, maxRetries: 3 });
