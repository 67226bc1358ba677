import type { Browser, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { readBladen } from '../papier.ts';
import { checkAxe } from './axe.ts';
import {
	ADRES,
	checkAxeBreed,
	LANG_GELEDEN,
	openLijst,
	readOpslag,
	readStuk,
	VERVOER,
	VOL,
	type Stukken,
} from './eigen-lijst.ts';
import { findVraag, holdScripts, listVerschuivingen, waitForScripts } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

const LATER = LANG_GELEDEN + 1_000;
/** The list of a colleague, changed later than the own one. */
const COLLEGA: Stukken = {
	[`vraag:${VERVOER}`]: { stand: 'weet-ik', antwoord: 'De gemeente zelf', notitie: 'Zie de nota' },
	'vraag:jgz-op-school': { stand: 'uitzoeken' },
	'vraag:vervoer-naar-bso-geregeld': { stand: 'nvt' },
	'toezegging:nieuw': { wat: 'Een plan voor de gymzaal', wie: 'de wethouder' },
	'vergadering:comm': {
		naam: 'Commissie december',
		datum: '2026-12-10',
		'punt:p1:naam': 'Vervoer',
		'punt:p1:plek': '0',
	},
};
const MIJN: Stukken = {
	[`vraag:${VERVOER}`]: { stand: 'weet-ik', antwoord: 'Een bedrijf' },
	'vraag:jgz-op-school': { stand: 'weet-ik', antwoord: 'Ja' },
};

const preview = (page: Page) => page.getByRole('region', { name: 'Een andere lijst naast de jouwe' });
const deelsectie = (page: Page) => page.getByRole('region', { name: 'Deel met een collega' });
const knop = (page: Page, naam: string) => page.getByRole('button', { name: naam });
const groep = (page: Page, naam: string | RegExp) => preview(page).getByRole('group').filter({ hasText: naam });

/** A file of a list, as its own page gives it. */
async function saveBestand(page: Page): Promise<string> {
	const [bestand] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('region', { name: 'Bewaren' }).getByRole('button', { name: 'Bewaar als bestand' }).click(),
	]);
	return readFile(await bestand.path(), 'utf8');
}

async function makeLink(page: Page, keuze = 'Mijn hele lijst, met mijn notities'): Promise<string> {
	await deelsectie(page).getByRole('radio', { name: keuze }).check();
	await knop(page, 'Maak een link').click();
	await expect(page.getByRole('textbox', { name: 'Link naar je lijst' })).toBeVisible();
	return page.getByRole('textbox', { name: 'Link naar je lijst' }).inputValue();
}

/** Another reader makes something of a list of their own. */
async function askCollega<T>(browser: Browser, site: string, make: (page: Page) => Promise<T>, stukken = COLLEGA) {
	const context = await browser.newContext({ baseURL: site });
	const page = await context.newPage();
	await openLijst(page, stukken, { tijd: LATER });
	const gemaakt = await make(page);
	await context.close();
	return gemaakt;
}

const openBestand = (page: Page, tekst: string, name = 'lijst.json') =>
	page
		.getByLabel('Open een bestand')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(tekst, 'utf8') });

/** The address without what it holds: a change of only that would not load the page anew. */
const openLink = async (page: Page, link: string) => {
	await page.goto('/over/');
	await page.goto(link);
	await waitForScripts(page);
};

