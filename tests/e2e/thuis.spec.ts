import type { Page } from '@playwright/test';
import { chooseGemeente, listVerschuivingen, waitForScripts } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

const BESTAND = '**/gemeenten/thuis.json';

const findDeel = (page: Page) => page.getByRole('region', { name: 'Mijn gemeente' });
const findRij = (page: Page, naam: RegExp) => findDeel(page).getByRole('rowgroup').filter({ hasText: naam });
const readCellen = async (page: Page, naam: RegExp) =>
	(await findRij(page, naam).getByRole('cell').allTextContents()).map((tekst) =>
		tekst.trim().replaceAll('\u00a0', ' '),
	);
const save = (page: Page, slug: string) =>
	page.addInitScript((waarde) => {
		localStorage.setItem('raadswijzer:gemeente', waarde);
	}, slug);

test('home shows three figures of the chosen gemeente beside Nederland, each with day and source', async ({ page }) => {
	await page.goto('/');
	expect(await readCellen(page, /^\s*Schoolgebouwen/)).toEqual(['–', '€ 88']);
	await expect(findDeel(page)).toContainText('Kies je gemeente. Dan staan haar cijfers ernaast.');
	await chooseGemeente(page, 'Twenterand');
	await expect(findRij(page, /^\s*Schoolgebouwen/)).toContainText('€ 31');
	expect(await readCellen(page, /^\s*Schoolgebouwen/)).toEqual(['€ 31', '€ 88']);
	expect(await readCellen(page, /^\s*Kinderen/)).toEqual([
		expect.stringMatching(/^5\.\d{3} \(16,\d%\)$/),
		'2.698.534 (15,0%)',
	]);
	for (const naam of [/^\s*Schoolgebouwen/, /^\s*Onderwijsbeleid/, /^\s*Kinderen/])
		await expect(findRij(page, naam)).toContainText(/begroting 2026|1 januari 2025/);
	await expect(findDeel(page)).toContainText(/Bronnen: CBS, .*; CBS StatLine, /);
	await findDeel(page).getByRole('link', { name: 'Alles over Twenterand' }).click();
	await expect(page).toHaveURL('/gemeenten/twenterand/');
});

test('home counts the answers of the reader, and says when the raad decides', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-28T10:00:00+01:00');
	await save(page, 'twenterand');
	await page.goto('/weet-jij/leerplicht/');
	await page.getByRole('radio', { name: 'Dit weet ik' }).first().check();
	await page.goto('/');
	await expect(findDeel(page)).toContainText(/Weet jij\?\s+1 van \d{2,3} beantwoord/);
	await expect(findDeel(page).locator('.datum')).toHaveCount(1);
	await expect(findDeel(page).locator('.datum')).toContainText(/over \d+ dagen.*raad/s);
});

test('a figure with a remark says where it stands', async ({ page }) => {
	await save(page, 'den-helder');
	await page.goto('/');
	await expect(findDeel(page)).toContainText('Alles over Den Helder');
	await save(page, 'coevorden');
	await page.reload();
	await expect(findRij(page, /^\s*Schoolgebouwen/)).toContainText('geen cijfer*');
	await expect(findDeel(page)).toContainText('* Lees de opmerking op de pagina van je gemeente.');
});

test('who lets the gemeente go sees no figures of her', async ({ page }) => {
	await page.goto('/');
	await chooseGemeente(page, 'Twenterand');
	await expect(findRij(page, /^\s*Schoolgebouwen/)).toContainText('€ 31');
	await page.evaluate(() => localStorage.removeItem('raadswijzer:gemeente'));
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(findRij(page, /^\s*Schoolgebouwen/)).not.toContainText('€ 31');
	await expect(findDeel(page).getByRole('link', { name: 'Alle gemeenten' })).toHaveAttribute('href', '/gemeenten/');
});

test('figures that cannot be had are said to be missing, and come the next time', async ({ page }) => {
	await save(page, 'twenterand');
	await page.route(BESTAND, (route) => route.fulfill({ body: 'geen json' }));
	await page.goto('/');
	await expect(findDeel(page)).toContainText('De cijfers konden niet worden opgehaald');
	expect(await readCellen(page, /^\s*Schoolgebouwen/)).toEqual(['–', '€ 88']);
	await page.unroute(BESTAND);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(findRij(page, /^\s*Schoolgebouwen/)).toContainText('€ 31');
});

test('figures that do not come in time are given up', async ({ page }) => {
	test.slow();
	await save(page, 'twenterand');
	await page.route(BESTAND, () => {});
	await page.goto('/');
	await expect(findDeel(page)).toContainText('konden niet worden opgehaald', { timeout: 15_000 });
});

test('the figures are only fetched for a chosen gemeente, at an address that is the same for all', async ({ page }) => {
	const adressen: string[] = [];
	page.on('request', (request) => adressen.push(new URL(request.url()).pathname));
	await page.goto('/');
	await waitForScripts(page);
	expect(adressen.filter((adres) => adres.endsWith('.json') || adres.includes('thuis'))).toEqual(
		adressen.filter((adres) => adres.endsWith('.css') && adres.includes('thuis')),
	);
	await chooseGemeente(page, 'Twenterand');
	await expect(findRij(page, /^\s*Schoolgebouwen/)).toContainText('€ 31');
	expect(adressen.filter((adres) => adres.endsWith('.json')).sort()).toEqual([
		'/gemeenten/lijst.json',
		'/gemeenten/thuis.json',
	]);
});

for (const [wat, slug] of [
	['a plain one', 'twenterand'],
	['one with a long name', 'kaag-en-braassem'],
	['one with a remark', 'coevorden'],
] as const)
	for (const breedte of [320, 390, 820, 1280])
		test(`nothing moves when the figures of a chosen gemeente come, ${wat}, at ${breedte} px`, async ({ page }) => {
			await page.setViewportSize({ width: breedte, height: 2400 });
			await save(page, slug);
			await page.route(BESTAND, async (route) => {
				await new Promise((klaar) => setTimeout(klaar, 300));
				await route.continue();
			});
			await page.goto('/');
			await expect(findRij(page, /^\s*Kinderen/)).toContainText(/–|\(\d+,\d%\).*\(/s);
			await expect(findDeel(page)).toContainText(/\d+ van \d+ beantwoord/);
			await waitForScripts(page);
			expect(await listVerschuivingen(page)).toEqual([]);
		});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('home leads to the list by provincie and shows the figures of Nederland', async ({ page }) => {
		await page.goto('/');
		await expect(findRij(page, /^\s*Schoolgebouwen/)).toContainText('€ 88');
		await expect(findDeel(page).getByRole('columnheader')).toHaveText(['Wat', 'Nederland']);
		await findDeel(page).getByRole('link', { name: 'Limburg' }).click();
		await expect(page).toHaveURL('/gemeenten/#limburg');
		await expect(page.getByRole('heading', { name: 'Limburg' })).toBeInViewport();
	});
});
