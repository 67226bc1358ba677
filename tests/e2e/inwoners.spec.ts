import type { Locator, Page } from '@playwright/test';
import { cutVoet, readBladen } from '../papier.ts';
import { checkAxe } from './axe.ts';
import { listInwonersthemas, listInwonersvragen } from './dist.ts';
import { waitForScripts } from './handelingen.ts';
import { INWONERS } from './paginas.ts';
import { expect, test } from './strict-test.ts';

/** The answer to one sentence, found by words of the sentence. */
const findAntwoord = (page: Page, woorden: RegExp): Locator =>
	page.getByRole('article').filter({ has: page.getByRole('heading', { name: woorden }) });

const readTop = async (plek: Locator) => (await plek.boundingBox())?.y ?? -1;

test('every sentence stands under its theme and leads to its answer', async ({ page }) => {
	await page.goto('/inwoners/');
	const themas = listInwonersthemas();
	expect(themas.length).toBeGreaterThan(2);
	for (const thema of themas) {
		const links = await page
			.getByRole('main')
			.locator(`a[href^="/inwoners/${thema}/#"]`)
			.evaluateAll((alle) => alle.map((link) => [link.getAttribute('href'), link.textContent.trim()]));
		const verwacht = listInwonersvragen(thema).map(({ id, zegt }) => [`/inwoners/${thema}/#${id}`, zegt]);
		expect.soft(links, thema).toEqual(verwacht);
	}
});

test('the way from the home page to an answer', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('main')
		.getByRole('link', { name: /Wat inwoners vragen/ })
		.click();
	await page
		.getByRole('navigation', { name: 'Naar een thema' })
		.getByRole('link', { name: /^Leerlingenvervoer/ })
		.click();
	await page.getByRole('link', { name: 'De taxi van mijn zoon komt steeds te laat op school.' }).click();
	await expect(page).toHaveURL('/inwoners/leerlingenvervoer/#taxi-te-laat');
	await expect(page.getByRole('heading', { level: 2, name: /De taxi van mijn zoon/ })).toBeInViewport();
	await expect(
		page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Inwoners' }),
	).toHaveAttribute('aria-current', 'true');
});

test('an answer is read aloud in order: how it is, who is to act, where to go, what you can do', async ({ page }) => {
	await page.goto(INWONERS.adres);
	const antwoord = findAntwoord(page, /anderhalf uur in het busje/);
	const hoogten = [
		await readTop(antwoord.getByRole('heading')),
		await readTop(antwoord.getByText('De wet noemt geen langste reistijd.').first()),
		await readTop(antwoord.getByText('Wie is aan zet')),
		await readTop(antwoord.getByText('Waar kan deze inwoner heen')),
		await readTop(antwoord.getByText('Wat kan jij doen')),
	];
	expect(hoogten).toEqual(hoogten.toSorted((a, b) => a - b));
	expect(new Set(hoogten).size).toBe(5);
});

test('who is to act has its article, and what you can do leads to questions and taken', async ({ page }) => {
	await page.goto(INWONERS.adres);
	const antwoord = findAntwoord(page, /anderhalf uur in het busje/);
	const raad = antwoord.getByRole('listitem').filter({ hasText: 'bepaalt of er een langste reistijd' });
	await raad.getByRole('button', { name: /WPO 4 lid 1 en 4/ }).click();
	await expect(raad.getByRole('note')).toContainText('Wet op het primair onderwijs, artikel 4');
	await antwoord.getByRole('link', { name: /hoe lang leerlingen hooguit onderweg zijn/ }).click();
	await expect(page).toHaveURL('/weet-jij/leerlingenvervoer/#vervoer-klachten-en-reistijd');
});

