import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { uitgaveSchema } from '../../src/content/schemas/uitgave.ts';
import { describeVoet, findMeldadres } from '../../src/features/uitgave/regels/uitgave.ts';
import { readBladen } from '../papier.ts';
import { expect, test } from './strict-test.ts';

/** As content/uitgave.yaml says it, filled in or not; both are tested beside the rules. */
const uitgave = uitgaveSchema.parse(parse(readFileSync('content/uitgave.yaml', 'utf8')));
const { regel, meer } = describeVoet(uitgave);
const ZONDER = 'Dit is een uitgave zonder uitgever.';

test('without publisher the site says so, and with one it never does', () => {
	expect(regel === ZONDER).toBe(uitgave.uitgever === null);
});

test('every page says in one line who publishes it or that nobody does, and leads to more', async ({ page }) => {
	await page.goto('/themas/leerplicht/');
	const voet = page.getByRole('contentinfo');
	await expect(voet.getByText(regel)).toBeVisible();
	await voet.getByRole('link', { name: meer }).click();
	await expect(page.getByRole('heading', { name: 'Wie dit uitgeeft' })).toBeInViewport();
	await expect(page.getByRole('main')).toContainText(uitgave.uitgever?.naam ?? 'content/uitgave.yaml');
});

test('reporting a mistake tells what to send and to whom, also when there is no mailbox', async ({ page }) => {
	await page.goto('/gemeenten/heerlen/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Een fout melden' }).click();
	await expect(page.getByRole('heading', { name: 'Een fout melden' })).toBeInViewport();
	const tekst = page.getByRole('main');
	const adres = findMeldadres(uitgave);
	const waarheen = adres ? ['Stuur het naar de redactie'] : ['Maak dan een melding', 'CONTRIBUTING.md'];
	for (const deel of ['het adres van de pagina', 'waaruit dat blijkt', ...waarheen])
		await expect(tekst).toContainText(deel);
	await expect(page.locator('a[href^="mailto:"]')).toHaveCount(adres?.startsWith('mailto:') ? 1 : 0);
});

test('the sheet says it as well, and so do the files that leave the site', async ({ page, request }) => {
	await page.goto('/taken/leerplichtverslag-aan-raad/');
	const bladen = await readBladen(await page.pdf({ preferCSSPageSize: true }));
	expect(bladen.join(' ')).toContain(regel);
	expect(bladen.join(' ')).not.toContain(meer);
	for (const pad of ['/kalender.ics', '/data/datapackage.json', '/data/dcat.ttl', '/licenties.txt']) {
		const antwoord = await request.get(pad);
		expect((await antwoord.text()).toLowerCase(), pad).toContain(
			(uitgave.uitgever?.naam ?? 'uitgave zonder uitgever').toLowerCase(),
		);
	}
});
