import { readBladen } from '../papier.ts';
import { expect, test } from './strict-test.ts';

/** The edition of this project has no publisher; a filled one is tested beside its rules. */

test('every page says in one line that nobody publishes it, and leads to how to become the publisher', async ({
	page,
}) => {
	await page.goto('/themas/leerplicht/');
	const voet = page.getByRole('contentinfo');
	await expect(voet.getByText('Dit is een uitgave zonder uitgever.')).toBeVisible();
	await voet.getByRole('link', { name: 'Zo word je uitgever' }).click();
	await expect(page.getByRole('heading', { name: 'Wie dit uitgeeft' })).toBeInViewport();
	await expect(page.getByRole('main')).toContainText('content/uitgave.yaml');
});

test('reporting a mistake tells what to send and to whom, though there is no mailbox', async ({ page }) => {
	await page.goto('/gemeenten/heerlen/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Een fout melden' }).click();
	await expect(page.getByRole('heading', { name: 'Een fout melden' })).toBeInViewport();
	const tekst = page.getByRole('main');
	for (const deel of ['het adres van de pagina', 'waaruit dat blijkt', 'Maak er een melding van', 'CONTRIBUTING.md'])
		await expect(tekst).toContainText(deel);
	await expect(page.locator('a[href^="mailto:"]')).toHaveCount(0);
});

test('the sheet says it as well, and so do the files that leave the site', async ({ page, request }) => {
	await page.goto('/taken/leerplichtverslag-aan-raad/');
	const bladen = await readBladen(await page.pdf({ preferCSSPageSize: true }));
	expect(bladen.join(' ')).toContain('Dit is een uitgave zonder uitgever.');
	expect(bladen.join(' ')).not.toContain('Zo word je uitgever');
	for (const pad of ['/kalender.ics', '/data/datapackage.json', '/data/dcat.ttl', '/licenties.txt']) {
		const antwoord = await request.get(pad);
		expect((await antwoord.text()).toLowerCase(), pad).toContain('uitgave zonder uitgever');
	}
});
