import type { Page } from '@playwright/test';
import { checkPaginas, waitForScripts } from './handelingen.ts';
import { ALLE_PAGINAS, THEMAS, type Pagina } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const TABELPAGINAS: readonly Pagina[] = [
	...ALLE_PAGINAS,
	...THEMAS.map((thema) => ({ naam: thema, adres: `/themas/${thema}/`, soort: 'thema' })),
	{ naam: 'vergelijking van drie', adres: '/vergelijken/?g=den-haag,twenterand,aalten', soort: 'hulpmiddel' },
];

/** What a table does wrong on a narrow screen; everything that folds is opened first. */
const findGebreken = (page: Page) =>
	page.evaluate(() => {
		for (const vouw of document.querySelectorAll('details')) vouw.open = true;
		const gebreken: string[] = [];
		if (document.documentElement.scrollWidth > innerWidth) gebreken.push('de pagina schuift opzij');

		for (const schuif of document.querySelectorAll<HTMLElement>('.tabel-schuif')) {
			if (schuif.scrollWidth <= schuif.clientWidth || schuif.clientWidth === 0) continue;
			const naam = schuif.getAttribute('aria-label') ?? '';
			if (naam === '' || schuif.tabIndex !== 0) gebreken.push(`geen naam of focus: ${naam}`);
			schuif.scrollLeft = schuif.scrollWidth;
			const links = schuif.getBoundingClientRect().left;
			for (const rij of schuif.querySelectorAll('tr')) {
				const eerste = rij.cells[0];
				if (eerste && Math.abs(eerste.getBoundingClientRect().left - links) > 1)
					gebreken.push(`de eerste kolom schuift mee: ${eerste.textContent}`);
			}
			schuif.scrollLeft = 0;
		}

		for (const kaarten of document.querySelectorAll('.tabel-kaarten'))
			for (const cel of kaarten.querySelectorAll('tbody :is(th, td)')) {
				const { right, width } = cel.getBoundingClientRect();
				if (width > 0 && right > innerWidth) gebreken.push(`valt van het scherm: ${cel.textContent}`);
			}

		/** A word that stands on two lines, although it has no hyphen, slash or place to break there. */
		const bereik = document.createRange();
		for (const cel of document.querySelectorAll('main :is(th, td)')) {
			const lezer = document.createTreeWalker(cel, NodeFilter.SHOW_TEXT);
			while (lezer.nextNode()) {
				const knoop = lezer.currentNode;
				for (const { 0: woord, index } of (knoop.nodeValue ?? '').matchAll(/[^\s\-–/_.]+/g)) {
					bereik.setStart(knoop, index);
					bereik.setEnd(knoop, index + woord.length);
					const regels = new Set([...bereik.getClientRects()].map(({ top }) => Math.round(top)));
					if (regels.size > 1) gebreken.push(`midden in het woord afgebroken: ${woord}`);
				}
			}
		}
		return [...new Set(gebreken)];
	});

for (const width of [320, 360])
	test(`at ${width} px every table fits, or slides under its first column, and no word in it is broken`, async ({
		page,
	}) => {
		test.slow();
		await page.setViewportSize({ width, height: 740 });
		const gebreken = await checkPaginas(page, TABELPAGINAS, async () => {
			await waitForScripts(page);
			return findGebreken(page);
		});
		expect(gebreken).toEqual([]);
	});

test('on a phone the list of what the raad decides shows how often', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/instrumenten/raad-stelt-vast/');
	const rij = page.getByRole('table', { name: 'Verordeningen' }).getByRole('row').nth(1);
	const hoeVaak = rij.getByRole('cell').first();
	await expect(hoeVaak).not.toBeEmpty();
	const { x = -1, width = 999 } = (await hoeVaak.boundingBox()) ?? {};
	expect(x).toBeGreaterThanOrEqual(0);
	expect(x + width).toBeLessThanOrEqual(360);
	expect(await hoeVaak.evaluate((cel) => getComputedStyle(cel, '::before').content)).toContain('Hoe vaak:');
});

test('rows that became cards are still rows of a table with heads, and paper has the table itself', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/instrumenten/raad-stelt-vast/');
	const tabel = page.getByRole('table').first();
	await expect(tabel.getByRole('columnheader')).toHaveText(['Wat de raad doet', 'Hoe vaak', /Wanneer voor het laatst/]);
	await expect(tabel.getByRole('rowheader').first()).toBeVisible();
	const cel = tabel.getByRole('cell').first();
	expect(await cel.evaluate((element) => getComputedStyle(element).display)).toBe('block');
	await page.emulateMedia({ media: 'print' });
	expect(await cel.evaluate((element) => getComputedStyle(element).display)).toBe('table-cell');
});

test('the years of one national figure stand under its name, with the source once', async ({ page }) => {
	await page.goto('/landelijk/');
	const groep = page.getByRole('rowgroup').filter({ hasText: 'leerlingen speciaal basisonderwijs (SBO)' });
	await expect(groep.getByRole('rowheader')).toHaveText([/leerlingen speciaal/, '2020', '2023', '2024', '2025']);
	await expect(groep.getByText('Bron:')).toHaveCount(1);
});

test('on a phone what we know of a gemeente is folded by theme, and opens where an address points', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/gemeenten/twenterand/');
	await waitForScripts(page);
	const schermen = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
	expect(schermen).toBeLessThanOrEqual(15);
	const vraag = page.locator('h4#schoolgebouwen-begroot-per-inwoner');
	await expect(vraag).toBeHidden();
	await page.goto('/gemeenten/twenterand/#schoolgebouwen-begroot-per-inwoner');
	await expect(vraag).toBeInViewport();
});

test('a compound in a heading can break, and is copied as one word', async ({ page }) => {
	await page.goto('/themas/leerlingenvervoer/');
	const kop = page.getByRole('heading', { level: 1 });
	expect(await kop.locator('.knip').count()).toBe(1);
	expect(
		await kop.evaluate((element) => {
			getSelection()?.selectAllChildren(element);
			return [element.textContent.trim(), getSelection()?.toString().trim()];
		}),
	).toEqual(['Leerlingenvervoer', 'Leerlingenvervoer']);
	await expect(kop).toHaveAccessibleName('Leerlingenvervoer');
});

/** Issue 14: before anything is opened. */
const MEESTE_SCHERMEN = 14;

test('no page of a theme is longer than fourteen screens of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const thema of THEMAS) {
		await page.goto(`/themas/${thema}/`);
		await waitForScripts(page);
		const schermen = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
		expect(schermen, thema).toBeLessThanOrEqual(MEESTE_SCHERMEN);
	}
});
