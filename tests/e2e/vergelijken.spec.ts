import type { Page } from '@playwright/test';
import { chooseGemeente, listResultaten, waitForScripts, waitForZoeken } from './handelingen.ts';
import { GEMEENTE } from './paginas.ts';
import { listOvertredingen } from './axe.ts';
import { expect, test } from './strict-test.ts';

const ADRES = '/vergelijken/';
const TWEE = '/vergelijken/?g=heerlen,twenterand';

const status = (page: Page) => page.getByRole('main').getByRole('status');
const tabel = (page: Page) => page.getByRole('table', { name: /naast elkaar$/ });
const kaart = (page: Page) => page.getByRole('listbox', { name: 'Alle gemeenten op de kaart' });
const rij = (page: Page, naam: string) => tabel(page).getByRole('row', { name: naam });

async function add(page: Page, naam: string): Promise<void> {
	await page.getByLabel('Voeg een gemeente toe').fill(naam);
	await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
}

test('two gemeenten are chosen by name and stand side by side with Nederland', async ({ page }) => {
	await page.goto(ADRES);
	await add(page, 'den haag');
	await expect(status(page)).toHaveText('Je koos Den Haag. Kies er nog een bij.');
	await add(page, 'Twenterand');
	await expect(status(page)).toHaveText('Je vergelijkt Den Haag en Twenterand.');
	await expect(page.getByLabel('Voeg een gemeente toe')).toHaveValue('');
	await expect(tabel(page).getByRole('columnheader')).toHaveText([
		'Wat',
		'Den Haag',
		'Twenterand',
		'Nederland',
		'Peildatum en bron',
	]);
	await expect(rij(page, 'Inwoners 568.945')).toContainText('1 januari 2025, CBS [1]');
	await expect(rij(page, 'Inwoners 568.945').getByRole('cell')).toContainText(['568.945', '34.113', '18.044.027']);
	await expect(page).toHaveURL('/vergelijken/?g=den-haag,twenterand');
});

test('a shared link shows the same comparison, and what is absent says why', async ({ page }) => {
	await page.goto(TWEE);
	await expect(status(page)).toHaveText('Je vergelijkt Heerlen en Twenterand.');
	await expect(rij(page, 'Vestigingen (voortgezet) speciaal onderwijs')).toContainText('DUO noemt geen vestiging');
	await expect(page.getByText('Van Heerlen hebben wij geen jaarverantwoording met aantallen.')).toBeVisible();
	const opgave = page.getByRole('table', { name: 'Opgave van de gemeente' });
	await expect(opgave.getByRole('row', { name: /^Bereikte doelgroeppeuters 61/ })).toContainText(
		'Twenterand: 1 januari 2024 [1]; Nederland: 2022 [2]',
	);
	await expect(page.getByText(/117 doelgroeppeuters komen uit de vve-monitor/)).toBeVisible();
});

test('Back and Forward walk through the choices', async ({ page }) => {
	await page.goto(ADRES);
	await add(page, 'Heerlen');
	await expect(status(page)).toHaveText('Je koos Heerlen. Kies er nog een bij.');
	await add(page, 'Twenterand');
	await expect(page).toHaveURL(TWEE);
	await page.goBack();
	await expect(status(page)).toHaveText('Je koos Heerlen. Kies er nog een bij.');
	await page.goBack();
	await expect(status(page)).toHaveText('Je hebt nog geen gemeente gekozen.');
	await expect(page.getByRole('table', { name: 'Nederland', exact: true })).toBeVisible();
	await page.goForward();
	await page.goForward();
	await expect(status(page)).toHaveText('Je vergelijkt Heerlen en Twenterand.');
});

test('a gemeente goes away again and the focus goes to the figures', async ({ page }) => {
	await page.goto(TWEE);
	await page.getByRole('button', { name: 'Haal Heerlen weg' }).click();
	await expect(status(page)).toHaveText('Je koos Twenterand. Kies er nog een bij.');
	await expect(page.getByRole('heading', { name: 'Cijfers naast elkaar' })).toBeFocused();
	await expect(page).toHaveURL('/vergelijken/?g=twenterand');
});

test.describe('a bad link is answered in one line and keeps what is valid', () => {
	for (const [naam, vraag, melding] of [
		['unknown', 'heerlen,atlantis', /“atlantis” kennen we niet.*Je koos Heerlen/],
		[
			'too many',
			'aalten,almelo,almere,heerlen,twenterand,utrecht,venlo,zwolle,assen',
			/er staan 9 gemeenten in en we tonen de eerste 4.*Je vergelijkt Aalten, Almelo, Almere en Heerlen/,
		],
		['twice', 'heerlen,heerlen,twenterand', /meer dan één keer.*Je vergelijkt Heerlen en Twenterand/],
		['junk', '%3Cscript%3E,%00,..%2F..', /kennen we niet.*nog geen gemeente gekozen/],
	] as const)
		test(naam, async ({ page }) => {
			await page.goto(`${ADRES}?g=${vraag}`);
			await expect(status(page)).toHaveText(melding);
		});
});

