import type { Page } from '@playwright/test';
import { listHtml } from './dist.ts';
import { listResultaten, waitForZoeken } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

const zoekveld = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'Waar zoek je naar?' });

/** The field takes the focus once the search has loaded. */
async function openZoeken(page: Page): Promise<void> {
	await page.goto('/zoeken/');
	await expect(zoekveld(page)).toBeFocused();
}

/** Keeps what the search says aloud from now on. */
const recordGezegd = (page: Page) =>
	page
		.getByRole('main')
		.getByRole('status')
		.evaluate((element) => {
			const gezegd: string[] = [];
			Object.assign(window, { gezegd });
			new MutationObserver(() => gezegd.push(element.textContent)).observe(element, { childList: true });
		});
const readGezegd = (page: Page) => page.evaluate(() => (window as unknown as { gezegd: string[] }).gezegd);

/** What readers type and the pages that answer it; a page also stands for its sections. */
const VRAGEN: readonly [vraag: string, ...adressen: string[]][] = [
	['leerlingenvervoer', '/themas/leerlingenvervoer/'],
	['taxi naar school', '/themas/leerlingenvervoer/', '/begrippen/#leerlingenvervoer'],
	['verordening leerlingenvervoer', '/taken/verordening-leerlingenvervoer/', '/themas/leerlingenvervoer/'],
	['leerplichtambtenaar', '/taken/leerplichtambtenaar-aanwijzen/', '/begrippen/#leerplichtambtenaar'],
	['LEA', '/themas/lokale-educatieve-agenda/', '/begrippen/#lea'],
	['doelgroeppeuters', '/begrippen/#doelgroeppeuter'],
	['Twenterand', '/gemeenten/twenterand/'],
	['den bosch', '/gemeenten/den-bosch/'],
	['startkwalificatie', '/begrippen/#startkwalificatie', '/taken/kwalificatieplicht/'],
	['passend onderwijs', '/themas/passend-onderwijs/'],
	['onderwijshuisvesting', '/themas/onderwijshuisvesting/'],
	['IHP', '/taken/integraal-huisvestingsplan-vrijwillig/', '/begrippen/#ihp'],
	['openbaar onderwijs', '/themas/openbaar-onderwijs/'],
	['thuiszitters', '/begrippen/#thuiszitter', '/themas/leerplicht/'],
	['doorstroompunt', '/themas/leerplicht/', '/begrippen/#doorstroompunt'],
	['brede school', '/begrippen/#brede-school', '/themas/integrale-kindcentra/'],
	[
		'schriftelijke vragen',
		'/instrumenten/opstellen/#over-schriftelijke-vraag',
		'/taken/schriftelijke-vragen-en-interpellatie/',
	],
	['motie', '/instrumenten/', '/begrippen/#motie'],
];

test('what readers type gives the page they need in the first five', async ({ page }) => {
	test.slow();
	for (const [vraag, ...adressen] of VRAGEN) {
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
		await waitForZoeken(page, vraag);
		const eerste = (await listResultaten(page)).slice(0, 5);
		const raak = eerste.filter((gevonden) => adressen.some((adres) => gevonden.startsWith(adres)));
		expect.soft(raak, `“${vraag}” gaf:\n${eerste.join('\n')}`).not.toEqual([]);
	}
});

test('results come while typing and the address follows, so that a search can be shared', async ({ page }) => {
	await openZoeken(page);
	await zoekveld(page).pressSequentially('leerplicht');
	await waitForZoeken(page, 'leerplicht');
	await expect(page).toHaveURL('/zoeken/?q=leerplicht');
	await page.reload();
	await waitForZoeken(page, 'leerplicht');
	await expect(zoekveld(page)).toHaveValue('leerplicht');
});

for (const adres of ['/', '/zoeken/'])
	test(`what is typed on ${adres} before the search has loaded is not lost`, async ({ page }) => {
		await page.route('**/_/zoeker.*.js', async (route) => {
			await new Promise((klaar) => setTimeout(klaar, 800));
			await route.continue();
		});
		await page.goto(adres, { waitUntil: 'commit' });
		await zoekveld(page).fill('leerplicht');
		await waitForZoeken(page, 'leerplicht');
		await expect(zoekveld(page)).toHaveValue('leerplicht');
	});

