import type { Page } from '@playwright/test';
import { checkPaginas, chooseGemeente, waitForZoeken } from './handelingen.ts';
import { ALLE_PAGINAS, GEMEENTE, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

/** WCAG 1.4.10: 320 px is a page of 1280 px at 400%. */
test.use({ viewport: { width: 320, height: 640 } });

/** What sticks out at the right: a page that scrolls sideways, and the elements that cause it. */
const findOverflow = (page: Page) =>
	page.evaluate(() => {
		const breedte = document.scrollingElement?.scrollWidth ?? 0;
		if (breedte <= innerWidth) return [];
		const oorzaken = [...document.querySelectorAll('body *')]
			.filter(
				(element) => element.getBoundingClientRect().right > innerWidth + 0.5 && !element.closest('.tabel-schuif'),
			)
			.slice(-3)
			.map((element) => `${breedte} px door ${element.outerHTML.slice(0, 120)}`);
		return oorzaken.length > 0 ? oorzaken : [`${breedte} px`];
	});

const doubleText = (page: Page) => page.evaluate(() => (document.documentElement.style.fontSize = '200%'));

test('no page scrolls sideways at 320 px, nor with text of 200%', async ({ page }) => {
	test.slow();
	const gebreken = await checkPaginas(page, ALLE_PAGINAS, async () => {
		const gewoon = await findOverflow(page);
		await doubleText(page);
		return gewoon.length > 0 ? gewoon : (await findOverflow(page)).map((gebrek) => `bij 200%: ${gebrek}`);
	});
	expect(gebreken).toEqual([]);
});

test('search results, answers and notes fit as well', async ({ page }) => {
	await page.goto('/zoeken/?q=leerplichtambtenaar');
	await waitForZoeken(page, 'leerplichtambtenaar');
	expect(await findOverflow(page)).toEqual([]);
	await page.goto('/weet-jij/onderwijskansen/');
	await chooseGemeente(page, 'Twenterand');
	for (const tekst of ['Schrijf je antwoord', 'Goed antwoord, doorvraag en document']) {
		const vouwen = await page.getByText(tekst).all();
		expect(vouwen.length).toBeGreaterThan(3);
		for (const vouw of vouwen) await vouw.click();
	}
	expect(await findOverflow(page)).toEqual([]);
	await doubleText(page);
	expect(await findOverflow(page)).toEqual([]);
});

test('the open search fits on the screen', async ({ page }) => {
	await page.goto(GEMEENTE.adres);
	await doubleText(page);
	await page.getByRole('button', { name: 'Zoeken' }).click();
	const dialoog = page.getByRole('dialog', { name: 'Zoeken' });
	const { x = -1, width = 999 } = (await dialoog.boundingBox()) ?? {};
	expect(x).toBeGreaterThanOrEqual(0);
	expect(x + width).toBeLessThanOrEqual(320);
	expect(await dialoog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
});

test('the three answers can be hit with a thumb', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	for (const naam of ['Dit weet ik', 'Uitzoeken', 'Niet van toepassing']) {
		const { height = 0 } =
			(await page.locator('label').filter({ hasText: naam }).filter({ visible: true }).first().boundingBox()) ?? {};
		expect(height).toBeGreaterThanOrEqual(44);
	}
});
