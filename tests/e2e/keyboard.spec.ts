import type { Page } from '@playwright/test';
import { findVoortgang, findVraag, wachtOpZoeken } from './handelingen.ts';
import { THEMA, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const zoekdialoog = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' });
const zoekveld = (page: Page) => zoekdialoog(page).getByRole('searchbox', { name: 'Waar zoek je naar?' });

test('the first stop is a link that skips to the content', async ({ page }) => {
	await page.goto(THEMA.adres);
	await page.keyboard.press('Tab');
	const overslaan = page.getByRole('link', { name: 'Direct naar de inhoud' });
	await expect(overslaan).toBeFocused();
	await expect(overslaan).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test('search goes from Control K to a section without a mouse', async ({ page }) => {
	await page.goto('/over/');
	await page.keyboard.press('Control+k');
	await expect(zoekveld(page)).toBeFocused();
	await page.keyboard.type('startkwalificatie');
	await wachtOpZoeken(page, 'startkwalificatie');
	const links = zoekdialoog(page).locator('[data-zoekresultaat]').getByRole('link');
	await page.keyboard.press('ArrowDown');
	await expect(links.first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(links.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(zoekveld(page)).toBeFocused();

	const sectie = await links.evaluateAll((alle) => alle.findIndex((link) => link.getAttribute('href')?.includes('#')));
	for (let stap = 0; stap <= sectie; stap++) await page.keyboard.press('ArrowDown');
	const adres = (await links.nth(sectie).getAttribute('href')) ?? '';
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(adres);
	await expect(page.locator(new URL(adres, 'http://site').hash)).toBeInViewport();
});

test('a result on the page itself closes the search and lands on the section', async ({ page }) => {
	await page.goto('/begrippen/');
	await page.keyboard.press('Control+k');
	await expect(zoekveld(page)).toBeFocused();
	await page.keyboard.type('doelgroeppeuter');
	await wachtOpZoeken(page, 'doelgroeppeuter');
	await zoekdialoog(page).locator('[data-zoekresultaat] a[href="/begrippen/#doelgroeppeuter"]').press('Enter');
	await expect(zoekdialoog(page)).toBeHidden();
	await expect(page.getByRole('heading', { name: 'Doelgroeppeuter', exact: true })).toBeInViewport();
});

test('Escape goes from a result to the field, then closes and returns to the button', async ({ page }) => {
	await page.goto(THEMA.adres);
	const knop = page.getByRole('button', { name: 'Zoeken' });
	await knop.focus();
	await page.keyboard.press('Enter');
	await expect(zoekveld(page)).toBeFocused();
	await page.keyboard.type('vervoer');
	await wachtOpZoeken(page, 'vervoer');
	await page.keyboard.press('ArrowDown');
	await expect(zoekdialoog(page).locator('[data-zoekresultaat]').getByRole('link').first()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(zoekveld(page)).toBeFocused();
	await expect(zoekdialoog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(zoekdialoog(page)).toBeHidden();
	await expect(knop).toBeFocused();
});

test('the focus cannot leave the open search for the page behind it', async ({ page }) => {
	await page.goto(THEMA.adres);
	await page.keyboard.press('Control+k');
	await expect(zoekveld(page)).toBeFocused();
	for (let stap = 0; stap < 6; stap++) {
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toMatch(/DIALOG|BODY/);
		expect(await page.evaluate(() => document.activeElement?.closest('main'))).toBeNull();
	}
});

test('an answer is chosen with the arrow keys and taken back with the space bar', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	const vraag = findVraag(page, /zelf uitvoert of door een bedrijf/);
	await vraag.getByRole('radio', { name: 'Dit weet ik' }).focus();
	await page.keyboard.press('Space');
	await expect(vraag.getByRole('radio', { name: 'Dit weet ik' })).toBeChecked();
	await page.keyboard.press('ArrowRight');
	await expect(vraag.getByRole('radio', { name: 'Uitzoeken' })).toBeChecked();
	await expect(findVoortgang(page)).toHaveText('1 van 8 beantwoord, 1 om uit te zoeken');
	await page.keyboard.press('Space');
	await expect(findVoortgang(page)).toHaveText('0 van 8 beantwoord');
});

test('an explanation unfolds with Enter', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	const vraag = findVraag(page, /zelf uitvoert of door een bedrijf/);
	await expect(vraag.getByText('Een goed antwoord', { exact: true })).toBeHidden();
	await vraag.getByText('Goed antwoord, doorvraag en document').focus();
	await page.keyboard.press('Enter');
	await expect(vraag.getByText('Een goed antwoord', { exact: true })).toBeVisible();
});

test('a term opens its meaning in place and closes with Escape', async ({ page }) => {
	await page.goto('/themas/onderwijskansen/');
	const begrip = page.getByRole('button', { name: 'specifieke uitkering' });
	await begrip.focus();
	await page.keyboard.press('Enter');
	await expect(begrip).toHaveAttribute('aria-expanded', 'true');
	await expect(page.getByRole('note')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('note')).toHaveCount(0);
	await expect(begrip).toBeFocused();
});

test('the buttons print and choose a gemeente are reached and named', async ({ page }) => {
	await page.goto(THEMA.adres);
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute('data-afgedrukt', '');
	});
	await page.getByRole('button', { name: 'Druk dit thema af' }).press('Enter');
	await expect(page.locator('body')).toHaveAttribute('data-afgedrukt');
	await page.getByLabel('Jouw gemeente').focus();
	await page.keyboard.type('Twenterand');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main').getByRole('link', { name: 'Twenterand' })).toBeFocused();
});

for (const adres of ['/', THEMA.adres, VRAGENLIJST.adres, '/taken/', '/zoeken/?q=vervoer']) {
	test(`every stop of the Tab key on ${adres} is visible and marked`, async ({ page }) => {
		await page.goto(adres);
		if (adres.includes('q=')) await wachtOpZoeken(page, 'vervoer');
		await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
		for (let stop = 0; stop < 30; stop++) {
			await page.keyboard.press('Tab');
			const focus = page.locator(':focus');
			await expect(focus).toBeInViewport();
			const { lijn, dikte, naam } = await focus.evaluate((element) => {
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				return { lijn: outlineStyle, dikte: parseFloat(outlineWidth), naam: element.outerHTML.slice(0, 90) };
			});
			expect.soft(lijn, naam).not.toBe('none');
			expect.soft(dikte, naam).toBeGreaterThanOrEqual(2);
		}
	});
}