test('Enter on the home page leads to the page with all results', async ({ page }) => {
	await page.goto('/');
	await zoekveld(page).fill('leerplicht');
	await waitForZoeken(page, 'leerplicht');
	await zoekveld(page).press('Enter');
	await expect(page).toHaveURL('/zoeken/?q=leerplicht');
	await waitForZoeken(page, 'leerplicht');
});

test('a result shows why it was found', async ({ page }) => {
	await page.goto('/zoeken/?q=startkwalificatie');
	await waitForZoeken(page, 'startkwalificatie');
	await expect(page.locator('[data-zoekresultaat] mark').first()).toContainText(/startkwalificatie/i);
});

for (const [filter, keuze] of [
	['Soort', 'Taak'],
	['Thema', 'Leerlingenvervoer'],
] as const) {
	test(`a filter on ${filter.toLowerCase()} keeps as many results as it promised`, async ({ page }) => {
		await page.goto('/zoeken/?q=vervoer');
		await waitForZoeken(page, 'vervoer');
		const veld = page.getByRole('combobox', { name: filter, exact: true });
		const regel = await veld.locator('option', { hasText: keuze }).textContent();
		const aantal = Number(/\((\d+)\)$/.exec(regel ?? '')?.[1]);
		expect(aantal).toBeGreaterThan(1);
		await veld.focus();
		await veld.selectOption(keuze);
		await expect(page.getByRole('status').filter({ hasText: 'vervoer' })).toHaveText(
			`${aantal} resultaten voor “vervoer” met deze keuze`,
		);
		await expect(veld).toBeFocused();
		await expect(page).toHaveURL(new RegExp(`${filter.toLowerCase()}=${keuze}`));
		if (filter === 'Soort')
			expect(new Set(await page.locator('[data-zoekresultaat] .label').allTextContents())).toEqual(new Set([keuze]));
	});
}

test('two filters together keep what has both, and “alles” takes one away', async ({ page }) => {
	await page.goto('/zoeken/?q=vervoer&soort=Taak&thema=Leerlingenvervoer');
	await waitForZoeken(page, 'vervoer');
	await expect(page.getByRole('combobox', { name: 'Soort', exact: true })).toHaveValue('Taak');
	const met = await page.getByRole('status').filter({ hasText: 'resultaten' }).textContent();
	await page.getByRole('combobox', { name: 'Soort', exact: true }).selectOption('alles');
	await expect(page.getByRole('status').filter({ hasText: 'resultaten' })).not.toHaveText(met ?? '');
	await expect(page).toHaveURL('/zoeken/?q=vervoer&thema=Leerlingenvervoer');
});

test('a filter keeps counting what its other values would give', async ({ page }) => {
	await page.goto('/zoeken/?q=vervoer');
	await waitForZoeken(page, 'vervoer');
	const soort = page.getByRole('combobox', { name: 'Soort', exact: true });
	const eerst = await soort.locator('option').allTextContents();
	expect(eerst.length).toBeGreaterThan(3);
	await soort.selectOption('Taak');
	await expect(page).toHaveURL('/zoeken/?q=vervoer&soort=Taak');
	await expect(page.getByText('Verfijn (1 gekozen)')).toBeVisible();
	expect(await soort.locator('option').allTextContents()).toEqual(eerst);
});

test('when only the filters leave nothing, the search says so and works without them', async ({ page }) => {
	await page.goto('/zoeken/?q=Twenterand&soort=Kalender');
	await waitForZoeken(page, 'Twenterand');
	const main = page.getByRole('main');
	await expect(main.getByRole('status')).toHaveText('Niets gevonden voor “Twenterand” met deze keuze.');
	await expect(main.getByText(/Zonder die keuze (is er 1 resultaat|zijn er \d+ resultaten)\./)).toBeVisible();
	await main.getByRole('button', { name: 'Zoek zonder deze keuze' }).click();
	await expect(page).toHaveURL('/zoeken/?q=Twenterand');
	await expect(page.locator('[data-zoekresultaat] a[href="/gemeenten/twenterand/"]')).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL('/zoeken/?q=Twenterand&soort=Kalender');
	await expect(main.getByRole('button', { name: 'Zoek zonder deze keuze' })).toBeVisible();
});

