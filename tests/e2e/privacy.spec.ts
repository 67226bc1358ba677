import type { Page, Request } from '@playwright/test';
import { chooseGemeente, openSchrijven, findVraag, waitForScripts, waitForZoeken } from './handelingen.ts';
import { THEMA, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

/** Words that only the reader typed: none of them may reach the server. */
const GEHEIM = ['zonnebloem', 'kruiwagen', 'vuurtoren'];

/** Everything a web server gets to see of a request. */
const readRequest = (request: Request) =>
	[request.method(), request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join(' ');

/** The requests made since the last call, and which addresses of them name a gemeente. */
function watchServer(page: Page) {
	const alle: string[] = [];
	let nieuw: string[] = [];
	page.on('request', (request) => {
		alle.push(readRequest(request));
		const { pathname, search } = new URL(request.url());
		if (/heerlen/i.test(readRequest(request))) nieuw.push(pathname + search);
	});
	return {
		alle,
		async takeGemeenten() {
			await waitForScripts(page);
			const gezien = nieuw;
			nieuw = [];
			return gezien;
		},
	};
}

test('of a whole journey the server sees the gemeente only where the page says so, and no answer ever', async ({
	page,
}) => {
	test.slow();
	const { alle, takeGemeenten } = watchServer(page);

	await page.goto('/');
	await chooseGemeente(page, 'Heerlen');
	expect(await takeGemeenten(), 'choosing on home').toEqual([]);

	await page.goto('/gemeenten/');
	await expect(page.getByText('Jouw gemeente: Heerlen')).toBeVisible();
	await page.goto('/kalender/');
	await expect(page.locator('[data-print-gemeente]')).toHaveText('Heerlen');
	expect(await takeGemeenten(), 'pages without local answers').toEqual([]);

	await page.goto(THEMA.adres);
	await expect(page.getByRole('link', { name: 'In de raadsstukken van Heerlen' })).toBeVisible();
	expect(await takeGemeenten(), 'a theme').toEqual([]);
	await page.goto(VRAGENLIJST.adres);
	await expect(page.locator('lokaal-antwoord:visible').first()).toContainText('Heerlen');
	expect(await takeGemeenten(), 'a list').toEqual(['/gemeenten/heerlen/antwoorden.json']);
	const vraag = findVraag(page, /zelf uitvoert of door een bedrijf/);
	await vraag.getByRole('radio', { name: 'Uitzoeken' }).check();
	await openSchrijven(vraag);
	await vraag.getByLabel('Antwoord', { exact: true }).fill('De zonnebloem rijdt');
	await vraag.getByLabel('Notitie').fill('Vraag het de kruiwagen');
	await page.reload();
	await expect(vraag.getByLabel('Notitie')).toHaveValue('Vraag het de kruiwagen');
	expect(await takeGemeenten(), 'answers').toEqual(['/gemeenten/heerlen/antwoorden.json']);

	await page.goto('/zelfcheck/lea-vve/');
	await waitForScripts(page);
	await page.getByLabel('Gemeente', { exact: true }).fill('Heerlen');
	await page.getByLabel('Gemeente', { exact: true }).blur();
	await page.getByRole('textbox').last().fill('De vuurtoren');
	expect(await takeGemeenten(), 'self-check').toEqual([]);

	await page.goto('/vergelijken/');
	await expect(page.getByRole('table', { name: /^Heerlen en Nederland/ })).toBeVisible();
	await page.getByLabel('Voeg een gemeente toe').fill('Twenterand');
	await page.getByRole('button', { name: 'Voeg toe', exact: true }).click();
	await expect(page).toHaveURL('/vergelijken/?g=heerlen,twenterand');
	expect(await takeGemeenten(), 'comparing').toEqual([]);
	await page.reload();
	await expect(page.getByRole('table', { name: /naast elkaar$/ })).toBeVisible();
	expect(await takeGemeenten(), 'a comparison by its address').toEqual(['/vergelijken/?g=heerlen,twenterand']);

	await page.goto('/themas/');
	await page.getByRole('button', { name: 'Zoeken' }).click();
	await page.getByRole('dialog').getByRole('combobox').fill('scholen in heerlen');
	await waitForZoeken(page, 'scholen in heerlen');
	expect(await takeGemeenten(), 'searching').toEqual([]);

	expect(alle.length).toBeGreaterThan(30);
	for (const woord of [...GEHEIM, 'uitzoeken'])
		expect(
			alle.filter((verzoek) => verzoek.includes(woord)),
			woord,
		).toEqual([]);
	expect(alle.filter((verzoek) => !verzoek.startsWith('GET ') || /"referer":"[^"]|"cookie"/.test(verzoek))).toEqual([]);
});
