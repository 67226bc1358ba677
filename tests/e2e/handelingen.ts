import type { Locator, Page } from '@playwright/test';
import type { Pagina } from './paginas.ts';

/** The card of one question, found by words of the question. */
export const findVraag = (page: Page, woorden: string | RegExp): Locator =>
	page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: woorden }) });

/** The line that says how far the reader is. */
export const findVoortgang = (page: Page): Locator => page.getByRole('status').filter({ hasText: 'beantwoord' });

export async function chooseGemeente(page: Page, naam: string): Promise<void> {
	await page.getByLabel('Jouw gemeente').fill(naam);
	await page.getByRole('button', { name: 'Kies', exact: true }).click();
	await page.getByRole('button', { name: 'Wijzig' }).waitFor();
}

/** Opens the fields of a question; they are folded until the reader chooses an answer or wants to write. */
export async function openSchrijven(vraag: Locator): Promise<void> {
	const isOpen = await vraag.locator('.schrijven').evaluate((details: HTMLDetailsElement) => details.open);
	if (!isOpen) await vraag.getByText('Schrijf je antwoord of een notitie op').click();
}

/** Addresses of the results, in the order in which the reader sees them. */
export const listResultaten = (page: Page): Promise<string[]> =>
	page.locator('[data-zoekresultaat] a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

/** Waits until the search says how many results there are, or that there are none. */
export async function waitForZoeken(page: Page, vraag: string): Promise<void> {
	await page
		.getByRole('status')
		.filter({ hasText: `“${vraag}”` })
		.waitFor();
}

/** Waits until the scripts of the page have done their work and the page has been drawn. */
export async function waitForScripts(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))));
}

/** Holds the scripts of the next pages back. @returns Lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
	let release = () => {};
	const wacht = new Promise<void>((klaar) => (release = klaar));
	await page.route('**/*.js', async (route) => {
		await wacht;
		await route.continue();
	});
	return release;
}

/** Visits pages in one tab and collects what a check finds wrong, with the name of the page: one run shows everything. */
export async function checkPaginas(
	page: Page,
	paginas: readonly Pagina[],
	check: () => Promise<string[]>,
): Promise<string[]> {
	const gebreken: string[] = [];
	for (const { naam, adres } of paginas) {
		await page.goto(adres);
		gebreken.push(...(await check()).map((gebrek) => `${naam} (${adres}): ${gebrek}`));
	}
	return gebreken;
}

/** Not in TypeScript's DOM library yet. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	/** The reader asked for it, a moment before. */
	hadRecentInput: boolean;
	sources: { node: Node | null }[];
}

/** Everything that moved by itself since the page began to load, with what moved. */
export const listVerschuivingen = (page: Page): Promise<string[]> =>
	page.evaluate(
		() =>
			new Promise<string[]>((klaar) => {
				const beschrijf = (entry: LayoutShift) =>
					`${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 100) : '')).join(' | ')}`;
				const verschuivingen: string[] = [];
				new PerformanceObserver((lijst) => {
					for (const entry of lijst.getEntries() as LayoutShift[])
						if (!entry.hadRecentInput) verschuivingen.push(beschrijf(entry));
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => klaar(verschuivingen), 100);
			}),
	);