test('a file opens in another browser: first a comparison, then a choice, and it can be undone', async ({
	page,
	browser,
	baseURL,
}) => {
	const bestand = await askCollega(browser, baseURL!, saveBestand);
	await openLijst(page, MIJN);
	const eerst = await readOpslag(page);
	await openBestand(page, bestand);
	await expect(page.getByRole('heading', { name: 'Een andere lijst naast de jouwe' })).toBeFocused();
	await expect(preview(page)).toContainText(
		/Gemaakt op \d+ \w+ \d{4} om \d\d:\d\d uur, met de uitgave van de site van/,
	);
	await expect(preview(page)).toContainText('In deze lijst: 3 vragen, 1 toezegging, 1 vergadering.');
	await expect(groep(page, 'Verschillend antwoord: 1')).toContainText(/Antwoord in jouw lijst\s+Een bedrijf/);
	await expect(groep(page, 'Verschillend antwoord: 1')).toContainText('Die van de andere lijst: dat is nieuwer');
	await expect(groep(page, 'Alleen de andere lijst heeft een antwoord: 1')).toBeVisible();
	await expect(groep(page, 'Alleen jouw lijst heeft een antwoord: 1')).toBeVisible();
	await expect(groep(page, /Nog geen antwoord in beide lijsten: \d\d/)).toBeVisible();
	await checkAxeBreed(page);
	expect(await readOpslag(page)).toEqual(eerst);

	await preview(page).getByRole('checkbox', { name: 'Notitie' }).uncheck();
	await knop(page, 'Neem over').click();
	await expect(preview(page)).toBeHidden();
	const uitkomst = page.getByRole('status').filter({ hasText: 'Overgenomen: 9 wijzigingen.' });
	await expect(uitkomst).toBeFocused();
	await expect(
		findVraag(page, /zelf uitvoert/)
			.getByText('De gemeente zelf')
			.first(),
	).toBeVisible();
	await expect(findVraag(page, 'Een plan voor de gymzaal')).toBeVisible();
	expect(await readStuk(page, `vraag:${VERVOER}`)).not.toContain('Zie de nota');
	expect(await readStuk(page, 'vergadering:comm')).toContain('Commissie december');
	await checkAxeBreed(page);

	await knop(page, 'Maak het overnemen ongedaan').click();
	await expect(page.getByRole('status').filter({ hasText: 'Ongedaan gemaakt' })).toBeFocused();
	await expect(knop(page, 'Maak het overnemen ongedaan')).toBeHidden();
	await expect(
		findVraag(page, /zelf uitvoert/)
			.getByText('Een bedrijf')
			.first(),
	).toBeVisible();
	await expect(findVraag(page, 'Een plan voor de gymzaal')).toHaveCount(0);
	await checkAxeBreed(page);
	await page.reload();
	await expect(findVraag(page, /zelf uitvoert/).getByLabel('Antwoord', { exact: true })).toHaveValue('Een bedrijf');
	expect(await readStuk(page, 'toezegging:nieuw')).toBe('');
});

test('a text of later stays, and says so', async ({ page, browser, baseURL }) => {
	const bestand = await askCollega(browser, baseURL!, saveBestand);
	await openLijst(page, MIJN, { tijd: LATER + 1 });
	await openBestand(page, bestand);
	await expect(groep(page, 'Verschillend antwoord: 1')).toContainText('Die van jou: dat is nieuwer');
	await knop(page, 'Laat mijn lijst zoals ze is').click();
	await expect(page.getByRole('status').filter({ hasText: 'Je lijst is zoals ze was.' })).toBeFocused();
	expect(await readStuk(page, `vraag:${VERVOER}`)).not.toContain('gemeente');
});

test('the own file again has nothing to take over', async ({ page }) => {
	await openLijst(page, VOL);
	await openBestand(page, await saveBestand(page));
	await expect(preview(page)).toContainText('Er is niets om over te nemen');
	await expect(groep(page, 'Hetzelfde antwoord: 2')).toBeVisible();
	await expect(knop(page, 'Neem over')).toBeHidden();
	await checkAxe(page);
});

test('a file that is dropped on the page opens there', async ({ page }) => {
	await openLijst(page, VOL);
	const bestand = await saveBestand(page);
	await page.evaluate((tekst) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([tekst], 'lijst.json', { type: 'application/json' }));
		document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
	}, bestand);
	await expect(preview(page)).toBeVisible();
});