test('a name or another name in a link works as well', async ({ page }) => {
	await page.goto(`${ADRES}?g=den-bosch,Heerlen`);
	await expect(status(page)).toHaveText('Je vergelijkt Den Bosch en Heerlen.');
});

test('an unknown name, one that is there already and a fifth are refused in words', async ({ page }) => {
	await page.goto(`${ADRES}?g=heerlen,twenterand,maastricht`);
	await expect(tabel(page)).toBeVisible();
	await add(page, 'Atlantis');
	await expect(status(page)).toContainText('Deze gemeente kennen we niet. Kies een naam uit de lijst.');
	await add(page, 'Bergen');
	await expect(status(page)).toContainText('Bergen (L.), Bergen (NH.), Bergen op Zoom. Kies er een uit de lijst.');
	await add(page, 'Heerlen');
	await expect(status(page)).toHaveText('Heerlen staat al in de vergelijking.');
	await add(page, 'Utrecht');
	await add(page, 'Venlo');
	await expect(status(page)).toHaveText('Je vergelijkt al 4 gemeenten. Haal er eerst een weg.');
	await expect(page).toHaveURL('/vergelijken/?g=heerlen,twenterand,maastricht,utrecht');
});

test('the reader’s own gemeente is filled in, with gemeenten of similar size to add', async ({ page }) => {
	await page.goto('/');
	await chooseGemeente(page, 'Heerlen');
	await page.goto(ADRES);
	await expect(status(page)).toHaveText('Je koos Heerlen. Kies er nog een bij.');
	const gelijkend = page.getByRole('listitem').filter({ hasText: /^\s*Nissewaard: / });
	await expect(gelijkend).toContainText(/88\.341 inwoners tegen 87\.522/);
	await gelijkend.getByRole('button', { name: 'Voeg Nissewaard toe' }).click();
	await expect(page).toHaveURL('/vergelijken/?g=heerlen,nissewaard');
	await expect(page.getByRole('heading', { name: 'Cijfers naast elkaar' })).toBeFocused();
});

test('without a network the reader is told, and can try again', async ({ page }) => {
	await page.goto(ADRES);
	await page.route('**/gegevens.json', (route) => route.fulfill({ status: 200, body: 'geen json' }));
	await add(page, 'Heerlen');
	await expect(status(page)).toHaveText(/konden niet worden opgehaald/);
	await page.unroute('**/gegevens.json');
	await add(page, 'Heerlen');
	await expect(status(page)).toHaveText('Je koos Heerlen. Kies er nog een bij.');
});

test('the page is found by what a reader calls it, once', async ({ page }) => {
	await page.goto('/zoeken/?q=gemeenten%20vergelijken');
	await waitForZoeken(page, 'gemeenten vergelijken');
	const adressen = await listResultaten(page);
	expect(adressen.filter((adres) => adres === ADRES)).toHaveLength(1);
	expect(adressen.indexOf(ADRES)).toBeLessThan(3);
});

