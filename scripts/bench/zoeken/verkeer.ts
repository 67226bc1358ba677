import type { Browser, Page, Request } from '@playwright/test';
import { formatGetal, formatSpreiding, formatTabel, SPREIDING } from '../tabel.ts';

const ONDERDELEN = {
	register: (pad: string) => pad === '/zoek/register.json',
	teksten: (pad: string) => pad.startsWith('/zoek/tekst/'),
	Pagefind: (pad: string) => pad.startsWith('/pagefind/'),
	scripts: (pad: string) => !/^\/(?:zoek|pagefind)\//.test(pad),
} satisfies Record<string, (pad: string) => boolean>;

/** Longer than the rest after which the page fetches excerpts. */
const RUST_MS = 1_000;

interface Verzoek {
	pad: string;
	bytes: number;
}

/** Bytes as they crossed the network, headers included: encodedDataLength of the browser, for workers too. */
async function weighVerzoek(request: Request): Promise<Verzoek> {
	const { responseBodySize, responseHeadersSize } = await request.sizes();
	return { pad: new URL(request.url()).pathname, bytes: responseBodySize + responseHeadersSize };
}

/** A page in a fresh context, with everything that is fetched after it was loaded; the reader is about to search. */
async function followVerzoeken(
	browser: Browser,
	adres: string,
	doe: (page: Page) => Promise<void>,
): Promise<Verzoek[]> {
	const context = await browser.newContext({ locale: 'nl-NL' });
	const page = await context.newPage();
	await page.goto(adres);
	await page.waitForLoadState('networkidle');
	const verzoeken: Promise<Verzoek>[] = [];
	context.on('requestfinished', (request) => verzoeken.push(weighVerzoek(request)));
	await doe(page);
	await page.waitForLoadState('networkidle');
	// Excerpts are fetched after a rest, and the event of the last request may still be on its way.
	await page.waitForTimeout(RUST_MS);
	await page.waitForLoadState('networkidle');
	const gewogen = await Promise.all(verzoeken);
	await context.close();
	return gewogen;
}

/** Types one query on the home page and waits for the answer. */
const weighEersteVraag = (browser: Browser, url: string, vraag: string) =>
	followVerzoeken(browser, `${url}/`, async (page) => {
		const main = page.getByRole('main');
		await main.getByRole('searchbox').fill(vraag);
		await main
			.locator('[data-zoekresultaat]')
			.first()
			.or(main.getByRole('status').filter({ hasText: 'Niets gevonden' }))
			.waitFor();
	});

/** Opens the search window on a page without a field of its own: what that adds are the scripts. */
const weighZoekvenster = (browser: Browser, url: string) =>
	followVerzoeken(browser, `${url}/themas/`, async (page) => {
		await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
		await page.getByRole('dialog').waitFor();
	});

const countBytes = (verzoeken: readonly Verzoek[]) => verzoeken.reduce((som, { bytes }) => som + bytes, 0);

/** Measures what a first search costs a reader in bytes, each query in a fresh context. */
export async function measureVerkeer(browser: Browser, url: string, steekproef: readonly string[]): Promise<string> {
	const metingen: Verzoek[][] = [];
	for (const vraag of steekproef) metingen.push(await weighEersteVraag(browser, url, vraag));
	const perOnderdeel = Object.entries(ONDERDELEN).map(([naam, hoortBij]) => [
		naam,
		...formatSpreiding(metingen.map((verzoeken) => countBytes(verzoeken.filter(({ pad }) => hoortBij(pad))))),
	]);
	const tabel = formatTabel([
		['bytes', ...SPREIDING],
		...perOnderdeel,
		['totaal', ...formatSpreiding(metingen.map(countBytes))],
		['aantal verzoeken', ...formatSpreiding(metingen.map(({ length }) => length))],
	]);
	const venster = (await weighZoekvenster(browser, url)).filter(({ pad }) => ONDERDELEN.scripts(pad));
	const metPagefind = metingen.filter((verzoeken) => verzoeken.some(({ pad }) => ONDERDELEN.Pagefind(pad))).length;
	return [
		`Een eerste zoekvraag op de voorpagina, na het laden van die pagina (${metingen.length} vragen, telkens met een lege cache)`,
		tabel,
		`Bij ${metPagefind} van de ${metingen.length} vragen zocht Pagefind mee.`,
		`Op een pagina zonder zoekveld komt daar ${formatGetal(countBytes(venster))} bytes script bij; op /zoeken/ komt het register met de pagina mee.`,
	].join('\n');
}