test.describe('a link', () => {
	test('holds the list after the #, leaves the address bar, and waits for a choice through a reload', async ({
		page,
		browser,
		baseURL,
	}) => {
		const link = await askCollega(browser, baseURL!, makeLink);
		expect(new URL(link)).toMatchObject({ pathname: ADRES, search: '' });
		expect(link).toContain('#lijst=');
		await openLijst(page, MIJN);
		await openLink(page, link);
		for (const komt of [() => Promise.resolve(), () => page.reload()]) {
			await komt();
			await expect(preview(page)).toBeVisible();
			await expect(page).toHaveURL(ADRES);
			expect(await listVerschuivingen(page)).toEqual([]);
		}
		await expect(page.getByRole('heading', { name: 'Een andere lijst naast de jouwe' })).toBeFocused();
		await checkAxe(page);
		await knop(page, 'Neem over').click();
		await expect(page.getByRole('status').filter({ hasText: 'Overgenomen: 10 wijzigingen.' })).toBeVisible();
		await page.reload();
		await waitForScripts(page);
		await expect(preview(page)).toBeHidden();
		await expect(findVraag(page, 'Een plan voor de gymzaal')).toBeVisible();
	});

	test('that is pasted where the page already is opens as well', async ({ page, browser, baseURL }) => {
		const link = await askCollega(browser, baseURL!, makeLink);
		await openLijst(page, MIJN);
		await page.evaluate((adres) => (location.hash = new URL(adres).hash), link);
		await expect(preview(page)).toBeVisible();
		await expect(page).toHaveURL(ADRES);
	});

	test('without notes leaves out what was written for nobody else', async ({ page, browser, baseURL }) => {
		const link = await askCollega(browser, baseURL!, (ander) => makeLink(ander, 'Mijn lijst zonder mijn notities'));
		await openLijst(page, {});
		await openLink(page, link);
		await expect(preview(page)).toContainText('De gemeente zelf');
		await expect(preview(page)).not.toContainText('Zie de nota');
	});

	test('of the ticks only has nothing that was written', async ({ page, browser, baseURL }) => {
		const link = await askCollega(browser, baseURL!, (ander) => makeLink(ander, 'Alleen wat ik aankruiste'));
		await openLijst(page, {});
		await openLink(page, link);
		await expect(preview(page)).toContainText('In deze lijst: 3 vragen.');
		await expect(preview(page).getByRole('checkbox')).toHaveCount(3);
	});

	test('is copied, and goes away when the list changes', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openLijst(page, MIJN);
		const link = await makeLink(page);
		await knop(page, 'Kopieer de link').click();
		await expect(page.getByRole('status').filter({ hasText: 'De link is gekopieerd' })).toBeVisible();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
		await findVraag(page, /zelf uitvoert/)
			.getByRole('radio', { name: 'Uitzoeken' })
			.check();
		await expect(page.getByRole('textbox', { name: 'Link naar je lijst' })).toBeHidden();
		await expect(
			page.getByRole('status').filter({ hasText: 'Je lijst is veranderd. Maak de link opnieuw.' }),
		).toBeVisible();
	});

	test('is selected where the browser does not copy', async ({ page }) => {
		await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await openLijst(page, MIJN);
		await makeLink(page);
		await knop(page, 'Kopieer de link').click();
		await expect(page.getByRole('textbox', { name: 'Link naar je lijst' })).toBeFocused();
		await expect(page.getByRole('status').filter({ hasText: 'De tekst is geselecteerd' })).toBeVisible();
	});

	test('that fits has a code, on the screen and on paper', async ({ page }) => {
		await openLijst(page, MIJN);
		expect((await makeLink(page)).length).toBeLessThan(858);
		const code = page.getByRole('img', { name: 'QR-code met de link naar je lijst' });
		await expect(code).toBeVisible();
		await checkAxeBreed(page);
		const bladen = (await readBladen(await page.pdf({ preferCSSPageSize: true }))).join(' ');
		expect(bladen).toContain('opent deze code de lijst');
		expect(bladen).not.toContain('Maak een link');
		await page.emulateMedia({ media: 'print' });
		const vak = await code.boundingBox();
		// Five centimetres, in pixels of 1/96 inch.
		expect(Math.round(vak?.width ?? 0)).toBe(189);
		expect(vak?.height).toBe(vak?.width);
	});
});

