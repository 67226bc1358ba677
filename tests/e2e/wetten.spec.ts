import type { Page } from '@playwright/test';
import { listHtml } from './dist.ts';
import { THEMA, THEMAS, VRAGENLIJST } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const KAART = `${THEMA.adres}antwoordkaart/`;
const findWetten = (page: Page) => page.getByRole('region', { name: 'Wetten op deze pagina' });
const findTekst = (page: Page) => page.locator('.lopende-tekst');

/** What a built page refers to, and what its own list of laws holds. */
function readWetten(html: string) {
	const blok = /<section class="wetten"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
	return {
		blok,
		verwijzingen: [...html.matchAll(/<a class="wet"[^>]* data-wet="([^"]*)"/g)].map(([, woorden = '']) => woorden),
		namen: [
			...blok.matchAll(/rel="external">\s*([^<]*?)\s*<|<li[^>]*>\s*(?:<strong>[^<]*<\/strong>)?\s*([A-Z][^<]*?)\s*</g),
		].map(([, metLink, zonder]) => metLink ?? zonder ?? ''),
	};
}

test('every law that a page refers to stands in its own list with its full name', () => {
	const paginas = listHtml().map(({ pad, html }) => ({ pad, ...readWetten(html) }));
	expect(paginas.filter(({ verwijzingen }) => verwijzingen.length > 0).length).toBeGreaterThan(100);
	const ontbreekt = paginas.flatMap(({ pad, verwijzingen, namen }) =>
		verwijzingen
			.flatMap((woorden) => woorden.split('; '))
			.filter((woorden) => !/^(?:lid|artikel)/.test(woorden) && !namen.some((naam) => woorden.startsWith(`${naam}, `)))
			.map((woorden) => `${pad}: ${woorden}`),
	);
	expect([...new Set(ontbreekt)]).toEqual([]);
});

test('every theme, card and list of questions that cites the WPO says what that is', () => {
	const paginas = THEMAS.flatMap((thema) => [
		`themas/${thema}/index.html`,
		`themas/${thema}/antwoordkaart/index.html`,
		`weet-jij/${thema}/index.html`,
	]);
	const citeert = listHtml().filter(({ pad, html }) => paginas.includes(pad) && /\bWPO\s\d/.test(html));
	expect(citeert.length).toBeGreaterThan(24);
	const zonder = citeert.filter(({ html }) => !readWetten(html).blok.includes('Wet op het primair onderwijs'));
	expect(zonder.map(({ pad }) => pad)).toEqual([]);
});

test('a statement has one reference: no link to the law beside one to the taak', () => {
	const dubbel = listHtml().flatMap(({ pad, html }) =>
		[...html.matchAll(/<span class="grondslag">(?:(?!<\/span>)[\s\S])*/g)]
			.filter(([bron]) => bron.split('<a ').length > 2 || bron.includes('rel="external"'))
			.map(([bron]) => `${pad}: ${bron.slice(0, 200)}`),
	);
	expect(dubbel).toEqual([]);
});

test('a reference says its law in words by keyboard, and goes on to the taak', async ({ page }) => {
	await page.goto(THEMA.adres);
	const verwijzing = findTekst(page).getByRole('button', { name: 'WPO 4 lid 5' });
	await verwijzing.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('note')).toContainText('Wet op het primair onderwijs, artikel 4 lid 5');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('note')).toHaveCount(0);
	await expect(verwijzing).toBeFocused();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Naar de taak', exact: true })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/taken/vervoer-naar-dichtstbijzijnde-school/');
	await expect(page.getByRole('link', { name: 'Wet op het primair onderwijs, artikel 4 lid 5' })).toHaveAttribute(
		'href',
		/^https:\/\/wetten\.overheid\.nl\//,
	);
});

test('beside a link to the taak it goes on to the list of laws', async ({ page }) => {
	await page.goto(VRAGENLIJST.adres);
	await page.getByText('Goed antwoord, doorvraag en document').first().click();
	await page
		.getByRole('button', { name: /^Gemeentewet 169/ })
		.first()
		.click();
	await page.getByRole('note').getByRole('link', { name: 'Naar de lijst met wetten' }).click();
	await expect(page).toHaveURL(`${VRAGENLIJST.adres}#wet-gemeentewet`);
	await expect(findWetten(page).getByRole('link', { name: 'Gemeentewet' })).toBeInViewport();
});

test.describe('on a tablet', () => {
	test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

	for (const adres of [THEMA.adres, KAART, '/instrumenten/raad-stelt-vast/', '/kalender/'])
		test(`a finger opens and closes a reference on ${adres}`, async ({ page }) => {
			await page.goto(adres);
			const verwijzing = page
				.getByRole('main')
				.getByRole('button', { name: /^(?:WPO|Gemeentewet) \d/ })
				.first();
			expect((await verwijzing.boundingBox())?.height).toBeGreaterThanOrEqual(24);
			await verwijzing.tap();
			await expect(page.getByRole('note')).toContainText(/^ ?(?:Wet op het primair onderwijs|Gemeentewet), artikel \d/);
			await verwijzing.tap();
			await expect(page.getByRole('note')).toHaveCount(0);
		});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a reference behind several taken leads to the name of its law on the same page', async ({ page }) => {
		await page.goto(KAART);
		await page.getByRole('link', { name: /^WPO 4 lid 1, 4,/ }).click();
		await expect(page).toHaveURL(`${KAART}#wet-wpo`);
		await expect(findWetten(page).getByRole('link', { name: 'Wet op het primair onderwijs' })).toBeInViewport();
	});

	test('a reference behind one taak leads to its page, where the law has its full name', async ({ page }) => {
		await page.goto(THEMA.adres);
		await findTekst(page).getByRole('link', { name: 'WPO 4 lid 5' }).click();
		await expect(page.getByText('Wet op het primair onderwijs, artikel 4 lid 5')).toBeVisible();
	});

	test('the list says what a law is about and which version was read', async ({ page }) => {
		await page.goto(THEMA.adres);
		const wpo = findWetten(page).getByRole('listitem').filter({ hasText: 'WPO' });
		await expect(wpo).toContainText('Over het basisonderwijs');
		await expect(wpo).toContainText(/Gelezen in de tekst van \d+ \w+ 20\d\d\./);
	});
});
