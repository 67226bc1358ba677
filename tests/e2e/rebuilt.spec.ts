import type { Page } from '@playwright/test';
import { waitForZoeken } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

/** A page that was open while the site was built anew: what it asks for is gone or is of another build. */

test.use({ magMissen: /\/(?:zoek|pagefind|_)\// });

const VERNIEUWD = /^De site is vernieuwd sinds je deze pagina opende\. Herlaad de pagina/;
const takeAway = (page: Page, adres: string | RegExp) => page.route(adres, (route) => route.fulfill({ status: 404 }));

async function search(page: Page, vraag: string): Promise<void> {
	await page.goto('/zoeken/');
	const veld = page.getByRole('main').getByRole('searchbox', { name: 'Waar zoek je naar?' });
	await expect(veld).toBeFocused();
	await veld.fill(vraag);
}

test('excerpts of another build are never shown: the page says to reload, and then works', async ({ page }) => {
	await takeAway(page, '**/zoek/tekst/**');
	await search(page, 'leerplicht');
	const main = page.getByRole('main');
	await expect(main.getByRole('status')).toHaveText(VERNIEUWD);
	await expect(page.locator('[data-zoekresultaat]')).toHaveCount(0);
	await page.unroute('**/zoek/tekst/**');
	await main.getByRole('button', { name: 'Herlaad de pagina' }).click();
	await waitForZoeken(page, 'leerplicht');
	await expect(page.locator('[data-zoekresultaat] mark').first()).toBeVisible();
});

test('a register of a form that this page does not know is not read', async ({ page }) => {
	await page.route('**/zoek/register.json', (route) => route.fulfill({ json: { versie: 999 } }));
	await page.goto('/over/');
	await page.keyboard.press('Control+k');
	const venster = page.getByRole('dialog', { name: 'Zoeken' });
	await venster.getByRole('combobox').fill('leerplicht');
	await expect(venster.getByRole('status')).toHaveText(VERNIEUWD);
	await expect(venster.getByRole('button', { name: 'Herlaad de pagina' })).toBeVisible();
	await expect(venster.getByRole('option')).toHaveCount(0);
});

test('“nothing found” is not said of a full text that is gone', async ({ page }) => {
	await takeAway(page, /\/(?:zoek\/tekst|pagefind)\//);
	await search(page, 'xqzwv');
	await expect(page.getByRole('main').getByRole('status')).toHaveText(VERNIEUWD);
});

test('a script that is gone says so in Dutch, with a way out', async ({ page }) => {
	await page.goto('/over/');
	await takeAway(page, '**/_/dialoog.*.js');
	await page.keyboard.press('Control+k');
	const melding = page.getByRole('alert');
	await expect(melding).toContainText('Een deel van deze pagina kon niet laden.');
	await page.keyboard.press('Control+k');
	await expect(melding).toHaveCount(1);
	await page.unroute('**/_/dialoog.*.js');
	await melding.getByRole('button', { name: 'Herlaad de pagina' }).click();
	await expect(melding).toHaveCount(0);
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('dialog', { name: 'Zoeken' })).toBeVisible();
});
