import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { readFileSync, statSync } from 'node:fs';
import { HOOGSTENS, listGewenst, type Lijst, type Pak } from '../../src/features/offline/regels/lijst.ts';
import { listOvertredingen } from './axe.ts';
import { chooseGemeente, findVraag, findVoortgang, openSchrijven, waitForZoeken } from './handelingen.ts';
import {
	DIST,
	makeMap,
	openBrowser,
	readKopie,
	removeMap,
	startProefhost,
	waitForKopie,
	type Proefhost,
} from './offline.ts';
import { PAGINAS, VRAGENLIJST } from './paginas.ts';

/** The whole site, read without a network in a browser that was closed in between. */

interface PerTest {
	host: Proefhost;
	profiel: string;
	open: () => Promise<Page>;
}

const test = base.extend<PerTest>({
	host: async ({}, use) => {
		const host = await startProefhost(DIST);
		await use(host);
		await host.stop().catch(() => undefined);
	},
	profiel: async ({}, use) => {
		const map = await makeMap();
		await use(map);
		await removeMap(map);
	},
	open: async ({ profiel, launchOptions }, use) => {
		let context: BrowserContext | undefined;
		await use(async () => {
			await context?.close();
			context = await openBrowser(profiel, launchOptions);
			const page = context.pages()[0] ?? (await context.newPage());
			await page.goto('about:blank');
			return page;
		});
		await context?.close();
	},
});

// Filling the copy takes a browser seconds, and many of them on a machine that is busy with other tests.
test.describe.configure({ timeout: 120_000 });

/** One visit to one page, and then the network is gone and the browser starts anew. */
async function visitOnce({ host, open }: Pick<PerTest, 'host' | 'open'>, doe?: (page: Page) => Promise<void>) {
	const page = await open();
	await page.goto(`${host.url}/over/`);
	await doe?.(page);
	await waitForKopie(page);
	await host.stop();
	return open();
}

test('the copy is at most 3 MB over the wire, and what is asked for apart is about what the page says', () => {
	const [, tekst = ''] = /^self\.LIJST=(.*);\n/.exec(readFileSync(`${DIST}/sw.js`, 'utf8')) ?? [];
	const lijst = JSON.parse(tekst) as Lijst;
	const count = (pakken: readonly Pak[]) =>
		pakken.reduce((som, { adres }) => som + statSync(`${DIST}${adres}.br`).size, 0);
	const gewoon = listGewenst(lijst, false);
	expect(gewoon).toHaveLength(8);
	const bytes = count(gewoon) + statSync(`${DIST}/sw.js.br`).size;
	test.info().annotations.push({ type: 'budget', description: `${bytes} bytes` });
	expect(bytes).toBeGreaterThan(1_000_000);
	expect(bytes).toBeLessThanOrEqual(HOOGSTENS);
	const extra = count(listGewenst(lijst, true)) - count(gewoon);
	expect(extra).toBeGreaterThan(1_000_000);
	expect(extra).toBeLessThanOrEqual(1_550_000);
});

test('after one visit every kind of page can be read in a browser that starts without a network', async ({
	host,
	open,
}) => {
	const page = await visitOnce({ host, open });
	const gebreken: string[] = [];
	for (const { naam, adres, soort } of PAGINAS) {
		const antwoord = await page.goto(host.url + adres);
		const is = await page.locator('main').getAttribute('data-soort');
		const stijl = await page.evaluate(
			() => [...document.styleSheets].filter(({ cssRules }) => cssRules.length > 0).length,
		);
		if (antwoord?.status() !== 200 || is !== soort || stijl === 0)
			gebreken.push(`${naam}: ${antwoord?.status()} ${is} ${stijl}`);
	}
	expect(gebreken).toEqual([]);
	const koppen = (await page.goto(`${host.url}/over/`))?.headers() ?? {};
	expect(koppen['referrer-policy']).toBe('no-referrer');
	expect(koppen['content-security-policy']).toContain("default-src 'none'");
});