test('Back walks through the searches, the choices and how far the list was opened', async ({ page }) => {
	await page.goto('/zoeken/?q=vervoer');
	await waitForZoeken(page, 'vervoer');
	await zoekveld(page).fill('school');
	await waitForZoeken(page, 'school');
	await expect(page).toHaveURL('/zoeken/?q=school');
	await page.getByRole('combobox', { name: 'Soort', exact: true }).selectOption('Taak');
	await expect(page).toHaveURL('/zoeken/?q=school&soort=Taak');
	await page.getByRole('button', { name: 'Meer resultaten' }).click();
	const links = page.locator('[data-zoekresultaat]').getByRole('link');
	const aantal = 20;
	await expect(links).toHaveCount(aantal);
	await links.last().click();
	await expect(page).not.toHaveURL(/zoeken/);
	await page.goBack();
	await expect(page).toHaveURL('/zoeken/?q=school&soort=Taak');
	await expect(links).toHaveCount(aantal);
	await page.goBack();
	await expect(page).toHaveURL('/zoeken/?q=school');
	await expect(page.getByRole('combobox', { name: 'Soort', exact: true })).toHaveValue('');
	await page.goBack();
	await expect(page).toHaveURL('/zoeken/?q=vervoer');
	await expect(zoekveld(page)).toHaveValue('vervoer');
	await waitForZoeken(page, 'vervoer');
	await page.goForward();
	await expect(zoekveld(page)).toHaveValue('school');
});

test('a filter that matches nothing stays in sight and can be undone', async ({ page }) => {
	await page.goto('/zoeken/?q=Twenterand&soort=Kalender');
	await waitForZoeken(page, 'Twenterand');
	const soort = page.getByRole('combobox', { name: 'Soort', exact: true });
	await expect(soort).toHaveValue('Kalender');
	await soort.selectOption('alles');
	await expect(page.locator('[data-zoekresultaat] a[href="/gemeenten/twenterand/"]')).toBeVisible();
});

test('more results come on request and the focus goes to the first new one', async ({ page }) => {
	await page.goto('/zoeken/?q=school');
	await waitForZoeken(page, 'school');
	const links = page.locator('[data-zoekresultaat]').getByRole('link');
	const eerst = await links.count();
	await page.getByRole('button', { name: 'Meer resultaten' }).click();
	await expect(links.nth(eerst)).toBeFocused();
	expect(await links.count()).toBeGreaterThan(eerst);
});

test('no results say where to look instead', async ({ page }) => {
	await page.goto('/zoeken/?q=xqzwv');
	await waitForZoeken(page, 'xqzwv');
	const main = page.getByRole('main');
	await expect(main.getByRole('status')).toHaveText('Niets gevonden voor “xqzwv”.');
	await expect(main.getByRole('link', { name: 'Leerlingenvervoer', exact: true })).toBeVisible();
	for (const [naam, adres] of [
		['thema’s', '/themas/'],
		['begrippen', '/begrippen/'],
		['taken', '/taken/'],
	] as const)
		await expect(main.getByRole('link', { name: naam, exact: true })).toHaveAttribute('href', adres);
	await main.getByRole('link', { name: 'alles op een rij' }).click();
	await expect(page.getByRole('heading', { name: 'Alles op een rij' })).toBeVisible();
});

for (const [vraag, zin] of [
	['schimmelplaag in school', 'Niet gevonden: “schimmelplaag”. Dit gaat alleen over “school”.'],
	['artikel 999 wpo', 'Artikel 999 WPO staat niet op deze site. Dit gaat alleen over “wpo”.'],
] as const)
	test(`what “${vraag}” lacks is said above the results and aloud, on the page and in the dialog`, async ({ page }) => {
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
		const main = page.getByRole('main');
		await expect(main.locator('.zoek-gemis')).toHaveText(zin);
		await expect(main.getByRole('status')).toHaveText(new RegExp(`^\\d+ resultaten voor “${vraag}”\\. ${zin}$`));
		await page.keyboard.press('Control+k');
		const venster = page.getByRole('dialog', { name: 'Zoeken' });
		await venster.getByRole('combobox').fill(vraag);
		await expect(venster.locator('.zoek-gemis')).toHaveText(zin);
		await expect(venster.getByRole('status')).toContainText(zin);
		await venster.getByRole('combobox').fill('school');
		await expect(venster.locator('.zoek-gemis')).toHaveCount(0);
	});

