import type { Page } from '@playwright/test';
import { checkPaginas, findVraag } from './handelingen.ts';
import { ALLE_PAGINAS, GEMEENTE, THEMA, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

test.use({ javaScriptEnabled: false });

/** Controls that do nothing without script: what is not the button of a form with an address. */
const findDeadControls = (page: Page) =>
	page
		.locator('button:visible, select:visible, [role=button]:visible')
		.evaluateAll((elementen) =>
			elementen
				.filter((element) => !element.closest('form')?.getAttribute('action') || !element.textContent)
				.map((element) => `dode knop of veld: ${element.outerHTML.slice(0, 120)}`),
		);

/** What shows the parts themselves shows them dead. */
const isGewoon = ({ naam }: { naam: string }) => naam !== 'vormgeving';

test('every page reads and shows no dead control', async ({ page }) => {
	test.slow();
	const gebreken = await checkPaginas(page, ALLE_PAGINAS.filter(isGewoon), async () => {
		const tekst = await page.getByRole('main').innerText();
		const koppen = await page.getByRole('heading', { level: 1 }).count();
		return [
			...(tekst.length > 150 && koppen === 1 ? [] : [`weinig te lezen: ${tekst}`]),
			...(await findDeadControls(page)),
		];
	});
	expect(gebreken).toEqual([]);
});

test('questions can be ticked', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	const vakje = findVraag(page, /zelf uitvoert of door een bedrijf/).getByRole('checkbox', { name: 'Dit weet ik' });
	await vakje.check();
	await expect(vakje).toBeChecked();
});

test('the list of the griffie can be ticked', async ({ page }) => {
	await page.goto('/instrumenten/raad-stelt-vast/');
	await page.getByRole('checkbox').first().check();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('taken are browsed by who, kind and theme through links', async ({ page }) => {
	await page.goto('/taken/');
	const bladeren = page.getByRole('navigation', { name: 'Taken bladeren' });
	await bladeren.getByRole('link', { name: /^de raad \d+$/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Taken van de raad' })).toBeVisible();
	await bladeren.getByRole('link', { name: /^plicht \d+$/i }).click();
	await expect(page).toHaveURL('/taken/soort/plicht/');
	await bladeren.getByText('Thema', { exact: true }).click();
	await bladeren.getByRole('link', { name: /^Leerlingenvervoer \d+$/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Taken bij Leerlingenvervoer' })).toBeVisible();
	await page
		.getByRole('main')
		.getByRole('link', { name: /verordening/ })
		.first()
		.click();
	await expect(page.getByText('Grondslag').first()).toBeVisible();
});

test('a gemeente is reached from a list and shows questions with answers', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await page.getByRole('link', { name: 'kies je gemeente' }).click();
	await page.getByRole('main').getByRole('link', { name: 'Twenterand' }).first().click();
	await expect(page).toHaveURL(GEMEENTE.adres);
	const vraag = page.locator('[data-vraag="vervoer-speciaal-onderwijs-in-gemeente"]');
	await expect(vraag.getByRole('link', { name: /speciaal onderwijs/ })).toBeVisible();
	await expect(vraag.getByText('0 locaties van scholen')).toBeVisible();
	await expect(vraag.getByText(/Peildatum: 22 november 2024\. Bron: DUO/)).toBeVisible();
});

test('searching ends at a list of everything', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox', { name: 'Waar zoek je naar?' }).fill('vervoer');
	await page.getByRole('button', { name: 'Zoek', exact: true }).click();
	await expect(page).toHaveURL('/zoeken/?q=vervoer');
	// Playwright finds no text in noscript.
	await expect(page.locator('noscript')).toBeVisible();
	expect(await page.locator('noscript').textContent()).toContain('Zoeken werkt alleen met JavaScript');
	await page.getByText('Begrippen', { exact: true }).filter({ visible: true }).first().click();
	await expect(page.getByRole('link', { name: 'Doelgroeppeuter' })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Leerlingenvervoer', exact: true }).first().click();
	await expect(page).toHaveURL(THEMA.adres);
});

test('the button Zoeken of every page is a link to the search page', async ({ page }) => {
	await page.goto(THEMA.adres);
	await page.getByRole('banner').getByRole('link', { name: 'Zoeken' }).click();
	await expect(page).toHaveURL('/zoeken/');
});

test('a term is a link to its meaning', async ({ page }) => {
	await page.goto('/themas/onderwijskansen/');
	await page.getByRole('link', { name: 'specifieke uitkering' }).click();
	await expect(page).toHaveURL('/begrippen/#spuk');
});

test('a list prints with empty boxes, lines to write on and a line for the gemeente', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await page.emulateMedia({ media: 'print' });
	const vraag = findVraag(page, /zelf uitvoert of door een bedrijf/);
	for (const vakje of ['dit weet ik', 'uitzoeken', 'niet van toepassing'])
		await expect(vraag.getByText(vakje, { exact: true })).toBeVisible();
	for (const regel of ['Antwoord:', 'Notitie:']) {
		const lijnen = await vraag.getByText(regel).evaluate((element) => getComputedStyle(element).backgroundImage);
		expect(lijnen).toContain('repeating-linear-gradient');
	}
	await expect(page.getByText('Gemeente:', { exact: true })).toBeVisible();
	expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
});
