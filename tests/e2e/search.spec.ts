import type { Page } from '@playwright/test';
import { listResultaten, wachtOpZoeken } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

const zoekveld = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'Waar zoek je naar?' });

/** The field takes the focus once the search has loaded. */
async function openZoeken(page: Page): Promise<void> {
	await page.goto('/zoeken/');
	await expect(zoekveld(page)).toBeFocused();
}

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
	['schriftelijke vragen', '/taken/schriftelijke-vragen-en-interpellatie/'],
	['motie', '/instrumenten/', '/begrippen/#motie'],
];

test('what readers type gives the page they need in the first five', async ({ page }) => {
	test.slow();
	for (const [vraag, ...adressen] of VRAGEN) {
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag)}`);
		await wachtOpZoeken(page, vraag);
		const eerste = (await listResultaten(page)).slice(0, 5);
		const raak = eerste.filter((gevonden) => adressen.some((adres) => gevonden.startsWith(adres)));
		expect.soft(raak, `“${vraag}” gaf:\n${eerste.join('\n')}`).not.toEqual([]);
	}
});

test('results come while typing and the address follows, so that a search can be shared', async ({ page }) => {
	await openZoeken(page);
	await zoekveld(page).pressSequentially('leerplicht');
	await wachtOpZoeken(page, 'leerplicht');
	await expect(page).toHaveURL('/zoeken/?q=leerplicht');
	await page.reload();
	await wachtOpZoeken(page, 'leerplicht');
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
		await wachtOpZoeken(page, 'leerplicht');
		await expect(zoekveld(page)).toHaveValue('leerplicht');
	});

test('a result shows why it was found', async ({ page }) => {
	await page.goto('/zoeken/?q=startkwalificatie');
	await wachtOpZoeken(page, 'startkwalificatie');
	await expect(page.locator('[data-zoekresultaat] mark').first()).toContainText(/startkwalificatie/i);
});

for (const [filter, keuze] of [
	['Soort', 'Taak'],
	['Thema', 'Leerlingenvervoer'],
] as const) {
	test(`a filter on ${filter.toLowerCase()} keeps as many results as it promised`, async ({ page }) => {
		await page.goto('/zoeken/?q=vervoer');
		await wachtOpZoeken(page, 'vervoer');
		const veld = page.getByRole('combobox', { name: filter, exact: true });
		const regel = await veld.locator('option', { hasText: keuze }).textContent();
		const aantal = Number(/\((\d+)\)$/.exec(regel ?? '')?.[1]);
		expect(aantal).toBeGreaterThan(1);
		await veld.focus();
		await veld.selectOption(keuze);
		await expect(page.getByRole('status').filter({ hasText: 'vervoer' })).toHaveText(
			`${aantal} resultaten voor “vervoer”`,
		);
		await expect(veld).toBeFocused();
		await expect(page).toHaveURL(new RegExp(`${filter.toLowerCase()}=${keuze}`));
		if (filter === 'Soort')
			for (const label of await page.locator('[data-zoekresultaat] .label').allTextContents())
				expect(label).toBe(keuze);
	});
}

test('two filters together keep what has both, and “alles” takes one away', async ({ page }) => {
	await page.goto('/zoeken/?q=vervoer&soort=Taak&thema=Leerlingenvervoer');
	await wachtOpZoeken(page, 'vervoer');
	await expect(page.getByRole('combobox', { name: 'Soort', exact: true })).toHaveValue('Taak');
	const met = await page.getByRole('status').filter({ hasText: 'resultaten' }).textContent();
	await page.getByRole('combobox', { name: 'Soort', exact: true }).selectOption('alles');
	await expect(page.getByRole('status').filter({ hasText: 'resultaten' })).not.toHaveText(met ?? '');
	await expect(page).toHaveURL('/zoeken/?q=vervoer&thema=Leerlingenvervoer');
});

test('a filter that matches nothing stays in sight and can be undone', async ({ page }) => {
	await page.goto('/zoeken/?q=Twenterand&soort=Kalender');
	await wachtOpZoeken(page, 'Twenterand');
	const soort = page.getByRole('combobox', { name: 'Soort', exact: true });
	await expect(soort).toHaveValue('Kalender');
	await soort.selectOption('alles');
	await expect(page.locator('[data-zoekresultaat] a[href="/gemeenten/twenterand/"]')).toBeVisible();
});

test('more results come on request and the focus goes to the first new one', async ({ page }) => {
	await page.goto('/zoeken/?q=school');
	await wachtOpZoeken(page, 'school');
	const links = page.locator('[data-zoekresultaat]').getByRole('link');
	const eerst = await links.count();
	await page.getByRole('button', { name: 'Meer resultaten' }).click();
	await expect(links.nth(eerst)).toBeFocused();
	expect(await links.count()).toBeGreaterThan(eerst);
});

test('no results say where to look instead', async ({ page }) => {
	await page.goto('/zoeken/?q=xqzwv');
	await wachtOpZoeken(page, 'xqzwv');
	const melding = page.getByRole('status').filter({ hasText: 'Niets gevonden' });
	await expect(melding.getByRole('link', { name: 'thema’s' })).toHaveAttribute('href', '/themas/');
	await expect(melding.getByRole('link', { name: 'begrippen' })).toHaveAttribute('href', '/begrippen/');
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
		await page.goto(`/zoeken/?q=${encodeURIComponent(vraag).slice(0, 12_000)}`);
		const status = page.getByRole('main').getByRole('status');
		await expect(status).toHaveText(/resulta(at|ten)|Niets gevonden/);
		await zoekveld(page).fill(vraag);
		await zoekveld(page).press('Enter');
		await expect(status).toHaveText(/resulta(at|ten)|Niets gevonden/);
		await expect(page.getByRole('main').locator('img, script, b')).toHaveCount(0);
		await zoekveld(page).fill('leerplicht');
		await wachtOpZoeken(page, 'leerplicht');
	});
}

test('an empty query or only spaces shows nothing', async ({ page }) => {
	await page.goto('/zoeken/?q=leerplicht');
	await wachtOpZoeken(page, 'leerplicht');
	await zoekveld(page).fill('     ');
	await expect(page.locator('[data-zoekresultaat]')).toHaveCount(0);
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
	await page.unroute(onderdelen);
	await zoekveld(page).fill('leerplichtambtenaar');
	await wachtOpZoeken(page, 'leerplichtambtenaar');
});

test('an answer that comes late never mixes with a newer one', async ({ page }) => {
	let verzoeken = 0;
	await page.route('**/zoek/tekst/*', async (route) => {
		if (++verzoeken === 1) await new Promise((klaar) => setTimeout(klaar, 600));
		await route.continue();
	});
	await openZoeken(page);
	const eerste = page.waitForRequest('**/zoek/tekst/*');
	await zoekveld(page).fill('startkwalificatie');
	await eerste;
	await zoekveld(page).fill('onderwijshuisvesting');
	await wachtOpZoeken(page, 'onderwijshuisvesting');
	const gevonden = await listResultaten(page);
	await page.waitForTimeout(800);
	expect(await listResultaten(page)).toEqual(gevonden);
	expect(gevonden.slice(0, 5)).toContain('/themas/onderwijshuisvesting/');
});