test('who looks for a village is led to the gemeenten', async ({ page }) => {
	for (const vraag of ['vriezenveen', 'den ham']) {
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
		await waitForZoeken(page, vraag);
		const regel = page.getByText('Zoek je een dorp of wijk?');
		await expect(regel.getByRole('link', { name: 'alle gemeenten' })).toHaveAttribute('href', '/gemeenten/');
	}
});

test('a typing error is read as what was meant, and offered as a link', async ({ page }) => {
	await page.goto('/zoeken/?q=leerlingenvervor');
	await waitForZoeken(page, 'leerlingenvervor');
	await expect(page.getByRole('main').getByRole('status')).toContainText('gelezen als “leerlingenvervoer”');
	expect(await listResultaten(page)).toContain('/themas/leerlingenvervoer/');
	const bedoelde = page.getByText('Bedoelde je leerlingenvervoer?').getByRole('link', { name: 'leerlingenvervoer' });
	await expect(bedoelde).toHaveAttribute('href', '/zoeken/?q=leerlingenvervoer');
	await bedoelde.click();
	await expect(page).toHaveURL('/zoeken/?q=leerlingenvervoer');
	await expect(zoekveld(page)).toHaveValue('leerlingenvervoer');
	await expect(page.getByText('Bedoelde je')).toHaveCount(0);
});

for (const [soort, vraag, adres, reden] of [
	['a part of a compound', 'vervoer', '/themas/leerlingenvervoer/', 'gevonden via vervoer → leerlingenvervoer'],
	['an everyday word', 'schooltaxi', '/themas/leerlingenvervoer/', 'gevonden via schooltaxi → leerlingenvervoer'],
	[
		'an everyday phrase',
		'taxi naar school',
		'/themas/leerlingenvervoer/',
		'gevonden via taxi naar school → leerlingenvervoer',
	],
] as const)
	test(`a result found through ${soort} says so`, async ({ page }) => {
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
		await waitForZoeken(page, vraag);
		const resultaat = page.locator('[data-zoekresultaat]').filter({ has: page.locator(`a[href="${adres}"]`) });
		await expect(resultaat.getByText(reden, { exact: true })).toBeVisible();
		// Said with the best result, it says nothing new with the next.
		await expect(page.getByText(reden, { exact: true })).toHaveCount(1);
	});

test('earlier searches stay on this device and can be wiped', async ({ page }) => {
	await page.goto('/zoeken/?q=leerplicht');
	await waitForZoeken(page, 'leerplicht');
	await page.locator('[data-zoekresultaat] a').first().click();
	await expect(page).not.toHaveURL(/zoeken/);
	await openZoeken(page);
	const main = page.getByRole('main');
	await expect(main.getByText('Eerder gezocht')).toHaveCount(0);
	await zoekveld(page).click();
	await main.getByRole('button', { name: 'leerplicht', exact: true }).click();
	await waitForZoeken(page, 'leerplicht');
	await expect(page).toHaveURL('/zoeken/?q=leerplicht');
	await zoekveld(page).fill('');
	await zoekveld(page).press('ArrowDown');
	await main.getByRole('button', { name: 'Wis eerdere zoekvragen' }).click();
	await expect(main.getByRole('button', { name: 'leerplicht', exact: true })).toHaveCount(0);
	await expect(zoekveld(page)).toBeFocused();
	await page.reload();
	await zoekveld(page).click();
	await expect(main.getByText('Eerder gezocht')).toHaveCount(0);
});

test('the words are marked where a result leads, until the reader wipes the marks', async ({ page }) => {
	const listGemarkeerd = () =>
		page.evaluate(() =>
			[...(CSS.highlights.get('raak') ?? [])].map((bereik) => (bereik as Range).toString().toLowerCase()),
		);
	await page.goto('/zoeken/?q=vervoer');
	await waitForZoeken(page, 'vervoer');
	await page.locator('[data-zoekresultaat] a[href="/themas/leerlingenvervoer/"]').click();
	// The address says nothing of the search: whoever gets the link reads a clean page.
	await expect(page).toHaveURL('/themas/leerlingenvervoer/');
	const wis = page.getByRole('button', { name: 'Markering wissen' });
	await expect(wis).toBeVisible();
	expect(await listGemarkeerd()).toEqual(expect.arrayContaining(['vervoer', 'leerlingenvervoer']));
	await wis.click();
	await expect(wis).toHaveCount(0);
	expect(await listGemarkeerd()).toEqual([]);
	await page.goto('/themas/leerlingenvervoer/');
	await page.waitForLoadState('networkidle');
	await expect(wis).toHaveCount(0);
});

