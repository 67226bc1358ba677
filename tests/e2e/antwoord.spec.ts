import type { Locator, Page } from '@playwright/test';
import { chooseGemeente, waitForScripts, waitForZoeken } from './handelingen.ts';
import { listOvertredingen } from './axe.ts';
import { expect, test } from './strict-test.ts';

const WIE = 'Wie stelt de verordening leerlingenvervoer vast?';

const zoek = async (page: Page, vraag: string) => {
	await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
	await waitForZoeken(page, vraag);
};
const antwoord = (binnen: Page | Locator, naam: RegExp) => binnen.getByRole('region', { name: naam });
const openDialoog = async (page: Page, vraag: string) => {
	await page.goto('/themas/');
	await page.getByRole('button', { name: 'Zoeken', exact: true }).click();
	const dialoog = page.getByRole('dialog');
	await dialoog.getByRole('combobox').fill(vraag);
	return dialoog;
};

test('who decides stands above the results, with the article and the way to more', async ({ page }) => {
	await zoek(page, WIE);
	const blok = antwoord(page, /^Wie beslist De raad/);
	await expect(blok).toContainText('De raad stelt regels vast');
	await expect(blok).toContainText('Bron: Wet op het primair onderwijs, artikel 4 lid 1.');
	await expect(blok.getByRole('link')).toHaveAttribute('href', '/taken/verordening-leerlingenvervoer/');
	await expect(page.locator('[data-antwoord]')).toHaveCount(1);
	await expect(page.getByRole('main').getByRole('status')).toContainText('Antwoord. Wie beslist: De raad.');
	const hoogte = async (plek: Locator) => (await plek.boundingBox())?.y ?? 0;
	expect(await hoogte(blok)).toBeLessThan(await hoogte(page.locator('[data-zoekresultaat]').first()));
	expect(await listOvertredingen(page)).toEqual([]);
});

test('the link of the answer is the first after the field, and a new query takes the answer away', async ({ page }) => {
	await zoek(page, WIE);
	const link = antwoord(page, /^Wie beslist/).getByRole('link');
	await expect(link).toBeVisible();
	await page.getByRole('button', { name: 'Zoek', exact: true }).focus();
	await page.keyboard.press('Tab');
	await expect(link).toBeFocused();
	await page.getByRole('main').getByRole('searchbox').fill('taxi');
	await waitForZoeken(page, 'taxi');
	await expect(page.locator('[data-antwoord]')).toHaveCount(0);
});

test('the window has the same answer, above the options and no option itself', async ({ page }) => {
	const dialoog = await openDialoog(page, 'Wat is een thuiszitter?');
	const blok = antwoord(dialoog, /^Wat het betekent Thuiszitter/);
	await expect(blok).toContainText('leerplichtig');
	await expect(dialoog.getByRole('listbox').locator('[data-antwoord]')).toHaveCount(0);
	await expect(dialoog.getByRole('status')).toContainText('Antwoord. Wat het betekent: Thuiszitter.');
	await dialoog.getByRole('combobox').press('ArrowDown');
	await expect(dialoog.getByRole('option', { selected: true })).toHaveCount(1);
	expect(await listOvertredingen(page)).toEqual([]);
	await dialoog.getByRole('button', { name: 'Sluit' }).focus();
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(blok.getByRole('link')).toBeFocused({ timeout: 100 });
	}).toPass();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/begrippen/#thuiszitter');
});

test('when says the next time by the clock of the reader', async ({ page }) => {
	await page.clock.setFixedTime('2027-11-28T10:00:00+01:00');
	await zoek(page, 'Wanneer krijgen leerlingen het definitieve schooladvies?');
	await expect(antwoord(page, /^Wanneer Uiterlijk 24 maart/)).toContainText('De eerstvolgende keer: 24 maart 2028.');
});

test('how many of a gemeente that is named, and otherwise of the one that was chosen', async ({ page }) => {
	await zoek(page, 'hoeveel basisscholen heeft Rijssen-Holten');
	const blok = antwoord(page, /^Hoeveel Rijssen-Holten: \d+ vestigingen van basisscholen/);
	await expect(blok).toContainText('een school kan er meer hebben');
	await expect(blok).toContainText('peildatum');
	await expect(blok.getByRole('link')).toHaveAttribute('href', '/gemeenten/rijssen-holten/');
	await zoek(page, 'hoeveel basisscholen zijn er bij ons');
	await waitForScripts(page);
	await expect(page.locator('[data-antwoord]')).toHaveCount(0);
	await page.goto('/');
	await chooseGemeente(page, 'Heerlen');
	await zoek(page, 'hoeveel basisscholen zijn er bij ons');
	await expect(antwoord(page, /^Hoeveel Heerlen: /)).toBeVisible();
});

test('no server sees of which gemeente a figure is asked', async ({ page }) => {
	const verzoeken: string[] = [];
	const dialoog = await openDialoog(page, '');
	page.on('request', (verzoek) => verzoeken.push(verzoek.url()));
	await dialoog.getByRole('combobox').fill('hoeveel inwoners heeft Heerlen');
	await expect(antwoord(dialoog, /^Hoeveel Heerlen/)).toBeVisible();
	expect(verzoeken.some((url) => url.endsWith('/vergelijken/gegevens.json'))).toBe(true);
	expect(verzoeken.filter((url) => /heerlen/i.test(url))).toEqual([]);
});

for (const vraag of [
	'Hoeveel basisscholen heeft de gemeente Duckstad?',
	'Wie benoemt de leerplichtambtenaar en hoeveel basisscholen heeft Zwolle?',
	'Hoe vraag ik een parkeervergunning aan?',
	'school',
])
	test(`“${vraag}” gets results but no answer`, async ({ page }) => {
		await zoek(page, vraag);
		await waitForScripts(page);
		// Spoken after a silence that starts anew with an answer.
		await expect(page.getByRole('main').getByRole('status')).toHaveText(/^\d+ resultaten/);
		await expect(page.locator('[data-antwoord]')).toHaveCount(0);
	});

test('once the answers are here they need no network', async ({ page, context }) => {
	await zoek(page, WIE);
	await expect(antwoord(page, /^Wie beslist De raad/)).toBeVisible();
	await context.setOffline(true);
	await page.getByRole('main').getByRole('searchbox').fill('Wat betekent LEA?');
	await expect(antwoord(page, /^Wat het betekent Lokale Educatieve Agenda/)).toBeVisible();
});
