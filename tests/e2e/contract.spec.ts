import { listResultaten, waitForScripts, waitForZoeken } from './handelingen.ts';
import { listVraagIds } from './dist.ts';
import { ONBEKEND_ADRES, PAGINAS, THEMAS } from './paginas.ts';
import { expect, test } from './strict-test.ts';

test('every kind of page answers 200 and names its kind', async ({ request }) => {
	for (const { adres, soort } of PAGINAS) {
		const antwoord = await request.get(adres);
		expect.soft(antwoord.status(), adres).toBe(200);
		const [main] = /<main\b[^>]*>/.exec(await antwoord.text()) ?? [];
		expect.soft(main, adres).toContain(`data-soort="${soort}"`);
	}
});

test('every theme has its page, card, list of questions and list of taken', async ({ request }) => {
	for (const thema of THEMAS)
		for (const adres of [
			`/themas/${thema}/`,
			`/themas/${thema}/antwoordkaart/`,
			`/weet-jij/${thema}/`,
			`/taken/thema/${thema}/`,
		])
			expect.soft((await request.get(adres)).status(), adres).toBe(200);
});

test('every question of a theme stands on its list, once and in the order of the file', async ({ page }) => {
	for (const thema of THEMAS) {
		await page.goto(`/weet-jij/${thema}/`);
		const ids = await page
			.locator('[data-vraag]')
			.evaluateAll((vragen) => vragen.map((vraag) => vraag.getAttribute('data-vraag')));
		expect.soft(ids, thema).toEqual(listVraagIds(thema));
	}
});

test('a search result has exactly one link', async ({ page }) => {
	await page.goto('/zoeken/?q=onderwijs');
	await waitForZoeken(page, 'onderwijs');
	const resultaten = page.locator('[data-zoekresultaat]');
	const links = await resultaten.evaluateAll((alle) => alle.map((resultaat) => resultaat.querySelectorAll('a').length));
	expect(links.length).toBeGreaterThan(5);
	expect(new Set(links)).toEqual(new Set([1]));
});

test('an unknown address answers 404 and offers search that works', async ({ page }) => {
	const antwoord = await page.goto(ONBEKEND_ADRES);
	expect(antwoord?.status()).toBe(404);
	await expect(page.getByRole('main')).toHaveAttribute('data-soort', 'zoeken');
	await waitForScripts(page);
	await page.getByRole('searchbox', { name: 'Waar zoek je naar?' }).fill('leerplicht');
	await waitForZoeken(page, 'leerplicht');
	expect((await listResultaten(page)).length).toBeGreaterThan(3);
});
