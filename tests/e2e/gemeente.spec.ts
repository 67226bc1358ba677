import { kiesGemeente } from './handelingen.ts';
import { GEMEENTE, THEMA, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

test('the chosen gemeente is remembered on every page', async ({ page }) => {
	await page.goto('/');
	await kiesGemeente(page, 'Twenterand');
	await expect(page.getByRole('main').getByRole('link', { name: 'Twenterand' })).toBeFocused();
	await page.goto(VRAGENLIJST.adres);
	await expect(page.getByText('0 locaties van scholen')).toBeVisible();
});

test.describe('a gemeente is found by any name a reader uses', () => {
	for (const [invoer, naam] of [
		['den bosch', 'Den Bosch'],
		['s hertogenbosch', 'Den Bosch'],
		['twenteran', 'Twenterand'],
		['  ENSCHEDE ', 'Enschede'],
	] as const) {
		test(invoer, async ({ page }) => {
			await page.goto('/gemeenten/');
			await kiesGemeente(page, invoer);
			await expect(page.getByText(`Jouw gemeente: ${naam}`)).toBeVisible();
		});
	}
});

test('an unknown name is answered with a message and keeps the field', async ({ page }) => {
	await page.goto(THEMA.adres);
	await page.getByLabel('Jouw gemeente').fill('Atlantis');
	await page.getByRole('button', { name: 'Kies', exact: true }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Deze gemeente kennen we niet' })).toBeVisible();
	await expect(page.getByLabel('Jouw gemeente')).toHaveValue('Atlantis');
});

test('another gemeente replaces the answers of the first', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await kiesGemeente(page, 'Twenterand');
	await page.getByRole('button', { name: 'Wijzig' }).click();
	await expect(page.getByLabel('Jouw gemeente')).toBeFocused();
	await kiesGemeente(page, 'Enschede');
	await expect(page.getByText('Jouw gemeente: Enschede')).toBeVisible();
	await expect(page.locator('[data-lokaal]')).not.toContainText(['Twenterand']);
	await expect(page.locator('[data-lokaal]')).toContainText(['Enschede']);
});

test('a choice in another tab counts here at once', async ({ page, context }) => {
	await page.goto(VRAGENLIJST.adres);
	const tab = await context.newPage();
	await tab.goto('/');
	await kiesGemeente(tab, 'Twenterand');
	await expect(page.getByText('0 locaties van scholen')).toBeVisible();
	await expect(page.getByText('Jouw gemeente: Twenterand')).toBeVisible();
});

test('the page of a gemeente makes it mine and lets go again', async ({ page }) => {
	await page.goto(GEMEENTE.adres);
	await page.getByRole('button', { name: 'Maak Twenterand mijn gemeente' }).click();
	const gekozen = page.getByRole('button', { name: 'Twenterand is jouw gemeente', pressed: true });
	await expect(gekozen).toBeVisible();
	await gekozen.click();
	await page.goto(VRAGENLIJST.adres);
	await expect(page.getByLabel('Jouw gemeente')).toBeVisible();
});

test('without a network the reader is told that the figures cannot be had', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await page.route('**/antwoorden.json', (route) => route.fulfill({ status: 200, body: 'geen json' }));
	await kiesGemeente(page, 'Twenterand');
	await expect(page.getByRole('status').filter({ hasText: 'konden niet worden opgehaald' })).toBeVisible();
});
