import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import * as pagefind from 'pagefind';
import { buildZoekresultaat, type PagefindPagina } from '../../../src/features/zoeken/rang/resultaat.ts';
import { metServer } from './browser.ts';

/** The part of Pagefind's own script that is used here. */
interface PagefindScript {
	init: () => Promise<void>;
	search: (vraag: string) => Promise<{ results: { data: () => Promise<PagefindPagina> }[] }>;
}

/** As many as count for the score. */
const TIEN = 10;
/** Pagefind also searches metadata, and that is where the site puts its everyday words. */
const ZOEKWOORDEN = /<span data-zoek="zoekwoorden"[^>]*><\/span>/g;

/** Pagefind keeps what it fetched: after some hundreds of queries in one page the browser gave up. */
const PER_PAGINA = 50;

/** Asks the queries in one page, as a site with only Pagefind would; addresses of the first ten, best first. */
async function searchInBrowser(browser: Browser, url: string, vragen: readonly string[]): Promise<string[][]> {
	const page = await browser.newPage();
	await page.goto(`${url}/pagefind/pagefind-entry.json`);
	const antwoorden = await page.evaluate(
		async ({ vragen, aantal }) => {
			const adres = '/pagefind/pagefind.js';
			const script = (await import(adres)) as PagefindScript;
			await script.init();
			const antwoorden: PagefindPagina[][] = [];
			for (const vraag of vragen) {
				const { results } = await script.search(vraag);
				antwoorden.push(await Promise.all(results.slice(0, aantal).map((resultaat) => resultaat.data())));
			}
			return antwoorden;
		},
		{ vragen, aantal: TIEN },
	);
	await page.close();
	return antwoorden.map((paginas) => paginas.map((pagina) => buildZoekresultaat(pagina).adres));
}

async function searchInDelen(browser: Browser, url: string, vragen: readonly string[]): Promise<string[][]> {
	const adressen: string[][] = [];
	for (let vanaf = 0; vanaf < vragen.length; vanaf += PER_PAGINA)
		adressen.push(...(await searchInBrowser(browser, url, vragen.slice(vanaf, vanaf + PER_PAGINA))));
	return adressen;
}

/** Pagefind with the index of the built site, everyday words included. */
export const searchWithPagefind = (browser: Browser, dist: string, vragen: readonly string[]): Promise<string[][]> =>
	metServer(dist, (url) => searchInDelen(browser, url, vragen));

/** Pagefind as it would be without our lexicon: the same pages, indexed anew without the everyday words. */
export async function searchWithKalePagefind(
	browser: Browser,
	dist: string,
	bestanden: readonly string[],
	vragen: readonly string[],
): Promise<string[][]> {
	const map = await mkdtemp(join(tmpdir(), 'bench-pagefind-'));
	try {
		const { index, errors } = await pagefind.createIndex({ forceLanguage: 'nl' });
		if (!index) throw new Error(errors.join('\n'));
		for (const bestand of bestanden) {
			const html = await readFile(join(dist, bestand), 'utf8');
			await index.addHTMLFile({ sourcePath: bestand, content: html.replace(ZOEKWOORDEN, '') });
		}
		await index.writeFiles({ outputPath: join(map, 'pagefind') });
		await pagefind.close();
		return await metServer(map, (url) => searchInDelen(browser, url, vragen));
	} finally {
		await rm(map, { recursive: true, force: true });
	}
}