test.describe('what cannot be opened changes nothing and is said in one line', () => {
	for (const [naam, tekst, melding] of [
		['a file that is cut', '{"vorm":"raadswijzer', 'Dit bestand is niet compleet: het einde ontbreekt.'],
		['a foreign file', '{"iets":1}', 'Dit bestand komt niet van “Mijn lijst” op deze site.'],
		['a newer file', '{"vorm":"raadswijzer-onderwijs/mijn-lijst","versie":9}', 'nieuwere versie van de site'],
		['a damaged file', '{"vorm":"raadswijzer-onderwijs/mijn-lijst","versie":1}', 'Dit bestand is beschadigd.'],
		['a file that is too large', ' '.repeat(20_000_001), 'Dit bestand is te groot om hier te openen.'],
	] as const)
		test(naam, async ({ page }) => {
			await openLijst(page, MIJN);
			const eerst = await readOpslag(page);
			await openBestand(page, tekst);
			await expect(page.getByRole('status').filter({ hasText: melding })).toBeFocused();
			await expect(page.getByRole('status').filter({ hasText: 'Er is niets veranderd.' })).toBeVisible();
			await expect(preview(page)).toBeHidden();
			expect(await readOpslag(page)).toEqual(eerst);
			await checkAxeBreed(page);
		});

	test('a link that was cut, once', async ({ page, browser, baseURL }) => {
		const link = await askCollega(browser, baseURL!, makeLink);
		await openLijst(page, MIJN);
		const eerst = await readOpslag(page);
		await openLink(page, link.slice(0, -20));
		await expect(page.getByRole('status').filter({ hasText: 'Deze link is niet compleet' })).toBeFocused();
		await expect(page).toHaveURL(ADRES);
		expect(await readOpslag(page)).toEqual(eerst);
		await page.reload();
		await waitForScripts(page);
		await expect(page.getByText('Deze link is niet compleet')).toBeHidden();
	});
});

test('500 questions with long notes: the page works, and a file takes the place of the link', async ({ page }) => {
	test.slow();
	const stukken = Object.fromEntries(
		Array.from({ length: 500 }, (_, plek) => [
			`vraag:vraag-${plek}`,
			{ stand: 'weet-ik', antwoord: `Antwoord ${plek}`, notitie: `${plek} ${'Bel de griffie morgen. '.repeat(60)}` },
		]),
	);
	// Not by its text: reading a page of 500 cards over and over would be what is measured.
	const aantal = page.locator('[data-deel=antwoorden] [data-aantal]');
	const RUIM = { timeout: 20_000 };
	await openLijst(page, { ...stukken, ...MIJN });
	await expect(aantal).toHaveText('502 vragen', RUIM);
	const meet = async (naam: string, werk: () => Promise<unknown>) => {
		const begin = performance.now();
		await werk();
		test.info().annotations.push({ type: 'tijd', description: `${naam}: ${Math.round(performance.now() - begin)} ms` });
	};
	await meet('opnieuw laden', async () => {
		await page.reload();
		await expect(aantal).toHaveText('502 vragen', RUIM);
	});
	const notitie = findVraag(page, 'vraag-499').getByLabel('Notitie');
	await findVraag(page, 'vraag-499').getByText('Vul aan of wijzig').click();
	await meet('toets', () => notitie.press('x'));
	await expect.poll(() => readStuk(page, 'vraag:vraag-499')).toContain('x');
	await deelsectie(page).getByRole('radio', { name: 'Mijn hele lijst, met mijn notities' }).check();
	await knop(page, 'Maak een link').click();
	await expect(page.locator('[data-delen] [data-melding]')).toContainText('te lang voor een link', RUIM);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		knop(page, 'Maak een bestand om te delen').click(),
	]);
	const bestand = await readFile(await download.path(), 'utf8');
	await page.evaluate(() => localStorage.clear());
	await page.reload();
	await waitForScripts(page);
	await meet('vergelijken', async () => {
		await openBestand(page, bestand);
		await expect(page.locator('[data-deel=vergelijking]')).toBeVisible(RUIM);
	});
	await meet('overnemen', async () => {
		await knop(page, 'Neem over').click();
		await expect(aantal).toHaveText('502 vragen', RUIM);
	});
	await expect(page.locator('[data-uitkomst] [data-tekst]')).toContainText(/Overgenomen: 150\d wijzigingen/, RUIM);
});

test('what is taken over in one tab is seen and undone in step with another', async ({ page, context }) => {
	await openLijst(page, MIJN);
	const bestand = (await saveBestand(page)).replace('Een bedrijf', 'De gemeente zelf').replaceAll('2023-', '2024-');
	const ander = await context.newPage();
	await ander.goto(ADRES);
	await openBestand(page, bestand);
	await knop(page, 'Neem over').click();
	const antwoord = (tabblad: Page) => findVraag(tabblad, /zelf uitvoert/).getByLabel('Antwoord', { exact: true });
	await expect(antwoord(ander)).toHaveValue('De gemeente zelf');
	await findVraag(ander, /zelf uitvoert/)
		.getByText('Vul aan of wijzig')
		.click();
	await findVraag(ander, /zelf uitvoert/)
		.getByLabel('Notitie')
		.fill('Van daarna');
	await knop(page, 'Maak het overnemen ongedaan').click();
	await expect(antwoord(ander)).toHaveValue('Een bedrijf');
	await expect(findVraag(page, /zelf uitvoert/).getByLabel('Notitie')).toHaveValue('Van daarna');
});