test.describe('the map', () => {
	test('is one stop of the Tab key; arrows walk, Enter and space choose', async ({ page }) => {
		await page.goto('/vergelijken/?g=heerlen');
		const heerlen = kaart(page).getByRole('option', { name: 'Heerlen', exact: true });
		await expect(heerlen).toHaveAttribute('aria-selected', 'true');
		await expect(kaart(page).locator('[tabindex="0"]')).toHaveCount(1);
		await heerlen.focus();
		await page.keyboard.press('ArrowRight');
		const landgraaf = kaart(page).getByRole('option', { name: 'Landgraaf' });
		await expect(landgraaf).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(landgraaf).toHaveAttribute('aria-selected', 'true');
		await expect(landgraaf).toBeFocused();
		await expect(status(page)).toHaveText('Je vergelijkt Heerlen en Landgraaf.');
		await page.keyboard.press('Space');
		await expect(status(page)).toHaveText('Je koos Heerlen. Kies er nog een bij.');
		await page.keyboard.press('Tab');
		await expect(kaart(page).locator(':focus')).toHaveCount(0);
	});

	test('stays put at the edge and shows the name of the dot with the focus', async ({ page }) => {
		await page.goto('/vergelijken/?g=schiermonnikoog');
		const eiland = kaart(page).getByRole('option', { name: 'Schiermonnikoog' });
		await eiland.focus();
		await page.keyboard.press('ArrowUp');
		await expect(eiland).toBeFocused();
		await page.keyboard.press('ArrowDown');
		const naam = (await kaart(page).locator(':focus').getAttribute('aria-label')) ?? '';
		expect(naam).not.toBe('');
		await expect(kaart(page).locator('.kaart-wijzer')).toHaveText(naam);
	});

	test('a tap beside a dot chooses the nearest, and its name stands on the map', async ({ page }) => {
		await page.goto(ADRES);
		await waitForScripts(page);
		const stip = kaart(page).getByRole('option', { name: 'Schiermonnikoog' }).locator('circle');
		await stip.scrollIntoViewIfNeeded();
		const { x, y, width, height } = (await stip.boundingBox())!;
		await page.mouse.click(x + width / 2 + 8, y + height / 2 - 6);
		await expect(status(page)).toHaveText('Je koos Schiermonnikoog. Kies er nog een bij.');
		await expect(kaart(page).locator('.kaart-namen text')).toHaveText(['Schiermonnikoog']);
	});

	test('has the same gemeenten as the tables under it', async ({ page }) => {
		await page.goto(ADRES);
		await waitForScripts(page);
		const stippen = await kaart(page)
			.getByRole('option')
			.evaluateAll((opties) => opties.map((optie) => optie.getAttribute('href')));
		const rijen = await page
			.locator('.alle-gemeenten th a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(stippen).toHaveLength(342);
		expect(rijen.sort()).toEqual(stippen.sort());
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the national figures, the map and the list are there', async ({ page }) => {
		await page.goto(ADRES);
		await expect(page.getByRole('table', { name: 'Nederland', exact: true })).toContainText('18.044.027');
		await expect(page.getByLabel('Voeg een gemeente toe')).toBeHidden();
		await page.getByText('Limburg', { exact: true }).click();
		const limburg = page.getByRole('table', { name: 'Gemeenten in Limburg' });
		await expect(limburg.getByRole('row', { name: /^Nederland/ })).toContainText('18.044.027');
		await limburg.getByRole('link', { name: 'Heerlen' }).click();
		await expect(page).toHaveURL('/gemeenten/heerlen/');
	});

	test('a dot is a link to the page of the gemeente', async ({ page }) => {
		await page.goto(ADRES);
		await page.getByRole('link', { name: 'Schiermonnikoog', exact: true }).first().click();
		await expect(page).toHaveURL('/gemeenten/schiermonnikoog/');
	});

	test('the page of a gemeente compares it with three of similar size and says why', async ({ page }) => {
		await page.goto(GEMEENTE.adres);
		const deel = page.getByRole('region', { name: 'Gemeenten van vergelijkbare omvang', exact: true });
		await expect(deel.getByRole('listitem')).toHaveCount(3);
		await expect(deel.getByRole('listitem').first()).toContainText(/inwoners tegen 34\.113/);
		await deel.getByText('8 cijfers van Twenterand naast die van deze gemeenten en Nederland').click();
		const koppen = deel.getByRole('table').getByRole('columnheader');
		await expect(koppen).toHaveCount(7);
		await expect(koppen.nth(1)).toHaveText('Twenterand');
		await expect(koppen.nth(5)).toHaveText('Nederland');
		await expect(deel.getByRole('link', { name: 'Vergelijk Twenterand met andere gemeenten' })).toHaveAttribute(
			'href',
			/^\/vergelijken\/\?g=twenterand(,[a-z-]+){3}$/,
		);
	});
});

test('on paper the comparison stands with its address and without the list of all gemeenten', async ({ page }) => {
	await page.goto(TWEE);
	await expect(tabel(page)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(/Deze vergelijking staat op .*\?g=heerlen,twenterand$/)).toBeVisible();
	await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Alle gemeenten per provincie' })).toBeHidden();
	const breedte = await tabel(page).evaluate(
		(element) => element.scrollWidth - (element.parentElement?.clientWidth ?? 0),
	);
	expect(breedte).toBeLessThanOrEqual(0);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(5);
});

test.describe('no WCAG 2.2 AA violations', () => {
	for (const [naam, adres] of [
		['with one gemeente', '/vergelijken/?g=twenterand'],
		['with four gemeenten', '/vergelijken/?g=heerlen,twenterand,amsterdam,vlieland'],
		['with a bad link', '/vergelijken/?g=atlantis'],
	] as const)
		for (const breedte of [390, 1280])
			test(`${naam} at ${breedte} px, everything unfolded and a dot in focus`, async ({ page }) => {
				await page.setViewportSize({ width: breedte, height: 800 });
				await page.goto(adres);
				await expect(status(page)).not.toBeEmpty();
				await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
				await kaart(page).locator('[tabindex="0"]').focus();
				expect(await listOvertredingen(page)).toEqual([]);
				const overloop = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
				expect(overloop).toBeLessThanOrEqual(0);
			});
});