test('searching with answers, ticking, the vergadermap, paper and my gemeente work without a network', async ({
	host,
	open,
}) => {
	const page = await visitOnce({ host, open }, async (eerst) => {
		await eerst.goto(`${host.url}/`);
		await chooseGemeente(eerst, 'Heerlen');
	});
	expect(host.gevraagd.filter((pad) => /heerlen/i.test(pad))).toEqual([]);

	const vraag = 'Wie stelt de verordening leerlingenvervoer vast?';
	await page.goto(`${host.url}/zoeken/?q=${encodeURIComponent(vraag)}`);
	await waitForZoeken(page, vraag);
	await expect(page.getByRole('region', { name: /^Wie beslist De raad/ })).toBeVisible();
	await expect(page.locator('[data-zoekresultaat] mark').first()).toBeVisible();

	await page.goto(host.url + VRAGENLIJST.adres);
	await expect(page.locator('lokaal-antwoord:visible').first()).toContainText('Heerlen');
	const kaart = findVraag(page, /zelf uitvoert of door een bedrijf/);
	await kaart.getByRole('radio', { name: 'Uitzoeken' }).check();
	await openSchrijven(kaart);
	await kaart.getByLabel('Notitie').fill('Zonder wifi');
	await page.reload();
	await expect(kaart.getByLabel('Notitie')).toHaveValue('Zonder wifi');
	await expect(findVoortgang(page)).toContainText('1 om uit te zoeken');
	expect((await page.pdf()).length).toBeGreaterThan(20_000);

	await page.goto(`${host.url}/vergadering/`);
	await page.getByLabel('Agendapunt, zoals het op de agenda staat').fill('leerlingenvervoer');
	await expect(page.getByRole('checkbox', { name: 'Leerlingenvervoer', exact: true })).toBeChecked();
	await page.getByRole('button', { name: 'Zet op de agenda', exact: true }).click();
	const blad = page.getByRole('article').filter({ hasText: 'Zonder wifi' });
	await expect(blad).toContainText('Heerlen');

	await page.goto(`${host.url}/gemeenten/heerlen/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Heerlen');
	await page.goto(`${host.url}/gemeenten/zwolle`);
	await expect(page).toHaveURL(`${host.url}/gemeenten/zwolle/`);
});

test('a page that is not kept says so and leads to what is', async ({ host, open }) => {
	const page = await visitOnce({ host, open });
	expect((await page.goto(`${host.url}/bestaat-niet/`))?.status()).toBe(503);
	await expect(page).toHaveURL(`${host.url}/bestaat-niet/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is niet bewaard');
	expect(await listOvertredingen(page)).toEqual([]);
	await page.getByRole('main').getByRole('link', { name: 'Begrippen' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begrippen');
});

test('the full text is kept when it is asked for', async ({ host, open }) => {
	const page = await visitOnce({ host, open }, async (eerst) => {
		await waitForKopie(eerst);
		await eerst.goto(`${host.url}/over/offline/`);
		await eerst.getByRole('button', { name: 'Bewaar ook zoeken in de hele tekst' }).click();
		await expect(eerst.getByText('Zoeken in de hele tekst is ook bewaard.')).toBeVisible({ timeout: 60_000 });
	});
	const vraag = '"stelt regels vast"';
	await page.goto(`${host.url}/zoeken/?q=${encodeURIComponent(vraag)}`);
	await expect(page.locator('[data-zoekresultaat]').first()).toBeVisible();
});

test('a network that hangs is waited for once', async ({ host, open }) => {
	const page = await open();
	await page.goto(`${host.url}/over/`);
	await waitForKopie(page);
	host.spoil((pad) => !pad.startsWith('/sw.js'), 'hangt');
	await page.goto(`${host.url}/begrippen/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begrippen');
	const begin = Date.now();
	await page.goto(`${host.url}/kalender/`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('alender');
	expect(Date.now() - begin).toBeLessThan(2_900);
});

test.describe('the page about the copy', () => {
	/** A page that sees a connection on which the reader saves data. */
	const limitConnection = (page: Page) =>
		page.addInitScript(() =>
			Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
		);
	const findStand = (page: Page) => page.locator('offline-stand section:not([hidden]) h2');

	test('is reached from the foot, says how large the copy is, and takes it away for good', async ({ host, open }) => {
		const page = await open();
		await page.goto(`${host.url}${VRAGENLIJST.adres}`);
		await findVraag(page, /zelf uitvoert/)
			.getByRole('radio', { name: 'Uitzoeken' })
			.check();
		await waitForKopie(page);
		await page.reload();
		await page.getByRole('contentinfo').getByRole('link', { name: 'Offline beschikbaar' }).click();
		await expect(findStand(page)).toHaveText('Offline beschikbaar');
		await expect(page.getByText(/^Opgehaald: [12],\d MB\. Op je apparaat/)).toBeVisible();
		expect(await listOvertredingen(page)).toEqual([]);

		await page.getByRole('button', { name: 'Verwijder de kopie' }).click();
		await expect(findStand(page)).toHaveText('De kopie is weg');
		expect(await listOvertredingen(page)).toEqual([]);
		// On the same page the browser goes on with the worker that it had.
		await page.getByRole('button', { name: 'Bewaar de site weer' }).click();
		await expect(findStand(page)).toHaveText('Offline beschikbaar', { timeout: 60_000 });
		await page.getByRole('button', { name: 'Verwijder de kopie' }).click();
		await expect(findStand(page)).toHaveText('De kopie is weg');
		await page.goto(`${host.url}${VRAGENLIJST.adres}`);
		await expect(findVraag(page, /zelf uitvoert/).getByRole('radio', { name: 'Uitzoeken' })).toBeChecked();
		await page.waitForTimeout(4_000);
		expect(await readKopie(page)).toMatchObject({ isActief: false, caches: 0 });

		await page.goto(`${host.url}/over/offline/`);
		await page.getByRole('button', { name: 'Bewaar de site weer' }).click();
		await expect(findStand(page)).toHaveText('Offline beschikbaar', { timeout: 60_000 });
	});

	test('on a limited connection nothing is fetched until the reader asks', async ({ host, open }) => {
		const page = await open();
		await limitConnection(page);
		await page.goto(`${host.url}/over/offline/`);
		await expect(page.getByText('Daarom halen we niets op tot je het zelf vraagt.')).toBeVisible();
		await page.waitForTimeout(4_000);
		expect(host.gevraagd.filter((pad) => /^\/sw\.js|^\/_\/offline\//.test(pad))).toEqual([]);
		expect(await listOvertredingen(page)).toEqual([]);
		await page.getByRole('button', { name: 'Bewaar de site nu' }).click();
		await expect(findStand(page)).toHaveText('Offline beschikbaar', { timeout: 60_000 });
		await expect(page.getByRole('checkbox')).toBeChecked();
	});

	test('says when it is busy, and when it failed', async ({ host, open }) => {
		const page = await open();
		await limitConnection(page);
		host.spoil((pad) => pad.startsWith('/_/offline/lezen'), 'hangt');
		await page.goto(`${host.url}/over/offline/`);
		await page.getByRole('button', { name: 'Bewaar de site nu' }).click();
		await expect(findStand(page)).toHaveText('Bezig met bewaren');
		expect(await listOvertredingen(page)).toEqual([]);
		await host.stop();
		await expect(findStand(page)).toHaveText('Bewaren is niet gelukt');
		expect(await listOvertredingen(page)).toEqual([]);
		host.spoil(undefined);
		await host.start();
		await page.getByRole('button', { name: 'Probeer het opnieuw' }).click();
		await expect(findStand(page)).toHaveText('Offline beschikbaar', { timeout: 60_000 });
	});

	test('says that the browser cannot', async ({ host, open }) => {
		const page = await open();
		await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
		await page.goto(`${host.url}/over/offline/`);
		await expect(findStand(page)).toHaveText('Je browser kan dit niet');
		expect(await listOvertredingen(page)).toEqual([]);
	});
});
