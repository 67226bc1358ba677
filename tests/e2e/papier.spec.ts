import type { Page } from '@playwright/test';
import { cutVoet, listVermiste, readBladen } from '../papier.ts';
import { waitForZoeken } from './handelingen.ts';
import { THEMAS } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const print = async (page: Page) => readBladen(await page.pdf({ preferCSSPageSize: true }));

/** Every text that a reader sees on paper; brackets and what stands in generated text come on top of it. */
const readWoorden = (page: Page, nummer = 0) =>
	page
		.locator('.uitdeelblad')
		.nth(nummer)
		.evaluate((blad) => {
			const kopie = blad.cloneNode(true) as HTMLElement;
			for (const scherm of kopie.querySelectorAll('.niet-afdrukken, .visueel-verborgen')) scherm.remove();
			// Beside each other on the sheet, without white space between them in the file.
			return [...kopie.querySelectorAll('*')].map(({ childNodes }) =>
				[...childNodes].map((deel) => (deel.nodeType === Node.TEXT_NODE ? deel.textContent : '')).join(' '),
			);
		});

/** Headings that end a sheet: what they are about then stands on the next. */
async function listVerdwaald(page: Page, bladen: readonly string[]): Promise<string[]> {
	const koppen = (await page.locator('main :is(h2, h3)').allInnerTexts()).map((kop) =>
		kop.replaceAll(/\s+/g, ' ').trim(),
	);
	const zonderVoet = bladen.slice(0, -1).map((blad) => cutVoet(blad));
	return zonderVoet.flatMap((blad) => koppen.find((kop) => kop !== '' && blad.endsWith(kop)) ?? []);
}

test.describe('of a theme', () => {
	for (const thema of THEMAS)
		test(`${thema}: its sheet has two sides, and the whole theme at most eight`, async ({ page }) => {
			await page.goto(`/print/themas/${thema}/`);
			const uitdeelblad = await print(page);
			expect(uitdeelblad).toHaveLength(2);
			expect(listVermiste((await readWoorden(page)).join(' '), uitdeelblad)).toEqual([]);
			expect(await listVerdwaald(page, uitdeelblad)).toEqual([]);
			await page.goto(`/themas/${thema}/`);
			const alles = await print(page);
			expect(alles.length).toBeLessThanOrEqual(8);
			expect(await listVerdwaald(page, alles)).toEqual([]);
			// Not half empty.
			expect(alles[0]?.length).toBeGreaterThan(1500);
		});

	test('the raad comes first, with the law in words, and there is room to write', async ({ page }) => {
		await page.goto('/print/themas/leerlingenvervoer/');
		const organen = await page.locator('.orgaan').allInnerTexts();
		expect(organen).toHaveLength(4);
		expect(organen[0]).toMatch(/^De raad\s+stelt de regels vast/);
		const [voorkant = ''] = await print(page);
		expect(voorkant).toContain('Wet op het primair onderwijs, artikel 4');
		expect(voorkant).not.toContain('WPO');
		await page.emulateMedia({ media: 'print' });
		const lijnen = await page
			.locator('.blad-lijnen > span')
			.evaluateAll((alle) => alle.map((lijn) => lijn.getBoundingClientRect().height));
		expect(lijnen.length).toBeGreaterThanOrEqual(8);
		expect(Math.min(...lijnen)).toBeGreaterThan(22);
	});

	test('its sheet is one press away, and leads back', async ({ page }) => {
		await page.goto('/themas/leerlingenvervoer/');
		await page.getByRole('link', { name: 'Uitdeelblad op één vel' }).click();
		await expect(page).toHaveURL('/print/themas/leerlingenvervoer/');
		await expect(page.getByRole('button', { name: 'Druk af' })).toBeVisible();
		await page.getByRole('link', { name: 'Alles over dit thema' }).click();
		await expect(page).toHaveURL('/themas/leerlingenvervoer/');
	});
});

/** Puts the sheets of more gemeenten behind that of the page that is open, each on a sheet of its own. */
const appendBladen = (page: Page, slugs: readonly string[]) =>
	page.evaluate(
		async (adressen) => {
			const teksten = await Promise.all(adressen.map(async (adres) => (await fetch(adres)).text()));
			for (const tekst of teksten) {
				const ander = new DOMParser().parseFromString(tekst, 'text/html');
				const [kop, main] = [ander.querySelector<HTMLElement>('print-kop'), ander.querySelector('main')];
				if (!kop || !main) throw new Error('geen uitdeelblad');
				kop.style.breakBefore = 'page';
				document.body.append(kop, main);
			}
		},
		slugs.map((slug) => `/print/gemeenten/${slug}/`),
	);

