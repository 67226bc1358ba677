import type { Page } from '@playwright/test';
import { globSync, statSync } from 'node:fs';
import { listVerschuivingen, waitForScripts } from './handelingen.ts';
import { THEMAS } from './paginas.ts';
import { expect, test } from './strict-test.ts';

/**
 * What a first visit to a theme page may cost in bytes over the network, headers included, after compression. The two
 * fonts, 25 kB that the next page does not ask for again, come on top: besluit 0003.
 */
const GRENS = { totaal: 47_000, letters: 26_500, script: 12_000, verzoeken: 6 };

interface Verzoek {
	url: string;
	soort: string;
	bytes: number;
}

/** Reads the bytes as they crossed the network; a response in Playwright only knows its unpacked size. */
async function measureNetwerk(page: Page): Promise<() => Verzoek[]> {
	const verzoeken = new Map<string, Verzoek>();
	const cdp = await page.context().newCDPSession(page);
	cdp.on('Network.responseReceived', ({ requestId, type, response }) =>
		verzoeken.set(requestId, { url: response.url, soort: type, bytes: 0 }),
	);
	cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const verzoek = verzoeken.get(requestId);
		if (verzoek) verzoek.bytes = encodedDataLength;
	});
	await cdp.send('Network.enable');
	return () => [...verzoeken.values()];
}

/** What the page of a gemeente may cost on a first visit, without the fonts. */
const GRENS_GEMEENTE = 49_000;
/** The same of a comparison, the figures it fetches included. */
const GRENS_VERGELIJKING = 64_000;

/** The fonts are fetched once for the whole site. */
const withoutLetters = (verzoeken: Verzoek[]) => verzoeken.filter(({ soort }) => soort !== 'Font');

const countBytes = (verzoeken: Verzoek[]) => verzoeken.reduce((som, { bytes }) => som + bytes, 0);

for (const thema of THEMAS) {
	test(`a first visit to ${thema} stays within the budget and nothing moves`, async ({ page }) => {
		const listVerzoeken = await measureNetwerk(page);
		await page.goto(`/themas/${thema}/`);
		await waitForScripts(page);
		const verzoeken = listVerzoeken();
		const scripts = verzoeken.filter(({ soort }) => soort === 'Script');
		const letters = verzoeken.filter(({ soort }) => soort === 'Font');
		test.info().annotations.push({
			type: 'budget',
			description: `${countBytes(verzoeken)} bytes, script ${countBytes(scripts)}, letters ${countBytes(letters)}, ${verzoeken.length} verzoeken`,
		});
		expect(verzoeken.length).toBeGreaterThan(2);
		expect(verzoeken.filter(({ bytes }) => bytes === 0)).toEqual([]);
		expect.soft(letters).toHaveLength(2);
		expect.soft(countBytes(letters)).toBeLessThanOrEqual(GRENS.letters);
		expect.soft(countBytes(verzoeken) - countBytes(letters)).toBeLessThanOrEqual(GRENS.totaal);
		expect.soft(countBytes(scripts)).toBeLessThanOrEqual(GRENS.script);
		expect.soft(verzoeken.length).toBeLessThanOrEqual(GRENS.verzoeken);
		expect(await listVerschuivingen(page)).toEqual([]);
	});
}

test('a first visit to the page of a gemeente stays within the budget, also to the one with the most bytes', async ({
	page,
}) => {
	const paginas = globSync('dist/gemeenten/*/index.html.br').sort((a, b) => statSync(b).size - statSync(a).size);
	expect(paginas.length).toBeGreaterThanOrEqual(342);
	const adres = paginas[0]!.replaceAll('\\', '/').replace(/^dist(.*)index\.html\.br$/, '$1');
	const listVerzoeken = await measureNetwerk(page);
	await page.goto(adres);
	await waitForScripts(page);
	const bytes = countBytes(withoutLetters(listVerzoeken()));
	test.info().annotations.push({ type: 'budget', description: `${adres} ${bytes} bytes` });
	expect(bytes).toBeGreaterThan(5_000);
	expect(bytes, adres).toBeLessThanOrEqual(GRENS_GEMEENTE);
	expect(await listVerschuivingen(page)).toEqual([]);
});

for (const [adres, grens] of [
	['/', GRENS.totaal],
	['/kalender/', GRENS.totaal],
	['/gemeenten/twenterand/', GRENS_GEMEENTE],
	['/vergelijken/?g=amsterdam,rotterdam,twenterand,heerlen', GRENS_VERGELIJKING],
] as const)
	test(`a first visit to ${adres} stays within the budget`, async ({ page }) => {
		const listVerzoeken = await measureNetwerk(page);
		await page.goto(adres);
		await waitForScripts(page);
		const totaal = countBytes(withoutLetters(listVerzoeken()));
		test.info().annotations.push({ type: 'budget', description: `${totaal} bytes` });
		expect(totaal).toBeGreaterThan(0);
		expect(totaal).toBeLessThanOrEqual(grens);
	});

test.describe('nothing moves by itself', () => {
	for (const [naam, adres] of [
		['home', '/'],
		['a list of questions', '/weet-jij/leerlingenvervoer/'],
		['the questions of a theme, reached by their address', '/themas/leerlingenvervoer/#weet-jij'],
		['a gemeente', '/gemeenten/twenterand/'],
		['a comparison without a choice', '/vergelijken/'],
		['a comparison from a link', '/vergelijken/?g=heerlen,twenterand'],
		['the own list', '/mijn-lijst/'],
		['the folder of a meeting', '/vergadering/'],
		['what the raad decides', '/instrumenten/raad-stelt-vast/'],
		['drafting for the raad', '/instrumenten/opstellen/'],
		['the calendar', '/kalender/'],
		['the search', '/zoeken/'],
		['the results of a search', '/zoeken/?q=leerlingenvervoer'],
		['a search that finds nothing', '/zoeken/?q=xqzwv'],
	] as const)
		for (const breedte of [390, 1280])
			test(`on ${naam} at ${breedte} px`, async ({ page }) => {
				await page.setViewportSize({ width: breedte, height: 800 });
				await page.goto(adres);
				await waitForScripts(page);
				expect(await listVerschuivingen(page)).toEqual([]);
			});
});

test('search costs nothing until it is used', async ({ page }) => {
	const adressen: string[] = [];
	page.on('request', (request) => adressen.push(new URL(request.url()).pathname));
	const vanZoeken = () => adressen.filter((adres) => /^\/(zoek|pagefind)\/|zoeker/.test(adres));
	await page.goto('/themas/leerlingenvervoer/');
	await waitForScripts(page);
	expect(vanZoeken()).toEqual([]);
	await page.getByRole('button', { name: 'Zoeken' }).click();
	await expect.poll(vanZoeken).not.toEqual([]);
});
