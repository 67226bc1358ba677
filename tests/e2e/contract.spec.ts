import { listResultaten, wachtOpZoeken } from './handelingen.ts';
import { listVraagIds } from './dist.ts';
import { ONBEKEND_ADRES, PAGINAS, THEMAS } from './paginas.ts';
import { expect, test } from './strict-test.ts';

for (const { naam, adres, soort } of PAGINAS) {
	test(`${naam} answers 200 and says data-soort="${soort}"`, async ({ page }) => {
		const antwoord = await page.goto(adres);
		expect(antwoord?.status()).toBe(200);
		await expect(page.getByRole('main')).toHaveAttribute('data-soort', soort);
	});
}

test('every theme has its page, list of questions and list of taken', async ({ request }) => {
	for (const thema of THEMAS)
		for (const map of ['themas', 'weet-jij', 'taken/thema']) {
			const antwoord = await request.get(`/${map}/${thema}/`);
			expect(antwoord.status(), antwoord.url()).toBe(200);
		}
});

for (const thema of THEMAS) {
	test(`every question of ${thema} stands on its list, once and in the order of the file`, async ({ page }) => {
		await page.goto(`/weet-jij/${thema}/`);
		const ids = await page.locator('[data-vraag]').evaluateAll((vragen) => vragen.map((vraag) => vraag.getAttribute('data-vraag')));
		expect(ids).toEqual(listVraagIds(thema));
	});
}

test('a search result has exactly one link', async ({ page }) => {
	await page.goto('/zoeken/?q=onderwijs');
	await wachtOpZoeken(page, 'onderwijs');
	const resultaten = page.locator('[data-zoekresultaat]');
	expect(await resultaten.count()).toBeGreaterThan(5);
	for (const resultaat of await resultaten.all()) await expect(resultaat.getByRole('link')).toHaveCount(1);
});

test('an unknown address answers 404 and offers search that works', async ({ page }) => {
	const antwoord = await page.goto(ONBEKEND_ADRES);
	expect(antwoord?.status()).toBe(404);
	await expect(page.getByRole('main')).toHaveAttribute('data-soort', 'zoeken');
	await page.getByRole('searchbox', { name: 'Waar zoek je naar?' }).fill('leerplicht');
	await wachtOpZoeken(page, 'leerplicht');
	expect((await listResultaten(page)).length).toBeGreaterThan(3);
});
