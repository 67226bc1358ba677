import type { Browser, Page } from '@playwright/test';
import type { Rivaal } from './rivalen.ts';

/** What crossed the network. */
export interface Verkeer {
	bytes: number;
	verzoeken: number;
}

/** So long the network must be silent after the last request. */
const RUST_MS = 1500;

/** Bytes in the body and the headers of everything that is fetched while something is done on a page. */
async function followVerkeer(page: Page, doe: () => Promise<unknown>): Promise<Verkeer> {
	const gewogen: Promise<number>[] = [];
	page.context().on('requestfinished', (request) =>
		gewogen.push(
			request.sizes().then(
				({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
				() => 0,
			),
		),
	);
	await doe();
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(RUST_MS);
	const bytes = await Promise.all(gewogen);
	return { bytes: bytes.reduce((som, deel) => som + deel, 0), verzoeken: bytes.length };
}

async function withPage<T>(browser: Browser, doe: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext({ locale: 'nl-NL' });
	try {
		return await doe(await context.newPage());
	} finally {
		await context.close();
	}
}

/** A first visit, with an empty cache. */
export const weighBezoek = (browser: Browser, adres: string): Promise<Verkeer> =>
	withPage(browser, (page) => followVerkeer(page, () => page.goto(adres)));

/** What a first search adds to a page that has been loaded. */
export const weighZoekvraag = (
	browser: Browser,
	adres: string,
	{ knop, veld, vondst }: Rivaal['zoeken'],
	vraag: string,
): Promise<Verkeer> =>
	withPage(browser, async (page) => {
		await page.goto(adres);
		await page.waitForLoadState('networkidle');
		return followVerkeer(page, async () => {
			if (knop) await page.locator(knop).first().click();
			await page.locator(veld).first().fill(vraag);
			await page.locator(vondst).first().waitFor();
		});
	});
