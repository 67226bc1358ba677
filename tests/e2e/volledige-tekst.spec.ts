import { expect, test } from './strict-test.ts';

const policy = '[http-equiv="Content-Security-Policy"]';

test('a query in quotes is searched word for word in the full text, and says so', async ({ page }) => {
	await page.goto(`/zoeken/?q=${encodeURIComponent('"volgens de opgave"')}`);
	await expect(page.getByText('Precies deze woorden staan in de volledige tekst van deze pagina’s.')).toBeVisible();
	await expect(page.locator('[data-zoekresultaat]').first()).toContainText('volgens de opgave');
});

test('words in an order that no page has are not found, also when the words are', async ({ page }) => {
	await page.goto(`/zoeken/?q=${encodeURIComponent('"opgave leerlingenvervoer de van"')}`);
	await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Niets gevonden/);
});

test('only the page that searches the full text may run WebAssembly', async ({ page }) => {
	await page.goto('/zoeken/');
	await expect(page.locator(policy)).toHaveAttribute('content', /wasm-unsafe-eval/);
	await page.goto('/');
	await expect(page.locator(policy)).not.toHaveAttribute('content', /wasm/);
});
