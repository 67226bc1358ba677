import { fileURLToPath } from 'node:url';
import { HOSTS } from '../../scripts/hosting/proef/hosts.ts';
import type { Host } from '../../scripts/hosting/proef/program.ts';
import { waitForScripts, waitForZoeken } from './handelingen.ts';
import { expect, test as strict } from './strict-test.ts';
import { download, chooseZelfcheckGemeente, ZELFCHECK } from './zelfcheck.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

// The certificate of a host under test is its own.
strict.use({ ignoreHTTPSErrors: true });

for (const { naam, installed, start } of HOSTS) {
	const titel = `the whole site works under ${naam}, with nothing on the console`;
	if (!installed) {
		strict.skip(titel, () => undefined);
		continue;
	}
	const test = strict.extend<object, { host: Host }>({
		host: [
			async ({}, use) => {
				const host = await start(DIST);
				await use(host);
				await host.stop();
			},
			{ scope: 'worker' },
		],
		baseURL: ({ host }, use) => use(host.url),
	});

	test(titel, async ({ page }) => {
		await page.goto('/');
		await waitForScripts(page);
		await page.getByRole('searchbox', { name: 'Waar zoek je naar?' }).pressSequentially('leerlingenvervoer');
		await waitForZoeken(page, 'leerlingenvervoer');
		await page
			.locator('[data-zoekresultaat]')
			.getByRole('link', { name: 'Leerlingenvervoer', exact: true })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1, name: 'Leerlingenvervoer' })).toBeVisible();

		await page.goto('/vergelijken?g=heerlen,twenterand');
		await expect(page.getByRole('main').getByRole('status')).toHaveText('Je vergelijkt Heerlen en Twenterand.');

		await page.goto(ZELFCHECK);
		await chooseZelfcheckGemeente(page, 'Aalten');
		expect((await download(page)).yaml).toContain('gemeente: aalten');

		await page.goto('/gemeenten/haren/?van=brief');
		await expect(page).toHaveURL('/gemeenten/groningen/?van=brief');
	});
}
