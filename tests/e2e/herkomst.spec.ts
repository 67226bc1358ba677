import { readBladen } from '../papier.ts';
import { expect, test } from './strict-test.ts';

const OUDERDOM = 'Hoe oud deze cijfers zijn en wat wij lazen';

for (const adres of ['/gemeenten/twenterand/', '/gemeenten/aalsmeer/', '/landelijk/', '/vergelijken/'])
	test(`${adres} says once why its figures are old, when we looked and what was read`, async ({ page }) => {
		await page.goto(adres);
		await expect(page.getByRole('heading', { name: OUDERDOM })).toHaveCount(1);
		const regels = page.getByRole('listitem');
		await expect(
			regels.filter({ hasText: /Er is iets nieuwers, maar dat staat hier nog niet \(gekeken op \d+ [a-z]+ \d{4}\):/ }),
		).toHaveCount(1);
		await expect(
			regels.filter({ hasText: /Gelezen in een opgeslagen kopie, niet bij de bron zelf: .*CBS.* kerncijfers/i }),
		).toHaveCount(1);
	});

test('a table from a second hand is called that', async ({ page }) => {
	await page.goto('/landelijk/');
	await page.getByRole('main').getByRole('link', { name: 'onderaan' }).click();
	await expect(page.getByRole('heading', { name: OUDERDOM })).toBeInViewport();
	await expect(
		page
			.getByRole('listitem')
			.filter({ hasText: /Uit de tweede hand \(een ander schreef erover of nam het over\): .*Datagraver/ }),
	).toBeVisible();
});

test('a taak says beside "gecontroleerd" that a copy of the law was read', async ({ page }) => {
	await page.goto('/taken/leerplichtverslag-aan-raad/');
	const regel = page.getByText('Deze taak is gecontroleerd op');
	await expect(regel).toContainText('Gelezen: een kopie van de wettekst, niet de officiële site');
	await regel.getByRole('link', { name: 'hoe wij lezen' }).click();
	await expect(page.getByRole('heading', { name: 'Hoe zeker het is' })).toBeInViewport();
});

test('the gemeenten with documents say why just these', async ({ page }) => {
	await page.goto('/gemeenten/');
	await expect(
		page.getByText(/Waarom Heerlen, Maastricht, Twenterand\?\s.*vijf stukken waarmee deze site begon/),
	).toBeVisible();
	await page.goto('/gemeenten/maastricht/');
	await expect(page.getByText(/Waarom van Maastricht wel\? .*vijf stukken waarmee deze site begon/)).toBeVisible();
});

test('a document that is not on the internet says where to ask for it, on the screen and on paper', async ({
	page,
}) => {
	await page.goto('/gemeenten/heerlen/');
	await expect(page.getByText('Vraag erom bij de griffie van Heerlen.')).toHaveCount(1);
	const bladen = await readBladen(await page.pdf({ preferCSSPageSize: true }));
	expect(bladen.join(' ')).toContain('Vraag erom bij de griffie van Heerlen');
	await page.getByText('3 onderwerpen, van 2023 tot en met 2024').click();
	await page.getByRole('link', { name: 'Raadsinformatiebrief tweetal ontwikkelingen onderwijs' }).first().click();
	await expect(page).toHaveURL('/bronnen/#heerlen-raadsinformatiebrief-2024');
});
