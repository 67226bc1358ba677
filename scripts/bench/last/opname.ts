import type { Browser, BrowserContext, Page, Request } from '@playwright/test';

/** One answer as it crossed the network. */
export interface Verzoek {
	pad: string;
	/** Headers included. */
	bytes: number;
}

/** What a reader asks for the first time, and what the next day, with all that the browser kept. */
export interface Bezoek {
	naam: string;
	eerste: Verzoek[];
	volgende: Verzoek[];
}

const openPagina = (adres: string) => async (page: Page, url: string) => {
	await page.goto(url + adres);
};

async function searchLeerlingenvervoer(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/`);
	const main = page.getByRole('main');
	await main.getByRole('searchbox').fill('leerlingenvervoer');
	await main.locator('[data-zoekresultaat]').first().waitFor();
}

/** The mix of an evening: a theme, a search, a gemeente. */
const BEZOEKEN: readonly (readonly [string, (page: Page, url: string) => Promise<void>])[] = [
	['thema', openPagina('/themas/leerplicht/')],
	['zoeken', searchLeerlingenvervoer],
	['gemeente', openPagina('/gemeenten/twenterand/')],
];

/** Longer than the rest after which the search fetches excerpts. */
const RUST_MS = 1_500;

async function weighVerzoek(request: Request): Promise<Verzoek | undefined> {
	const { responseBodySize, responseHeadersSize } = await request.sizes();
	const { pathname, search } = new URL(request.url());
	const bytes = responseBodySize + responseHeadersSize;
	// What the browser had kept was not asked for.
	return bytes > 0 ? { pad: pathname + search, bytes } : undefined;
}

async function followVerzoeken(context: BrowserContext, doe: (page: Page) => Promise<void>): Promise<Verzoek[]> {
	const verzoeken: Promise<Verzoek | undefined>[] = [];
	const page = await context.newPage();
	const weigh = (request: Request) => verzoeken.push(weighVerzoek(request));
	page.on('requestfinished', weigh);
	await doe(page);
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(RUST_MS);
	await page.waitForLoadState('networkidle');
	// What comes after could no longer be weighed once the page is closed.
	page.off('requestfinished', weigh);
	const gewogen = (await Promise.all(verzoeken)).filter((verzoek) => verzoek !== undefined);
	await page.close();
	// Which of two files comes first is up to the browser; the list is the same every time.
	return gewogen.sort((a, b) => a.pad.localeCompare(b.pad));
}

/**
 * Lets a browser visit the site twice, each kind of visit with a cache of its own. A service worker is kept out: it
 * fetches when nothing else is going on, and that is not what a reader waits for.
 */
export async function recordBezoeken(browser: Browser, url: string): Promise<Bezoek[]> {
	const bezoeken: Bezoek[] = [];
	for (const [naam, doe] of BEZOEKEN) {
		const context = await browser.newContext({ locale: 'nl-NL', serviceWorkers: 'block' });
		const eerste = await followVerzoeken(context, (page) => doe(page, url));
		const volgende = await followVerzoeken(context, (page) => doe(page, url));
		bezoeken.push({ naam, eerste, volgende });
		await context.close();
	}
	return bezoeken;
}