for (const [naam, vraag] of [
	['nonsense', 'zzqx jjkw'],
	['10,000 characters', 'leerplicht '.repeat(1000)],
	['emoji', '🏫🚌 vervoer'],
	['HTML', '"><img src=x onerror=alert(1)>'],
	['HTML that finds nothing', '<b>qqxzwv</b><img src=qqxzwv onerror=alert(1)>'],
	['a script', '</script><script>alert(1)</script>'],
	['regex characters', '.*+?^${}()|[]\\'],
	['quotes and percent signs', `"'%%20%`],
] as const) {
	test(`${naam} as a query breaks nothing`, async ({ page }) => {
		page.on('dialog', (dialog) => {
			throw new Error(`Een zoekvraag is uitgevoerd: ${dialog.message()}`);
		});
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag).slice(0, 7_500)}`);
		const status = page.getByRole('main').getByRole('status');
		await expect(status).toHaveText(/resulta(at|ten)|Niets gevonden/);
		await zoekveld(page).fill(vraag);
		await zoekveld(page).press('Enter');
		await expect(status).toHaveText(/resulta(at|ten)|Niets gevonden/);
		await expect(page.getByRole('main').locator('img, script, b')).toHaveCount(0);
		await page.keyboard.press('Control+k');
		const venster = page.getByRole('dialog', { name: 'Zoeken' });
		await venster.getByRole('combobox').fill(vraag);
		await expect(venster.getByRole('status')).toHaveText(/resulta(at|ten)|Niets gevonden/);
		await expect(venster.locator('img, script, b')).toHaveCount(0);
		await venster.getByRole('button', { name: 'Sluit' }).click();
		await zoekveld(page).fill('leerplicht');
		await waitForZoeken(page, 'leerplicht');
	});
}

test('an empty query or only spaces shows nothing', async ({ page }) => {
	await page.goto('/zoeken/?q=leerplicht');
	await waitForZoeken(page, 'leerplicht');
	await zoekveld(page).fill('     ');
	await expect(page.locator('[data-zoekresultaat]')).toHaveCount(0);
	await expect(page.getByRole('heading', { name: 'Alles op een rij' })).toBeVisible();
	await expect(page.getByRole('main').getByRole('status')).toHaveText('');
	await expect(page).toHaveURL('/zoeken/');
});

test('a search that cannot load says so, and works once the network is back', async ({ page }) => {
	const onderdelen = /\/(zoek|pagefind)\//;
	await page.route(onderdelen, (route) =>
		route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw 1' }),
	);
	await openZoeken(page);
	await zoekveld(page).fill('leerplicht');
	await expect(page.getByRole('status').filter({ hasText: 'Zoeken lukt nu niet' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Alles op een rij' })).toBeVisible();
	await page.unroute(onderdelen);
	await zoekveld(page).fill('leerplichtambtenaar');
	await waitForZoeken(page, 'leerplichtambtenaar');
});

test.describe('a worker that cannot be fetched', () => {
	test.use({ magMissen: /werker/ });

	test('a question asked after the worker failed is answered by the next one, however late the reason comes', async ({
		page,
	}) => {
		let isKapot = true;
		await page.route('**/_/werker*', async (route) => {
			const isReden = route.request().method() === 'HEAD';
			if (isKapot && !isReden) return route.abort();
			// The reason comes while the next worker is still on its way.
			await new Promise((klaar) => setTimeout(klaar, isReden ? 1000 : 2000));
			await route.continue();
		});
		await openZoeken(page);
		// Asking why comes first when the page knows that its worker failed.
		const reden = page.waitForRequest((verzoek) => verzoek.method() === 'HEAD' && verzoek.url().includes('/werker'));
		await zoekveld(page).fill('leer');
		await reden;
		isKapot = false;
		await zoekveld(page).fill('leerplicht');
		await waitForZoeken(page, 'leerplicht');
		await expect(page.locator('[data-zoekresultaat]').first()).toBeVisible();
	});
});

test('results stand before their excerpts, which never mix with those of a newer search', async ({ page }) => {
	let verzoeken = 0;
	await page.route('**/zoek/tekst/**', async (route) => {
		if (++verzoeken <= 8) await new Promise((klaar) => setTimeout(klaar, 600));
		await route.continue();
	});
	await openZoeken(page);
	const eerste = page.waitForRequest('**/zoek/tekst/**');
	await zoekveld(page).fill('startkwalificatie');
	await eerste;
	expect((await listResultaten(page)).length).toBeGreaterThan(3);
	await zoekveld(page).fill('onderwijshuisvesting');
	await waitForZoeken(page, 'onderwijshuisvesting');
	const gevonden = await listResultaten(page);
	await expect(page.locator('[data-zoekresultaat] mark').first()).toContainText(/huisvesting/i);
	await page.waitForTimeout(800);
	expect(await listResultaten(page)).toEqual(gevonden);
	expect(gevonden.slice(0, 5)).toContain('/themas/onderwijshuisvesting/');
});

test('letters that come one after another fetch no excerpts in between', async ({ page }) => {
	const verzoeken: string[] = [];
	page.on('request', (request) => request.url().includes('/zoek/tekst/') && verzoeken.push(request.url()));
	await openZoeken(page);
	await page.waitForLoadState('networkidle');
	await zoekveld(page).pressSequentially('startkwalificatie', { delay: 30 });
	await waitForZoeken(page, 'startkwalificatie');
	await expect(page.locator('[data-zoekresultaat] mark').first()).toBeVisible();
	expect(verzoeken.length).toBeLessThanOrEqual(10);
});

test('the count is spoken once the typing stops, and not with every letter', async ({ page }) => {
	await openZoeken(page);
	await page.waitForLoadState('networkidle');
	await recordGezegd(page);
	await zoekveld(page).pressSequentially('leerplicht', { delay: 60 });
	await waitForZoeken(page, 'leerplicht');
	const gezegd = await readGezegd(page);
	expect(gezegd).toHaveLength(1);
	expect(gezegd[0]).toMatch(/^\d+ resultaten voor “leerplicht”$/);
});

test('what says nothing by itself is not corrected, and finds the page of that name', async ({ page }) => {
	await page.goto('/zoeken/?q=daar+gaat+u+niet+over');
	await waitForZoeken(page, 'daar gaat u niet over');
	await expect(page.getByRole('main').getByRole('status')).not.toContainText('gelezen als');
	await expect(page.getByText('Bedoelde je')).toHaveCount(0);
	const gevonden = await listResultaten(page);
	expect(gevonden).toContain('/instrumenten/');
	expect(gevonden.filter((adres) => adres.endsWith('/antwoordkaart/')).length).toBeGreaterThan(5);
});

test('that nothing was found is not spoken at every key either', async ({ page }) => {
	await openZoeken(page);
	await page.waitForLoadState('networkidle');
	await recordGezegd(page);
	await zoekveld(page).pressSequentially('xqzwv', { delay: 300 });
	await waitForZoeken(page, 'xqzwv');
	expect(await readGezegd(page)).toEqual(['Niets gevonden voor “xqzwv”.']);
});

test('a browser can add the search of the site', async ({ page, request }) => {
	const antwoord = await request.get('/opensearch.xml');
	expect(antwoord.headers()['content-type']).toBe('application/opensearchdescription+xml');
	await page.goto('/over/');
	const { fout, naam, adres } = await page.evaluate(
		(xml) => {
			const document = new DOMParser().parseFromString(xml, 'text/xml');
			return {
				fout: document.querySelector('parsererror')?.textContent,
				naam: document.querySelector('ShortName')?.textContent,
				adres: document.querySelector('Url[type="text/html"]')?.getAttribute('template'),
			};
		},
		await antwoord.text(),
	);
	expect([fout, naam]).toEqual([undefined, 'Raadswijzer']);
	expect(adres).toMatch(/\/zoeken\/\?q=\{searchTerms\}$/);
	const zonder = listHtml()
		// A page that only leads on is not where a reader adds a search.
		.filter(({ html }) => !html.includes('http-equiv="refresh"'))
		.filter(
			({ html }) =>
				!/<link rel="search" href="\/opensearch\.xml" type="application\/opensearchdescription\+xml"/.test(html),
		)
		.map(({ pad }) => pad);
	expect(zonder).toEqual([]);
});