test('only the raad is filled', async ({ page }) => {
	await page.goto(INWONERS.adres);
	const vlakken = await page
		.getByRole('article')
		.locator('dd > ul > li')
		.evaluateAll((regels) =>
			regels
				.filter(
					(regel) => !['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(getComputedStyle(regel).backgroundColor),
				)
				.map((regel) => regel.textContent.trim().split(' ').slice(0, 2).join(' ')),
		);
	expect(vlakken.length).toBeGreaterThan(3);
	expect(new Set(vlakken)).toEqual(new Set(['de raad']));
});

test('a date counts down where the calendar has a day', async ({ page }) => {
	await page.clock.setFixedTime('2026-12-01T10:00:00+01:00');
	await page.goto('/inwoners/speciaal-onderwijs/');
	await expect(
		page
			.locator('[data-volgende]')
			.filter({ hasText: /over \d+ dagen/ })
			.first(),
	).toBeVisible();
});

test('answers whose review date has passed say so, together and where one differs, on paper as well', async ({
	page,
}) => {
	await page.clock.setFixedTime('2028-12-01T10:00:00+01:00');
	await page.goto(INWONERS.adres);
	const samen = page.getByText(/te controleren sinds/i).first();
	const zelf = page
		.getByRole('article')
		.filter({ hasText: 'Dit staat in een bron' })
		.first()
		.getByText(/te controleren sinds/i);
	for (const media of ['screen', 'print'] as const) {
		await page.emulateMedia({ media });
		await expect(samen).toBeVisible();
		await expect(zelf).toBeVisible();
	}
	expect(await page.getByText(/te controleren sinds/i).count()).toBeLessThan(await page.getByRole('article').count());
	await page.emulateMedia({ media: 'screen' });
	await checkAxe(page);
});

test('the answers of every theme print on one sheet, both sides, and lack nothing that is read aloud', async ({
	page,
}) => {
	test.slow();
	const bladen: Record<string, number> = {};
	for (const thema of listInwonersthemas()) {
		await page.goto(`/inwoners/${thema}/`);
		const papier = await readBladen(await page.pdf({ preferCSSPageSize: true }));
		bladen[thema] = papier.length;
		// A sentence may go on over the number of the sheet.
		const tekst = papier
			.map((blad) => cutVoet(blad))
			.join(' ')
			.replaceAll(/[\s-]/g, '');
		const weg = listInwonersvragen(thema)
			.flatMap(({ zegt, antwoord, verwijs, watKanJij }) => [zegt, antwoord, verwijs, watKanJij.doe])
			.filter((zin) => !tekst.includes(zin.replaceAll(/[\s-]/g, '')));
		expect.soft(weg, thema).toEqual([]);
	}
	test.info().annotations.push({ type: 'bladen', description: JSON.stringify(bladen) });
	expect(Object.entries(bladen).filter(([, aantal]) => aantal > 2)).toEqual([]);
});

test('paper names the law in short, with its full name below', async ({ page }) => {
	await page.goto(INWONERS.adres);
	await page.emulateMedia({ media: 'print' });
	const antwoord = findAntwoord(page, /De gemeente wil het vervoer van mijn kind niet betalen/);
	await expect(antwoord.getByText(/\(WPO\s4\slid/).first()).toBeVisible();
	const wetten = page.getByRole('region', { name: 'Wetten op deze pagina' });
	await expect(wetten.getByText('WPO Wet op het primair onderwijs')).toBeVisible();
});

test('a theme page tastes five sentences, a taak those that rest on it', async ({ page }) => {
	await page.goto('/themas/leerlingenvervoer/');
	const blok = page.getByRole('region', { name: 'Wat inwoners vragen' });
	await expect(blok.getByRole('listitem')).toHaveCount(5);
	const meer = listInwonersvragen('leerlingenvervoer').length - 5;
	await expect(blok.getByRole('link', { name: `Nog ${meer} vragen, met antwoord` })).toHaveAttribute(
		'href',
		INWONERS.adres,
	);
	await page.goto('/taken/reistijd-in-vervoer/');
	await page
		.getByRole('region', { name: 'Wat inwoners hierover vragen' })
		.getByRole('link', { name: /anderhalf uur in het busje/ })
		.click();
	await expect(page).toHaveURL('/inwoners/leerlingenvervoer/#te-lang-in-het-busje');
});

test('search finds the sentence of a resident and shows the answer', async ({ page }) => {
	await page.goto('/zoeken/?q=busje+komt+nie+optijd');
	const treffer = page
		.locator('[data-zoekresultaat]')
		.filter({ hasText: 'De taxi van mijn zoon komt steeds te laat op school.' });
	await expect(treffer.first()).toContainText('Het college zorgt voor het vervoer');
});

test('axe finds nothing with all sentences and a term unfolded', async ({ page }) => {
	await page.goto(INWONERS.adres);
	await waitForScripts(page);
	await page.getByText(/^Alle \d+ zinnen/).click();
	await page.getByRole('button', { name: 'hardheidsclausule' }).first().click();
	await checkAxe(page);
});

test.describe('on a small screen', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('a sentence can be hit with a thumb and nothing sticks out', async ({ page }) => {
		await page.goto('/inwoners/');
		const hoogten = await page
			.getByRole('main')
			.locator('a[href*="/#"]')
			.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
		expect(hoogten.length).toBeGreaterThan(50);
		expect(Math.min(...hoogten)).toBeGreaterThanOrEqual(44);
		await page.goto(INWONERS.adres);
		expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the answer, its dates and its terms can be read', async ({ page }) => {
		await page.goto('/inwoners/speciaal-onderwijs/');
		const antwoord = findAntwoord(page, /Waarom is er in onze gemeente geen speciale school/);
		for (const kop of ['Wie is aan zet', 'Waar kan deze inwoner heen', 'Wat kan jij doen'])
			await expect(antwoord.getByText(kop)).toBeVisible();
		await expect(antwoord.getByText('vóór 1 februari').first()).toBeVisible();
		await page.getByText(/^Alle \d+ zinnen/).click();
		await expect(page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link')).toHaveCount(
			listInwonersvragen('speciaal-onderwijs').length,
		);
	});
});
