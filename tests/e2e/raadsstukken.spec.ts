import type { Locator, Page } from '@playwright/test';
import { chooseGemeente } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

const TAAK = '/taken/verordening-leerlingenvervoer/';
const THEMA = '/themas/leerlingenvervoer/';

const findDeel = (page: Page): Locator => page.getByRole('region', { name: 'Wat raden hierover schreven en zeiden' });

const readOrganisatie = async (link: Locator) =>
	new URL((await link.getAttribute('href')) ?? '').searchParams.get('organization');

/** On this page the reader chooses; the next one knows it. */
async function openMetGemeente(page: Page, naam: string, adres: string): Promise<Locator> {
	await page.goto('/gemeenten/');
	await chooseGemeente(page, naam);
	await page.goto(adres);
	return findDeel(page);
}

test('without a gemeente the links search the papers of every raad', async ({ page }) => {
	for (const adres of [TAAK, THEMA]) {
		await page.goto(adres);
		const link = findDeel(page).getByRole('link', { name: 'In de raadsstukken van alle gemeenten' });
		expect(await link.getAttribute('href')).toMatch(/^https:\/\/openbesluitvorming\.nl\/\?query=leerlingenvervoer/);
		expect(await readOrganisatie(link)).toBeNull();
		await expect(findDeel(page)).toContainText('De links gaan naar openbesluitvorming.nl');
	}
});

test('the papers of the own raad come first, and moties are sought with the others', async ({ page }) => {
	const deel = await openMetGemeente(page, 'Twenterand', THEMA);
	const eigen = deel.getByRole('link', { name: 'In de raadsstukken van Twenterand' });
	await expect(eigen).toBeVisible();
	expect(await readOrganisatie(eigen)).toBe('twenterand');
	expect(await readOrganisatie(deel.getByRole('link', { name: 'Wat erover gezegd is' }))).toBe('twenterand');
	const moties = deel.getByRole('link', { name: 'Moties hierover, ook van andere gemeenten' });
	expect(await readOrganisatie(moties)).toBeNull();
});

test('a gemeente that OpenBesluitvorming calls otherwise is asked for by that name', async ({ page }) => {
	const deel = await openMetGemeente(page, 'Den Haag', TAAK);
	const eigen = deel.getByRole('link', { name: 'In de raadsstukken van Den Haag' });
	await expect(eigen).toBeVisible();
	expect(await readOrganisatie(eigen)).toBe('den_haag');
});

test('of a raad that cannot be searched there the page says so, and searches the others', async ({ page }) => {
	const deel = await openMetGemeente(page, 'Dalfsen', TAAK);
	await expect(deel.getByText('De stukken van Dalfsen staan niet in OpenBesluitvorming.')).toBeVisible();
	await expect(deel.getByRole('link', { name: 'In de raadsstukken van alle gemeenten' })).toBeVisible();
});

test('the links follow a gemeente that is chosen in another tab', async ({ page, context }) => {
	await page.goto(THEMA);
	const tab = await context.newPage();
	await tab.goto('/gemeenten/');
	await chooseGemeente(tab, 'Heerlen');
	await expect(findDeel(page).getByRole('link', { name: 'In de raadsstukken van Heerlen' })).toBeVisible();
});

test('a question leads to the papers that hold its document', async ({ page }) => {
	await page.goto('/weet-jij/leerplicht/');
	const vraag = page.locator('[data-vraag="leerplichtverslag-op-tijd-besproken"]');
	await vraag.getByText('Goed antwoord, doorvraag en document').click();
	const link = vraag.getByRole('link', { name: 'In de raadsstukken van alle gemeenten' });
	expect(new URL((await link.getAttribute('href')) ?? '').searchParams.get('query')).toBe('leerplichtverslag');
});

test('on paper one line says what to look for', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(TAAK);
	await expect(findDeel(page)).toContainText('Zoek op “leerlingenvervoer verordening” bij openbesluitvorming.nl.');
	await expect(findDeel(page).getByRole('link')).toHaveCount(0);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the links search every raad', async ({ page }) => {
		await page.goto(TAAK);
		await expect(findDeel(page).getByRole('link')).toHaveCount(3);
	});
});
