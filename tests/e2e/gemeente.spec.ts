import { findVraag, kiesGemeente } from './handelingen.ts';
import { GEMEENTE, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

test('the chosen gemeente is remembered on every page', async ({ page }) => {
	await page.goto('/');
	await kiesGemeente(page, 'Twenterand');
	await expect(page.getByRole('link', { name: 'Twenterand' })).toBeFocused();
	await page.goto(VRAGENLIJST.adres);
	await expect(page.getByText('0 locaties van scholen')).toBeVisible();
});

test.each = undefined;
