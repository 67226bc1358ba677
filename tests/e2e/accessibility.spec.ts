import type { Page } from '@playwright/test';
import { findVraag, chooseGemeente, openSchrijven, waitForScripts, waitForZoeken } from './handelingen.ts';
import { ALLE_PAGINAS, THEMA, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';
import { listOvertredingen } from './axe.ts';

const expectNoViolations = async (page: Page) => expect(await listOvertredingen(page)).toEqual([]);

/** Rules of what is clicked or jumped to: on paper a link is a word, and a sheet has its own heads. */
const OP_PAPIER = ['link-in-text-block', 'page-has-heading-one', 'region', 'target-size'];

/** The lists of taken look alike; the longest and one filtered list stand for all. */
const GELIJKE = ['plichten', 'taken bij een thema'];

for (const { naam, adres } of ALLE_PAGINAS.filter((pagina) => !GELIJKE.includes(pagina.naam))) {
	test(`${naam} has no WCAG 2.2 AA violations, light and dark`, async ({ page }) => {
		await page.goto(adres);
		await waitForScripts(page);
		await expectNoViolations(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expectNoViolations(page);
	});
}

for (const { naam, adres } of ALLE_PAGINAS)
	test(`${naam} has no violations at 320 px with text of 200%, in system colours and on paper`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(adres);
		await waitForScripts(page);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await expectNoViolations(page);
		await page.emulateMedia({ forcedColors: 'active', contrast: 'more', reducedMotion: 'reduce' });
		// What the system paints is not for the page to answer for.
		expect(await listOvertredingen(page, ['color-contrast'])).toEqual([]);
		await page.emulateMedia({ media: 'print', forcedColors: 'none', contrast: 'no-preference', colorScheme: 'dark' });
		expect(await listOvertredingen(page, OP_PAPIER)).toEqual([]);
	});

test.describe('a list of questions has no violations', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto(VRAGENLIJST.adres);
		await waitForScripts(page);
	});

	test('with a gemeente, an answer and an open note', async ({ page }) => {
		await chooseGemeente(page, 'Twenterand');
		const vraag = findVraag(page, /zelf uitvoert of door een bedrijf/);
		await vraag.getByRole('radio', { name: 'Uitzoeken' }).check();
		await openSchrijven(vraag);
		await vraag.getByText('Goed antwoord, doorvraag en document').click();
		await expectNoViolations(page);
	});

	test('while it asks whether to wipe the answers', async ({ page }) => {
		await page.getByRole('button', { name: 'Wis mijn antwoorden' }).click();
		await expectNoViolations(page);
	});
});

for (const schema of ['light', 'dark'] as const)
	for (const breedte of [360, 1440])
		test(`the calendar has no violations at ${breedte} px, ${schema}, with everything unfolded`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: schema });
			await page.setViewportSize({ width: breedte, height: 900 });
			await page.goto('/kalender/');
			await waitForScripts(page);
			const aantal = await page.locator('main details:not([hidden])').evaluateAll((vouwen) => {
				for (const vouw of vouwen) vouw.setAttribute('open', '');
				return vouwen.length;
			});
			expect(aantal).toBeGreaterThan(50);
			expect(await page.locator('main details:not([open], [hidden])').count()).toBe(0);
			await expectNoViolations(page);
		});

for (const schema of ['light', 'dark'] as const)
	for (const breedte of [390, 1440])
		test(`a theme page has no violations at ${breedte} px, ${schema}, with everything unfolded`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: schema });
			await page.setViewportSize({ width: breedte, height: 900 });
			await page.goto(THEMA.adres);
			await waitForScripts(page);
			await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
			await expectNoViolations(page);
		});

test('a list of questions has no violations with answers, a gemeente and each filter', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await chooseGemeente(page, 'Twenterand');
	await findVraag(page, /zelf uitvoert of door een bedrijf/)
		.getByRole('radio', { name: 'Dit weet ik' })
		.check();
	await findVraag(page, /buitenschoolse opvang/)
		.getByRole('radio', { name: 'Uitzoeken' })
		.check();
	await findVraag(page, /verordening is aangepast/)
		.getByRole('radio', { name: 'Niet van toepassing' })
		.check();
	await expect(page.getByText('2 van 8 beantwoord, 1 om uit te zoeken')).toBeVisible();
	for (const keuze of ['Alle', 'Nog te doen', 'Uit te zoeken']) {
		await page.getByRole('group', { name: 'Laat zien' }).getByRole('radio', { name: keuze }).check();
		await expectNoViolations(page);
	}
});

test('an open term has no violations', async ({ page }) => {
	await page.goto('/themas/onderwijskansen/');
	await page.getByRole('button', { name: 'specifieke uitkering' }).click();
	await expect(page.getByRole('note')).toBeVisible();
	await expectNoViolations(page);
});

test('an open reference to the law has no violations', async ({ page }) => {
	await page.goto(THEMA.adres);
	await page.getByRole('button', { name: 'WPO 4 lid 5' }).first().click();
	await expect(page.getByRole('note')).toBeVisible();
	await expectNoViolations(page);
});

test('an expired page has no violations', async ({ page }) => {
	await page.clock.setFixedTime('2027-12-01T10:00:00+01:00');
	await page.goto(THEMA.adres);
	await expect(page.getByText('Te controleren sinds')).toBeVisible();
	await expectNoViolations(page);
});

for (const [staat, vraag] of [
	['results', 'leerlingenvervoer'],
	['nothing', 'xqzwv'],
	['a correction', 'leerlingenvervor'],
	['nothing by its filters', 'Twenterand&soort=Kalender'],
] as const) {
	test(`the search page with ${staat} has no violations`, async ({ page }) => {
		await page.goto(`/zoeken/?q=${vraag}`);
		await waitForZoeken(page, vraag.split('&')[0] ?? '');
		await expectNoViolations(page);
	});
}

test('the search page with earlier searches has no violations', async ({ page }) => {
	await page.goto('/zoeken/?q=vervoer');
	await waitForZoeken(page, 'vervoer');
	await page.locator('[data-zoekresultaat] a').first().click();
	await expect(page.getByRole('button', { name: 'Markering wissen' })).toBeVisible();
	await expectNoViolations(page);
	await page.goto('/zoeken/');
	await page.getByRole('searchbox').click();
	await expect(page.getByText('Eerder gezocht')).toBeVisible();
	await expectNoViolations(page);
});

test('the open search has no violations in any state', async ({ page }) => {
	await page.goto(THEMA.adres);
	await page.getByRole('button', { name: 'Zoeken' }).click();
	const venster = page.getByRole('dialog', { name: 'Zoeken' });
	const veld = venster.getByRole('combobox');
	await expect(veld).toBeFocused();
	await expectNoViolations(page);
	for (const vraag of ['vervoer', 'leerlingenvervor', 'xqzwv']) {
		await veld.fill(vraag);
		await waitForZoeken(page, vraag);
		await veld.press('ArrowDown');
		await expectNoViolations(page);
	}
	await veld.fill('vervoer');
	await waitForZoeken(page, 'vervoer');
	await venster.getByRole('link', { name: /eigen pagina/ }).click();
	await page.goto(THEMA.adres);
	await page.getByRole('button', { name: 'Zoeken' }).click();
	await expect(venster.getByRole('option', { name: 'vervoer' })).toBeVisible();
	await expectNoViolations(page);
});
