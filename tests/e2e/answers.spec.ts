import type { Page } from '@playwright/test';
import { findVoortgang, findVraag, chooseGemeente, openSchrijven } from './handelingen.ts';
import { VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const ANDERE_LIJST = '/weet-jij/leerplicht/';
const eersteVraag = (page: Page) => findVraag(page, /zelf uitvoert of door een bedrijf/);

test.beforeEach(({ page }) => page.goto(VRAGENLIJST.adres));

test('answer, text and note are still there after a reload', async ({ page }) => {
	const vraag = eersteVraag(page);
	await vraag.getByRole('radio', { name: 'Uitzoeken' }).check();
	await openSchrijven(vraag);
	await vraag.getByLabel('Antwoord', { exact: true }).fill('Nog onbekend');
	await vraag.getByLabel('Notitie').fill('Bel de griffie');
	await page.reload();
	await expect(vraag.getByRole('radio', { name: 'Uitzoeken' })).toBeChecked();
	await expect(vraag.getByLabel('Antwoord', { exact: true })).toHaveValue('Nog onbekend');
	await expect(vraag.getByLabel('Notitie')).toHaveValue('Bel de griffie');
	await expect(findVoortgang(page)).toHaveText('0 van 8 beantwoord, 1 om uit te zoeken');
});

test('the theme page counts an answer on the list and leads to each question', async ({ page }) => {
	await eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' }).check();
	await page.goto('/themas/leerlingenvervoer/');
	await expect(page.getByText('· 1 van 8 beantwoord')).toBeVisible();
	await page
		.getByRole('listitem')
		.getByRole('link', { name: /^Weet jij .*buitenschoolse opvang/ })
		.click();
	await expect(page).toHaveURL(/\/weet-jij\/leerlingenvervoer\/#[a-z-]+$/);
	await expect(findVraag(page, /buitenschoolse opvang/)).toBeInViewport();
});

test('another tab sees an answer at once, and an answer there does not undo one here', async ({ page, context }) => {
	const tab = await context.newPage();
	await tab.goto(VRAGENLIJST.adres);
	await eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' }).check();
	await expect(eersteVraag(tab).getByRole('radio', { name: 'Dit weet ik' })).toBeChecked();
	await findVraag(tab, /buitenschoolse opvang/)
		.getByRole('radio', { name: 'Uitzoeken' })
		.check();
	await expect(findVoortgang(page)).toHaveText('1 van 8 beantwoord, 1 om uit te zoeken');
});

test('a second click on a chosen answer takes it back', async ({ page }) => {
	const keuze = eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' });
	await keuze.click();
	await expect(findVoortgang(page)).toHaveText('1 van 8 beantwoord');
	await keuze.click();
	await expect(keuze).not.toBeChecked();
	await expect(findVoortgang(page)).toHaveText('0 van 8 beantwoord');
});

test('wiping asks first: Nee keeps everything, Ja clears this list only', async ({ page }) => {
	await page.goto(ANDERE_LIJST);
	await page.getByRole('radio', { name: 'Uitzoeken' }).first().check();
	await page.goto(VRAGENLIJST.adres);
	const keuze = eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' });
	await keuze.check();

	const wis = page.getByRole('button', { name: 'Wis mijn antwoorden' });
	const dialoog = page.getByRole('dialog', { name: 'Antwoorden wissen' });
	await wis.click();
	await expect(dialoog.getByRole('button', { name: 'Nee, bewaar ze' })).toBeFocused();
	await dialoog.getByRole('button', { name: 'Nee, bewaar ze' }).click();
	await expect(keuze).toBeChecked();
	await wis.click();
	await expect(dialoog).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialoog).toBeHidden();
	await expect(keuze).toBeChecked();

	await wis.click();
	await dialoog.getByRole('button', { name: 'Ja, wis deze antwoorden' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'gewist' })).toBeVisible();
	await expect(keuze).not.toBeChecked();
	await page.reload();
	await expect(findVoortgang(page)).toHaveText('0 van 8 beantwoord');
	await page.goto(ANDERE_LIJST);
	await expect(page.getByRole('radio', { name: 'Uitzoeken' }).first()).toBeChecked();
});

test('the overview of lists counts what is answered', async ({ page }) => {
	await eersteVraag(page).getByRole('radio', { name: 'Dit weet ik' }).check();
	await page.goto('/weet-jij/');
	const kaart = findVraag(page, 'Leerlingenvervoer');
	await expect(kaart.getByText('1 van 8 beantwoord')).toBeVisible();
});

test.describe('when the browser blocks storage', () => {
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(() =>
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('geblokkeerd', 'SecurityError');
				},
			}),
		);
		await page.goto(VRAGENLIJST.adres);
	});

	test('answers live as long as the page and the reader is told', async ({ page }) => {
		const vraag = eersteVraag(page);
		await vraag.getByRole('radio', { name: 'Dit weet ik' }).check();
		await expect(page.getByRole('status').filter({ hasText: 'Niet bewaard: je browser' })).toBeVisible();
		await findVraag(page, /buitenschoolse opvang/)
			.getByRole('radio', { name: 'Uitzoeken' })
			.check();
		await expect(findVoortgang(page)).toContainText('1 van 8 beantwoord, 1 om uit te zoeken');
		await expect(vraag.getByRole('radio', { name: 'Dit weet ik' })).toBeChecked();
	});

	test('a gemeente can be chosen and the reader is told that it is not kept', async ({ page }) => {
		await chooseGemeente(page, 'Twenterand');
		await expect(page.getByText('0 locaties van scholen')).toBeVisible();
		await expect(page.getByRole('status').filter({ hasText: 'Je browser bewaart niets' })).toBeVisible();
	});
});
