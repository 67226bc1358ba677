import type { Locator, Page } from '@playwright/test';
import { listOvertredingen } from './axe.ts';
import { expect, test } from './strict-test.ts';

const clean = (tekst: string) => tekst.replace(/\s+/g, ' ').replace('*', '').trim();
const findStaven = (page: Page, naam: string | RegExp) => page.getByRole('list', { name: naam });

/** What the bars of a figure say, by whom. */
async function readStaven(staven: Locator): Promise<Record<string, string>> {
	const regels = await staven
		.getByRole('listitem')
		.evaluateAll((rijen) =>
			rijen.map((rij) => [...rij.querySelectorAll('span')].map(({ textContent }) => textContent)),
		);
	return Object.fromEntries(regels.map(([naam = '', getal = '']) => [clean(naam), clean(getal)]));
}

/** What a row of the table below them says, by whom. */
async function readRij(tabel: Locator, label: RegExp): Promise<Record<string, string>> {
	// An empty row would agree with nothing.
	await expect(tabel.getByRole('row', { name: label })).toHaveCount(1);
	const koppen = (await tabel.getByRole('columnheader').allInnerTexts()).slice(1).map(clean);
	const cellen = await tabel
		.getByRole('row', { name: label })
		.getByRole('cell')
		.evaluateAll((alle) =>
			alle.map((cel) => {
				// What is small in a cell is a remark on its value.
				for (const klein of cel.querySelectorAll('.klein')) klein.remove();
				return cel.textContent;
			}),
		);
	return Object.fromEntries(koppen.map((kop, plek) => [kop, clean(cellen[plek] ?? '')]));
}

const FIGUREN = [
	['Schoolgebouwen, per inwoner', /^Schoolgebouwen per inwoner, begroting 2026/],
	['Onderwijsbeleid en leerlingzaken, per inwoner', /^Onderwijsbeleid en leerlingzaken per inwoner, begroting 2026/],
	['Kinderen tot 15 jaar, deel van de inwoners', /^Deel van de inwoners dat jonger is/],
	['Leerlingen per vestiging van een basisschool', /^Leerlingen per vestiging/],
] as const;

for (const [slug, naam] of [
	['twenterand', 'Twenterand'],
	['den-haag', 'Den Haag'],
	['aalten', 'Aalten'],
] as const)
	test(`the bars of ${naam} say what the table below them says, each in the same order`, async ({ page }) => {
		await page.goto(`/gemeenten/${slug}/`);
		const deel = page.getByRole('region', { name: 'Gemeenten van vergelijkbare omvang' });
		await deel.locator('summary').click();
		const genoemd = (await deel.getByRole('listitem').getByRole('link').allInnerTexts()).map(clean);
		for (const [titel, rij] of FIGUREN) {
			const staven = await readStaven(findStaven(page, titel));
			expect(Object.keys(staven)).toEqual([naam, 'Nederland', 'Middelste van 20', ...genoemd]);
			const tabel = await readRij(deel.getByRole('table'), rij);
			for (const wie of [naam, 'Nederland', ...genoemd]) expect(tabel[wie], `${titel}, ${wie}`).toBe(staven[wie]);
		}
	});

test('a figure without a value says so and why, and shows what is usual elsewhere', async ({ page }) => {
	await page.goto('/gemeenten/coevorden/');
	const figuur = page.locator('.cijfer').filter({ hasText: 'Schoolgebouwen' });
	await expect(figuur.locator('.getal')).toHaveText('geen cijfer');
	const staven = findStaven(page, 'Schoolgebouwen, per inwoner');
	await expect(staven.getByRole('listitem').first()).toContainText('geen cijfer');
	await expect(staven.getByRole('listitem').first().locator('rect')).toHaveCount(0);
	await expect(staven.getByRole('listitem').nth(1)).toContainText(/Nederland €\s\d+/);
	await expect(figuur.locator('.klein').first()).toContainText(/.{40,}/);
});