test.describe('of a gemeente', () => {
	/** In a few documents: a page of its own for each of them takes minutes. */
	for (const deel of [0, 1, 2, 3, 4, 5])
		test(`every sheet has at most two sides, with all its words: part ${deel + 1} of 6`, async ({ page, request }) => {
			test.slow();
			const lijst = (await (await request.get('/gemeenten/lijst.json')).json()) as [string][];
			const slugs = lijst.map(([slug]) => slug).filter((_, index) => index % 6 === deel);
			expect(slugs.length).toBeGreaterThan(50);
			await page.goto(`/print/gemeenten/${slugs[0]!}/`);
			await appendBladen(page, slugs.slice(1));
			const bladen = await print(page);
			const begin = bladen.flatMap((blad, index) => (/Raadswijzer Onderwijs Gemeente:/.test(blad) ? [index] : []));
			expect(begin).toHaveLength(slugs.length);
			for (const [index, slug] of slugs.entries()) {
				const eigen = bladen.slice(begin[index], begin[index + 1]);
				expect.soft(eigen.length, slug).toBeLessThanOrEqual(2);
				expect.soft(listVermiste((await readWoorden(page, index)).join(' '), eigen), slug).toEqual([]);
			}
		});

	test('its page leads to it, and it says what is not known and why', async ({ page }) => {
		await page.goto('/gemeenten/aalten/');
		await page.getByRole('link', { name: 'Uitdeelblad op één vel' }).click();
		await expect(page).toHaveURL('/print/gemeenten/aalten/');
		await expect(page.getByRole('main')).toContainText('Onbekend: wij lazen geen raadsstukken van Aalten.');
		await expect(page.getByRole('row', { name: /^Telt: inwoners van 0 .* 1 januari 2025, CBS/ })).toBeVisible();
		expect(await print(page)).toHaveLength(2);
	});

	test('its whole page is a fraction of what it was', async ({ page }) => {
		for (const [slug, meeste] of [
			['twenterand', 10],
			['amsterdam', 7],
			['aalten', 6],
		] as const) {
			await page.goto(`/gemeenten/${slug}/`);
			const bladen = await print(page);
			expect.soft(bladen.length, slug).toBeLessThanOrEqual(meeste);
			expect.soft(await listVerdwaald(page, bladen), slug).toEqual([]);
		}
	});
});

for (const [naam, adres] of [
	['monitor', '/gemeenten/twenterand/lea-vve/2024/'],
	['self-check', '/zelfcheck/lea-vve/'],
] as const)
	test(`the ${naam} prints on at most six sides`, async ({ page }) => {
		await page.goto(adres);
		const bladen = await print(page);
		expect(bladen.length).toBeLessThanOrEqual(6);
		expect(await listVerdwaald(page, bladen)).toEqual([]);
	});

test('the answer of the search prints on one side', async ({ page }) => {
	const vraag = 'Wie stelt de verordening leerlingenvervoer vast?';
	await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
	await waitForZoeken(page, vraag);
	const bladen = await print(page);
	expect(bladen).toHaveLength(1);
	expect(bladen[0]).toContain('De raad stelt regels vast');
	expect(bladen[0]).toContain('Wet op het primair onderwijs, artikel 4 lid 1');
});

test('every side names the host, the address and the day of the text', async ({ page, baseURL }) => {
	for (const adres of ['/themas/leerplicht/', '/print/themas/leerplicht/', '/weet-jij/leerplicht/', '/kalender/']) {
		await page.goto(adres);
		const bladen = await print(page);
		const voet = `${new URL(baseURL ?? '').host}${adres} · tekst van `;
		expect(bladen.length).toBeGreaterThan(1);
		expect
			.soft(
				bladen.filter((blad) => !blad.includes(voet)),
				adres,
			)
			.toEqual([]);
	}
});

test('a sheet repeats a page: search engines are led there, and the search has it once', async ({ page }) => {
	await page.goto('/print/themas/leerplicht/');
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/themas\/leerplicht\/$/);
	await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
});
