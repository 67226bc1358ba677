import type { Page } from '@playwright/test';
import { findVoortgang, findVraag, waitForZoeken } from './handelingen.ts';
import { THEMA, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const zoekdialoog = (page: Page) => page.getByRole('dialog', { name: 'Zoeken' });
const zoekveld = (page: Page) => zoekdialoog(page).getByRole('combobox', { name: 'Waar zoek je naar?' });
const actieveKeuze = (page: Page) => zoekdialoog(page).getByRole('option', { selected: true });

async function openZoeken(page: Page): Promise<void> {
	await page.keyboard.press('Control+k');
	await expect(zoekveld(page)).toBeFocused();
}

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
	await openZoeken(page);
	await expect(zoekveld(page)).toHaveAttribute('aria-expanded', 'false');
	await page.keyboard.type('startkwalificatie');
	await waitForZoeken(page, 'startkwalificatie');
	await expect(zoekveld(page)).toHaveAttribute('aria-expanded', 'true');
	const keuzes = zoekdialoog(page).getByRole('listbox', { name: 'Resultaten' }).getByRole('option');
	await expect(zoekveld(page)).toHaveAttribute('aria-controls', 'zoek-keuzes');
	await page.keyboard.press('ArrowDown');
	await expect(keuzes.first()).toHaveAttribute('aria-selected', 'true');
	await expect(zoekveld(page)).toHaveAttribute(
		'aria-activedescendant',
		(await keuzes.first().getAttribute('id')) ?? '',
	);
	await page.keyboard.press('ArrowDown');
	await expect(keuzes.nth(1)).toHaveAttribute('aria-selected', 'true');
	await expect(actieveKeuze(page)).toHaveCount(1);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(keuzes.last()).toHaveAttribute('aria-selected', 'true');
	await expect(keuzes.last()).toBeInViewport();
	await expect(zoekveld(page)).toBeFocused();

	const sectie = await keuzes.evaluateAll((alle) =>
		alle.findIndex((keuze) => keuze.getAttribute('href')?.includes('#')),
	);
	for (let stap = 0; stap <= sectie; stap++) await page.keyboard.press('ArrowDown');
	const adres = (await keuzes.nth(sectie).getAttribute('href')) ?? '';
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(adres);
	await expect(page.locator(new URL(adres, 'http://site').hash)).toBeInViewport();
});

test('the best result comes first and the others stand in groups with a name', async ({ page }) => {
	await page.goto('/over/');
	await openZoeken(page);
	await page.keyboard.type('leerlingenvervoer');
	await waitForZoeken(page, 'leerlingenvervoer');
	const groepen = zoekdialoog(page).getByRole('listbox').getByRole('group');
	await expect(groepen.first()).toHaveAccessibleName('Beste resultaat');
	await expect(groepen.first().getByRole('option')).toHaveCount(1);
	await expect(groepen.first().getByRole('option')).toHaveAttribute('href', '/themas/leerlingenvervoer/');
	await expect(groepen.first().getByRole('option')).toHaveAccessibleName(/^Leerlingenvervoer Thema/);
	await expect(zoekdialoog(page).getByRole('group', { name: 'Begrippen' })).toBeVisible();
	await expect(zoekdialoog(page).getByRole('option')).toHaveCount(10);
	await zoekdialoog(page)
		.getByRole('link', { name: /^Alle \d+ resultaten/ })
		.click();
	await expect(page).toHaveURL('/zoeken/?q=leerlingenvervoer');
});

test('Home and End stay in the text, and typing goes on with a result chosen', async ({ page }) => {
	await page.goto('/over/');
	await openZoeken(page);
	await page.keyboard.type('plicht');
	await waitForZoeken(page, 'plicht');
	await page.keyboard.press('ArrowDown');
	await expect(actieveKeuze(page)).toHaveCount(1);
	await page.keyboard.press('Home');
	await page.keyboard.type('leer');
	await expect(zoekveld(page)).toHaveValue('leerplicht');
	await expect(actieveKeuze(page)).toHaveCount(0);
	await page.keyboard.press('End');
	await page.keyboard.type('wet');
	await expect(zoekveld(page)).toHaveValue('leerplichtwet');
});

