import type { Page } from '@playwright/test';
import { readPdf } from './pdf.ts';

/** A book that shows other pages after the numbers came in is printed once more; it never took more than this. */
const MEESTE_KEREN = 4;

/** Opens a page of the site and reads what the list of files says of it. */
export async function openPagina(page: Page, adres: string): Promise<{ titel: string; tekstVan: string }> {
	await page.goto(adres);
	return page.evaluate(() => ({
		titel: document.querySelector('h1')?.textContent.trim() ?? document.title,
		// The foot says of which day the edition is.
		tekstVan: document.querySelector<HTMLTimeElement>('.site-voet time')?.dateTime ?? '',
	}));
}

/**
 * Keeps the ink of a heading inside its line. Where it sticks out above a page, Chromium draws it on the page before as
 * well, out of sight, and then names it twice in the outline. A sheet made by script is no inline style to the CSP.
 */
const setKoppen = (page: Page) =>
	page.evaluate(() => {
		const stijl = new CSSStyleSheet();
		stijl.replaceSync('@media print { h1, h2, h3, h4, h5 { padding-block-start: 0.25em } }');
		document.adoptedStyleSheets.push(stijl);
	});

/** Makes links and a foot that work from paper: with the address of the site in front, or none at all while nobody knows it. */
const setLinks = (page: Page, site: string | undefined) =>
	page.evaluate((adres) => {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
			const pad = link.getAttribute('href') ?? '';
			if (adres) link.href = new URL(pad, adres).href;
			else link.removeAttribute('href');
		}
		// The foot of a sheet names the site, not the machine that prints it.
		const { dataset } = document.documentElement;
		if (adres) dataset['host'] = new URL(adres).host;
		else if (dataset['host'] === location.host) delete dataset['host'];
	}, site);

/** Puts the page behind every line of the contents; a page without contents has none. */
const setBladzijden = (page: Page, plaatsen: ReadonlyMap<string, number>) =>
	page.evaluate((bladen) => {
		for (const link of document.querySelectorAll<HTMLAnchorElement>('.boek-inhoud a')) {
			const blad = bladen[link.hash.slice(1)];
			if (blad !== undefined) link.dataset['blad'] = String(blad);
		}
	}, Object.fromEntries(plaatsen));

const print = (page: Page) => page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });

const isGelijk = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>) =>
	a.size === b.size && [...a].every(([id, blad]) => b.get(id) === blad);

/**
 * Prints the page that is open, with the right numbers in its contents: CSS cannot count pages of a link in Chromium, so
 * the book is printed to see where everything lands, and then again.
 *
 * @param site Address of the site with nothing behind the host; undefined as long as it is not known.
 */
export async function printPagina(page: Page, site?: string): Promise<Uint8Array> {
	await page.evaluate(() => document.fonts.ready);
	await setLinks(page, site);
	await setKoppen(page);
	let bytes = await print(page);
	if ((await page.locator('.boek-inhoud').count()) === 0) return bytes;
	let { plaatsen } = await readPdf(bytes);
	for (let keer = 1; keer < MEESTE_KEREN; keer += 1) {
		await setBladzijden(page, plaatsen);
		bytes = await print(page);
		const gevonden = (await readPdf(bytes)).plaatsen;
		if (isGelijk(gevonden, plaatsen)) return bytes;
		plaatsen = gevonden;
	}
	throw new Error('De bladzijden in de inhoudsopgave blijven verspringen. Kijk naar de afdrukstijl van de inhoud.');
}
