import { expect, test as base, type BrowserContext } from '@playwright/test';
import {
	makeMap,
	makeVersie,
	openBrowser,
	readKopie,
	removeMap,
	startProefhost,
	waitForKopie,
	type Proefhost,
} from './offline.ts';

/** What happens with readers when another build takes the place of the one they have. */

interface PerTest {
	host: Proefhost;
	context: BrowserContext;
}

const test = base.extend<PerTest, { een: string; twee: string; uit: string }>({
	een: [
		async ({}, use) => {
			const map = await makeVersie('v1');
			await use(map);
			await removeMap(map);
		},
		{ scope: 'worker' },
	],
	twee: [
		async ({}, use) => {
			const map = await makeVersie('v2');
			await use(map);
			await removeMap(map);
		},
		{ scope: 'worker' },
	],
	uit: [
		async ({}, use) => {
			const map = await makeVersie('v3', false);
			await use(map);
			await removeMap(map);
		},
		{ scope: 'worker' },
	],
	host: async ({ een }, use) => {
		const host = await startProefhost(een);
		await use(host);
		await host.stop().catch(() => undefined);
	},
	context: async ({ launchOptions }, use) => {
		const profiel = await makeMap();
		const context = await openBrowser(profiel, launchOptions);
		await use(context);
		await context.close();
		await removeMap(profiel);
	},
});

test.describe.configure({ timeout: 120_000 });

const LIJST = '/weet-jij/leerlingenvervoer/';
const KOP = 'h1';

for (const [van, naar] of [
	['een', 'twee'],
	['twee', 'een'],
] as const)
	test(`the worker of ${van} serves the site of ${naar}, and then makes room`, async ({ host, context, een, twee }) => {
		const mappen = { een: [een, 'v1'], twee: [twee, 'v2'] } as const;
		host.serve(mappen[van][0]);
		const page = await context.newPage();
		const fouten: string[] = [];
		page.on('pageerror', (fout) => fouten.push(String(fout)));
		await page.goto(host.url + LIJST);
		await waitForKopie(page);
		const { versies } = await readKopie(page);
		host.serve(mappen[naar][0]);

		await page.goto(host.url + LIJST);
		await expect(page.locator(KOP)).toContainText(mappen[naar][1]);
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog', { name: 'Zoeken' })).toBeVisible();
		await expect.poll(async () => (await readKopie(page)).caches, { timeout: 60_000 }).toBe(2);
		await expect.poll(async () => (await readKopie(page)).wacht, { timeout: 60_000 }).toBe(true);
		expect((await readKopie(page)).versies, 'the new copy is whole').not.toBe(versies);
		await host.stop();
		await page.goto(`${host.url}/themas/leerlingenvervoer/`);
		await expect(page.locator(KOP)).toContainText(mappen[naar][1]);
		expect(fouten).toEqual([]);

		await page.close();
		const later = await context.newPage();
		await later.goto(`${host.url}/themas/leerlingenvervoer/`);
		await expect(later.locator(KOP)).toContainText(mappen[naar][1]);
		await expect.poll(() => readKopie(later), { timeout: 60_000 }).toMatchObject({ wacht: false, caches: 1 });
	});

test('an open page keeps its files and what is typed in it while another version comes in', async ({
	host,
	context,
	twee,
}) => {
	const oud = await context.newPage();
	await oud.goto(host.url + LIJST);
	await waitForKopie(oud);
	const kaart = oud.getByRole('listitem').filter({ hasText: 'zelf uitvoert of door een bedrijf' });
	await kaart.getByText('Schrijf je antwoord of een notitie op').click();
	await kaart.getByLabel('Notitie').fill('Half geschreven');
	await oud.evaluate(() => Object.assign(window, { merk: 'dezelfde' }));

	host.serve(twee);
	const ander = await context.newPage();
	await ander.goto(`${host.url}/themas/leerlingenvervoer/`);
	await expect(ander.locator(KOP)).toContainText('v2');
	await expect.poll(async () => (await readKopie(ander)).wacht, { timeout: 60_000 }).toBe(true);
	await ander.reload();
	await ander.waitForTimeout(4_000);
	expect((await readKopie(ander)).wacht, 'pages are open: nobody takes over').toBe(true);

	await expect(oud.locator(KOP)).toContainText('v1');
	await expect(kaart.getByLabel('Notitie')).toHaveValue('Half geschreven');
	expect(await oud.evaluate(() => (window as unknown as { merk?: string }).merk)).toBe('dezelfde');
	await host.stop();
	// Its script has another name on the new site, and was not loaded before.
	await oud.bringToFront();
	await oud.keyboard.press('Control+k');
	await expect(oud.getByRole('dialog', { name: 'Zoeken' })).toBeVisible();
});

for (const hoe of ['half', 'hangt'] as const)
	test(`an update of which a part is ${hoe === 'half' ? 'not what it should be' : 'missing'} leaves the old copy whole`, async ({
		host,
		context,
		twee,
	}) => {
		const page = await context.newPage();
		await page.goto(host.url + LIJST);
		await waitForKopie(page);
		const { versies } = await readKopie(page);
		host.serve(twee);
		host.spoil((pad) => pad.startsWith('/_/offline/zoek'), hoe);
		const vanaf = host.gevraagd.length;
		await page.reload();
		await expect
			.poll(() => host.gevraagd.slice(vanaf).filter((pad) => pad.startsWith('/_/offline/zoek')).length, {
				timeout: 30_000,
			})
			.toBeGreaterThan(0);
		await host.stop();
		await page.goto(`${host.url}/themas/leerlingenvervoer/`);
		await expect(page.locator(KOP)).toContainText('v1');
		expect((await readKopie(page)).versies).toBe(versies);

		host.spoil(undefined);
		await host.start();
		await page.goto(host.url + LIJST);
		await expect.poll(async () => (await readKopie(page)).versies, { timeout: 60_000 }).not.toBe(versies);
		await host.stop();
		await page.reload();
		await expect(page.locator(KOP)).toContainText('v2');
	});

test('a site that is built without it takes the copy away and leaves the answers', async ({ host, context, uit }) => {
	const page = await context.newPage();
	await page.goto(host.url + LIJST);
	await page.getByRole('radio', { name: 'Uitzoeken' }).first().check();
	await waitForKopie(page);
	host.serve(uit);
	await page.reload();
	await expect.poll(async () => (await readKopie(page)).caches, { timeout: 60_000 }).toBe(0);
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Uitzoeken' }).first()).toBeChecked();
	expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
