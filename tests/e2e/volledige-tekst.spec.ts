import { expect, test } from './strict-test.ts';

const policy = '[http-equiv="Content-Security-Policy"]';
const zoekPrecies = (woorden: string, keuze = '') => `/zoeken/?q=${encodeURIComponent(`"${woorden}"`)}${keuze}`;

test('a query in quotes is searched word for word in the full text, and says so', async ({ page }) => {
	await page.goto(zoekPrecies('volgens de opgave'));
	await expect(page.getByText(/^Precies deze woorden staan in de volledige tekst van deze pagina/)).toBeVisible();
	await expect(page.locator('[data-zoekresultaat]').first()).toContainText('volgens de opgave');
	await expect(page.getByRole('main').getByRole('status')).toContainText('voor “volgens de opgave”');
});

test('words in an order that no page has are not found, also when the words are', async ({ page }) => {
	await page.goto(zoekPrecies('opgave leerlingenvervoer de van'));
	const main = page.getByRole('main');
	await expect(main.getByRole('status')).toHaveText(/^Niets gevonden/);
	await expect(main.getByRole('link', { name: 'Leerlingenvervoer', exact: true })).toBeVisible();
});

test('exact words know no filter, no answer and no village', async ({ page }) => {
	await page.goto(zoekPrecies('volgens de opgave', '&soort=Taak'));
	const main = page.getByRole('main');
	await expect(main.getByRole('status')).toHaveText(/^\d+ resulta(?:at|ten) /);
	await expect(main.getByRole('status')).not.toContainText('keuze');
	await expect(main.getByText('Zoek je een dorp of wijk?')).toHaveCount(0);
	await page.goto(zoekPrecies('wie stelt de verordening leerlingenvervoer vast'));
	await expect(main.getByRole('status')).toHaveText(/^Niets gevonden/);
	await expect(page.locator('[data-antwoord]')).toHaveCount(0);
});

test.describe('without a network', () => {
	test.use({ magMissen: /pagefind|werker|zoek/ });

	test('exact words are not said to be nowhere', async ({ page, context }) => {
		await page.goto('/zoeken/?q=leerplicht');
		await expect(page.locator('[data-zoekresultaat]').first()).toBeVisible();
		await context.setOffline(true);
		await page.getByRole('main').getByRole('searchbox').fill('"volgens de opgave"');
		await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Zoeken lukt nu niet/);
	});
});

test('only the page that searches the full text may run WebAssembly', async ({ page }) => {
	await page.goto('/zoeken/');
	await expect(page.locator(policy)).toHaveAttribute('content', /wasm-unsafe-eval/);
	await page.goto('/');
	await expect(page.locator(policy)).not.toHaveAttribute('content', /wasm/);
});