test.describe('reach over the years', () => {
	const findLijn = (page: Page) => page.getByRole('img', { name: /^Deel van de doelgroeppeuters met een plek/ });

	test('has the own point of a gemeente that reported, with its explanation and every number in the table', async ({
		page,
	}) => {
		await page.goto('/gemeenten/twenterand/');
		await expect(findLijn(page)).toHaveAccessibleName(/Twenterand, eigen opgave: 52% in 2024/);
		await expect(page.locator('.lijn .lijn-eigen')).toHaveCount(1);
		await page.getByText('De getallen van deze lijn').click();
		const rijen = page
			.getByRole('table', { name: 'Deel van de doelgroeppeuters met een plek, per jaar' })
			.getByRole('row');
		await expect(rijen.nth(1)).toContainText(/Twenterand\s*2024\s*52%/);
		for (const tekst of await page.locator('.lijn g text').allInnerTexts())
			await expect(rijen.filter({ hasText: tekst }).first()).toBeVisible();
		await page.getByRole('link', { name: 'haar uitleg' }).click();
		await expect(page).toHaveURL(/#lea-vve-2024$/);
	});

	test('has no own point where we do not know it, and says why', async ({ page }) => {
		await page.goto('/gemeenten/aalten/');
		await expect(findLijn(page)).toBeVisible();
		await expect(page.locator('.lijn .lijn-eigen')).toHaveCount(0);
		await expect(page.getByText('Van Aalten kennen we het bereik niet')).toBeVisible();
	});

	test('stands with the national figures, where each has a line', async ({ page }) => {
		await page.goto('/landelijk/');
		await expect(
			page.getByRole('img', { name: /Absoluut verzuim.*van 5\.956 in 2014\/15 naar 10\.240/ }),
		).toBeVisible();
		await expect(page.getByRole('img', { name: /^Bereik doelgroepkinderen/ })).toBeVisible();
	});
});

test('the map of neighbours names them in the order of its numbers', async ({ page }) => {
	await page.goto('/gemeenten/twenterand/');
	const kaart = page.locator('.buurkaart');
	const namen = (await kaart.getByRole('link').allInnerTexts()).map(clean);
	expect(namen).toHaveLength(8);
	await expect(kaart.getByRole('img')).toHaveAccessibleName(
		`Twenterand tussen ${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}.`,
	);
	await expect(kaart.locator('svg text')).toHaveText(namen.map((_naam, plek) => String(plek + 1)));
	await kaart.getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(namen[0]!);
});

test('the map of all gemeenten leads to a gemeente and to the list of a provincie', async ({ page }) => {
	await page.goto('/gemeenten/');
	const kaart = page.getByRole('group', { name: 'Kaart van alle gemeenten' });
	await expect(kaart.locator('circle')).toHaveCount(342);
	await kaart.getByRole('link', { name: 'Limburg', exact: true }).click();
	await expect(page).toHaveURL('/gemeenten/#limburg');
	await expect(page.getByRole('heading', { name: 'Limburg' })).toBeInViewport();
	await kaart.locator('a[href="/gemeenten/texel/"]').click();
	await expect(page).toHaveURL('/gemeenten/texel/');
});

for (const [naam, media] of [
	['light', { colorScheme: 'light' }],
	['dark', { colorScheme: 'dark' }],
	['forced colours', { forcedColors: 'active' }],
] as const)
	for (const adres of ['/gemeenten/twenterand/', '/gemeenten/coevorden/', '/gemeenten/', '/landelijk/'])
		test(`${adres} with its pictures has no violations in ${naam}, at 360 px nothing runs off`, async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 800 });
			await page.emulateMedia(media);
			await page.goto(adres);
			await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
			expect(await listOvertredingen(page)).toEqual([]);
			const overloop = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
			expect(overloop).toBeLessThanOrEqual(0);
		});

test('on paper the own bar and the own point are black, and no picture is left out', async ({ page }) => {
	await page.goto('/gemeenten/twenterand/');
	await page.emulateMedia({ media: 'print' });
	const fill = (keuze: string) =>
		page
			.locator(keuze)
			.first()
			.evaluate((element) => getComputedStyle(element).fill);
	expect(await fill('.staven .eigen rect')).toBe('rgb(0, 0, 0)');
	expect(await fill('.lijn .lijn-eigen path')).toBe('rgb(0, 0, 0)');
	for (const keuze of ['.staven', '.lijn', '.buurkaart svg']) await expect(page.locator(keuze).first()).toBeVisible();
	const tabel = page.getByRole('table', { name: 'Deel van de doelgroeppeuters met een plek, per jaar' });
	await expect(tabel).toBeVisible();
});