test('with full storage what was taken over is on the page, is told of, and can be saved as a file', async ({
	page,
}) => {
	await openLijst(page, MIJN);
	const bestand = (await saveBestand(page)).replace('Een bedrijf', 'De gemeente zelf').replaceAll('2023-', '2024-');
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('vol', 'QuotaExceededError');
		};
	});
	await openBestand(page, bestand);
	await knop(page, 'Neem over').click();
	await expect(page.getByRole('status').filter({ hasText: 'Overgenomen, maar niet alles is bewaard' })).toBeVisible();
	await expect(
		page.getByText('Bewaar haar als bestand (onder Bewaren) of druk haar af').filter({ visible: true }),
	).toBeVisible();
	expect(await saveBestand(page)).toContain('De gemeente zelf');
	await checkAxe(page);
});

test('with blocked storage a file opens, and the page has it as long as it is open', async ({
	page,
	browser,
	baseURL,
}) => {
	const bestand = await askCollega(browser, baseURL!, saveBestand);
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('nee', 'SecurityError');
			},
		});
	});
	await page.goto(ADRES);
	await openBestand(page, bestand);
	await knop(page, 'Neem over').click();
	await expect(findVraag(page, 'Een plan voor de gymzaal')).toBeVisible();
});

test('a file that is chosen before the script arrives is opened', async ({ page, browser, baseURL }) => {
	const bestand = await askCollega(browser, baseURL!, saveBestand);
	const release = await holdScripts(page);
	await page.goto(ADRES, { waitUntil: 'commit' });
	await openBestand(page, bestand);
	release();
	await expect(preview(page)).toBeVisible();
});

test('of sharing and opening nothing reaches the server', async ({ page, browser, baseURL }) => {
	const geheim: Stukken = { [`vraag:${VERVOER}`]: { stand: 'weet-ik', antwoord: 'zonnebloem' } };
	const link = await askCollega(browser, baseURL!, makeLink, geheim);
	const verzoeken: string[] = [];
	page.on('request', (verzoek) =>
		verzoeken.push(
			`${verzoek.method()} ${verzoek.url()} ${JSON.stringify(verzoek.headers())} ${verzoek.postData() ?? ''}`,
		),
	);
	await page.goto(link.replace('#', '?x=1#'));
	await knop(page, 'Neem over').click();
	await makeLink(page);
	await openBestand(page, await saveBestand(page));
	await waitForScripts(page);
	// Playwright tells the address with its end; the server gets it without.
	const gezien = verzoeken.map((verzoek) => verzoek.replace(/#\S*/, ''));
	expect(gezien.length).toBeGreaterThan(4);
	expect(
		gezien.filter((verzoek) => !verzoek.startsWith('GET ') || /lijst=|zonnebloem|vervoer-zelf/.test(verzoek)),
	).toEqual([]);
});

test('everything goes by keyboard, under names of its own', async ({ page, browser, baseURL }) => {
	const link = await askCollega(browser, baseURL!, makeLink);
	await openLijst(page, MIJN);
	await openLink(page, link);
	await expect(page.getByRole('heading', { name: 'Een andere lijst naast de jouwe' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByText('Verschillend antwoord: 1')).toBeFocused();
	await preview(page).getByRole('checkbox', { name: 'Antwoord' }).focus();
	await page.keyboard.press('Space');
	await expect(
		preview(page)
			.getByRole('group', { name: /zelf uitvoert/ })
			.getByRole('checkbox', { name: 'Antwoord' }),
	).not.toBeChecked();
	await knop(page, 'Neem over').focus();
	await page.keyboard.press('Tab');
	await expect(knop(page, 'Laat mijn lijst zoals ze is')).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Overgenomen: 9 wijzigingen.' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(knop(page, 'Maak het overnemen ongedaan')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status').filter({ hasText: 'Ongedaan gemaakt' })).toBeFocused();
});