test('Enter without a chosen result leads to the page with all results', async ({ page }) => {
	await page.goto('/over/');
	await openZoeken(page);
	await page.keyboard.press('Enter');
	await expect(zoekdialoog(page)).toBeVisible();
	await page.keyboard.type('leerplicht');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/zoeken/?q=leerplicht');
});

for (const [hoe, doe] of [
	['Control Enter', (page: Page) => page.keyboard.press('Control+Enter')],
	['the middle button', (page: Page) => actieveKeuze(page).click({ button: 'middle' })],
] as const)
	test(`a result opens in a new tab with ${hoe}`, async ({ page, context }) => {
		await page.goto('/over/');
		await openZoeken(page);
		await page.keyboard.type('leerlingenvervoer');
		await waitForZoeken(page, 'leerlingenvervoer');
		await page.keyboard.press('ArrowDown');
		const nieuw = context.waitForEvent('page');
		await doe(page);
		await (await nieuw).waitForURL('/themas/leerlingenvervoer/');
		await expect(page).toHaveURL('/over/');
		await expect(zoekdialoog(page)).toBeVisible();
	});

test('a result on the page itself closes the search, lands on the section and marks the word', async ({ page }) => {
	await page.goto('/begrippen/');
	await openZoeken(page);
	await page.keyboard.type('doelgroeppeuter');
	await waitForZoeken(page, 'doelgroeppeuter');
	const keuze = zoekdialoog(page).locator('[data-zoekresultaat] a[href="/begrippen/#doelgroeppeuter"]');
	for (let stap = 0; stap < 10 && (await keuze.getAttribute('aria-selected')) !== 'true'; stap++)
		await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(zoekdialoog(page)).toBeHidden();
	await expect(page).toHaveURL('/begrippen/#doelgroeppeuter');
	await expect(page.getByRole('heading', { name: 'Doelgroeppeuter', exact: true })).toBeInViewport();
	await expect(page.locator('#doelgroeppeuter')).toBeFocused();
	await page.getByRole('button', { name: 'Markering wissen' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Markering wissen' })).toHaveCount(0);
});

test('Escape clears the text, then closes and returns to the button', async ({ page }) => {
	await page.goto(THEMA.adres);
	const knop = page.getByRole('button', { name: 'Zoeken' });
	await knop.focus();
	await page.keyboard.press('Enter');
	await expect(zoekveld(page)).toBeFocused();
	await page.keyboard.type('vervoer');
	await waitForZoeken(page, 'vervoer');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Escape');
	await expect(zoekveld(page)).toBeFocused();
	await expect(zoekveld(page)).toHaveValue('');
	await expect(zoekdialoog(page).getByRole('option')).toHaveCount(0);
	await expect(zoekdialoog(page)).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(zoekdialoog(page)).toBeHidden();
	await expect(knop).toBeFocused();
});

test('Control K returns the focus to where the reader was', async ({ page }) => {
	await page.goto(THEMA.adres);
	const link = page.getByRole('main').getByRole('link', { name: 'Thema’s' });
	await link.focus();
	await openZoeken(page);
	await zoekdialoog(page).getByRole('button', { name: 'Sluit' }).click();
	await expect(link).toBeFocused();
});

test('earlier searches are chosen with the arrow keys and wiped with a button', async ({ page }) => {
	await page.goto('/over/');
	await openZoeken(page);
	await page.keyboard.type('leerplicht');
	await waitForZoeken(page, 'leerplicht');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/zoeken/?q=leerplicht');
	await page.goto('/over/');
	await openZoeken(page);
	await expect(zoekdialoog(page).getByRole('group', { name: 'Eerder gezocht' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(zoekveld(page)).toHaveValue('leerplicht');
	await waitForZoeken(page, 'leerplicht');
	await zoekdialoog(page).getByRole('button', { name: 'Wis', exact: true }).click();
	await zoekdialoog(page).getByRole('button', { name: 'Wis eerdere zoekvragen' }).click();
	await expect(zoekdialoog(page).getByRole('option')).toHaveCount(0);
	await expect(zoekveld(page)).toBeFocused();
	await page.reload();
	await openZoeken(page);
	await expect(zoekdialoog(page).getByRole('option')).toHaveCount(0);
});

test('on an iPad the chosen option is spoken, because VoiceOver does not say it by itself', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(navigator, 'platform', { value: 'iPad' }));
	await page.goto('/over/');
	await openZoeken(page);
	await page.keyboard.type('leerlingenvervoer');
	await waitForZoeken(page, 'leerlingenvervoer');
	await page.keyboard.press('ArrowDown');
	await expect(zoekdialoog(page).getByRole('status')).toHaveText(/^Leerlingenvervoer Thema .*, 1 van 10$/);
	await page.keyboard.press('ArrowDown');
	await expect(zoekdialoog(page).getByRole('status')).toHaveText(/, 2 van 10$/);
});

test('at 320 px with text of 200% every option can be reached and read', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/over/');
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	await openZoeken(page);
	await page.keyboard.type('leerlingenvervoer');
	await waitForZoeken(page, 'leerlingenvervoer');
	expect(await zoekdialoog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
	for (let stap = 0; stap < 10; stap++) {
		await page.keyboard.press('ArrowDown');
		const titel = actieveKeuze(page).locator('.zoek-titel');
		await expect(titel).toBeInViewport();
		const bovenop = await titel.evaluate((element) => {
			const { left, top } = element.getBoundingClientRect();
			return (
				document.elementFromPoint(left + 4, top + 8)?.closest('[role=option]') === element.closest('[role=option]')
			);
		});
		expect(bovenop, `optie ${stap + 1} ligt achter iets`).toBe(true);
	}
	await zoekdialoog(page).getByRole('button', { name: 'Sluit' }).click();
	await expect(zoekdialoog(page)).toBeHidden();
});

test('the Enter that ends a composition in Safari opens nothing', async ({ page }) => {
	await page.goto('/over/');
	await openZoeken(page);
	await page.keyboard.type('leerlingenvervoer');
	await waitForZoeken(page, 'leerlingenvervoer');
	await page.keyboard.press('ArrowDown');
	await expect(actieveKeuze(page)).toHaveCount(1);
	const mocht = await zoekveld(page).evaluate((veld) => {
		veld.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
		veld.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
		const enter = { key: 'Enter', keyCode: 229, isComposing: false, bubbles: true, cancelable: true };
		return veld.dispatchEvent(new KeyboardEvent('keydown', enter));
	});
	expect(mocht, 'de toets is van de invoermethode').toBe(true);
	await expect(page).toHaveURL('/over/');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/themas/leerlingenvervoer/');
});

test('no single letter opens the search', async ({ page }) => {
	await page.goto('/over/');
	for (const toets of ['k', '/', 's', 'z']) await page.keyboard.press(toets);
	await expect(zoekdialoog(page)).toHaveCount(0);
});

test('the focus cannot leave the open search for the page behind it', async ({ page }) => {
	await page.goto(THEMA.adres);
	await openZoeken(page);
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
	await expect(findVoortgang(page)).toHaveText('0 van 8 beantwoord, 1 om uit te zoeken');
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
	await page.goto(VRAGENLIJST.adres);
	await page.evaluate(() => {
		window.print = () => document.body.setAttribute('data-afgedrukt', '');
	});
	await page.getByRole('button', { name: 'Druk deze lijst af' }).press('Enter');
	await expect(page.locator('body')).toHaveAttribute('data-afgedrukt');
	await page.getByLabel('Jouw gemeente').focus();
	await page.keyboard.type('Twenterand');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main').getByRole('link', { name: 'Twenterand' })).toBeFocused();
});

for (const adres of ['/', THEMA.adres, VRAGENLIJST.adres, '/taken/', '/zoeken/?q=vervoer']) {
	test(`every stop of the Tab key on ${adres} is visible and marked`, async ({ page }) => {
		await page.goto(adres);
		if (adres.includes('q=')) await waitForZoeken(page, 'vervoer');
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
