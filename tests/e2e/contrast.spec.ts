import type { Locator, Page } from '@playwright/test';
import { expect, test } from './strict-test.ts';

/** A screen on which the system chooses the colours, as in high contrast. */
test.use({ forcedColors: 'active' });

/** How an element looks: two that look the same can't be told apart without knowing the page. */
const readUiterlijk = (locator: Locator) =>
	locator.evaluateAll((elementen) =>
		elementen.map((element) => {
			const { backgroundColor, color, borderBottomColor, borderBottomWidth } = getComputedStyle(element);
			return [backgroundColor, color, borderBottomColor, borderBottomWidth].join(' ');
		}),
	);

async function expectHuidigeAnders(page: Page, links: Locator): Promise<void> {
	const anderen = await readUiterlijk(links.and(page.locator(':not([aria-current])')));
	const huidige = await readUiterlijk(links.and(page.locator('[aria-current]')));
	expect(anderen.length).toBeGreaterThan(2);
	expect(huidige).toHaveLength(1);
	expect(anderen).not.toContain(huidige[0]);
}

test('the current page in the menu looks different from the others', async ({ page }) => {
	await page.goto('/taken/wie/raad/');
	await expectHuidigeAnders(page, page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link'));
});

test('the chosen list of taken looks different from the others', async ({ page }) => {
	await page.goto('/taken/wie/raad/');
	await expectHuidigeAnders(page, page.getByRole('navigation', { name: 'Taken bladeren' }).getByRole('link'));
});

test('boxes that are a fill of colour have an edge', async ({ page }) => {
	for (const [adres, vakken] of [
		['/themas/leerlingenvervoer/', '.band'],
		['/taken/wie/raad/', '.blader'],
		['/', '.jouw, .drieluik li'],
		['/gemeenten/twenterand/', '.lokaal'],
		['/gemeenten/wijdemeren/', '.melding, .let-op'],
	] as const) {
		await page.goto(adres);
		const randen = await page.locator(vakken).evaluateAll((elementen) =>
			elementen
				.filter((element) => element.checkVisibility())
				.map((element) => {
					const { outlineStyle, outlineWidth, borderTopWidth } = getComputedStyle(element);
					return outlineStyle === 'none' ? parseFloat(borderTopWidth) : parseFloat(outlineWidth);
				}),
		);
		expect.soft(randen.length, adres).toBeGreaterThan(0);
		expect.soft(Math.min(...randen), adres).toBeGreaterThan(0);
	}
});

test('the chosen answer has an edge of its own, also beside the dot', async ({ page }) => {
	await page.goto('/weet-jij/leerlingenvervoer/');
	const keuze = page.getByRole('radio', { name: 'Dit weet ik' }).first();
	await keuze.check();
	const labels = page.locator('.standen').first().locator('label');
	const randen = await labels.evaluateAll((alle) => alle.map((label) => getComputedStyle(label).outlineStyle));
	expect(randen).toEqual(['solid', 'none', 'none']);
});

test.describe('on a dark screen', () => {
	test.use({ colorScheme: 'dark' });

	test('the bars of a comparison are as light as the text', async ({ page }) => {
		await page.goto('/vergelijken/?g=heerlen,twenterand');
		const balk = page.locator('.balk').first();
		await expect(balk).toBeVisible();
		const { fill, color } = await balk.evaluate((element) => getComputedStyle(element));
		expect(fill).toBe(color);
	});
});
