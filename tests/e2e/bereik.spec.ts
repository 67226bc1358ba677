import type { Page } from '@playwright/test';
import { checkPaginas, waitForScripts } from './handelingen.ts';
import { ALLE_PAGINAS, THEMA } from './paginas.ts';
import { expect, test } from './strict-test.ts';

/** Elements with the focus that something else lies over, as far as they are in view (WCAG 2.4.11, 2.4.12). */
async function findBedekt(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const focus = document.activeElement;
		if (!focus || focus === document.body) return [];
		const vak = focus.getClientRects()[0];
		if (!vak) return [`zonder vak: ${focus.outerHTML.slice(0, 90)}`];
		const [x, y] = [vak.left + Math.min(vak.width / 2, 40), vak.top + Math.min(vak.height / 2, 12)];
		const boven = document.elementFromPoint(x, y);
		const isVrij = boven && (focus.contains(boven) || boven.contains(focus));
		return isVrij ? [] : [`${focus.outerHTML.slice(0, 90)} onder ${boven?.outerHTML.slice(0, 60) ?? 'niets'}`];
	});
}

for (const breedte of [390, 820, 1280])
	test(`nothing lies over what has the focus on a theme page at ${breedte} px, forwards and back`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width: breedte, height: 800 });
		await page.goto(THEMA.adres);
		await waitForScripts(page);
		await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
		const stops = await page
			.locator('a[href], button, summary, input, [tabindex="0"]')
			.filter({ visible: true })
			.count();
		const gebreken: string[] = [];
		for (const toets of ['Tab', 'Shift+Tab'])
			for (let stop = 0; stop < stops; stop += 1) {
				await page.keyboard.press(toets);
				gebreken.push(...(await findBedekt(page)).map((gebrek) => `${toets} ${stop}: ${gebrek}`));
			}
		expect(stops).toBeGreaterThan(60);
		expect(gebreken).toEqual([]);
	});

/** Where a thumb goes first: the frame of every page, what is pressed and what is filled in. */
const DOELEN =
	'header a, nav a, footer a, .kruimelpad a, .knop, .blader a, button, summary, select, input, textarea, .standen label';

/** What is lower than 44 px; a button within a sentence has no room for it, which WCAG 2.5.8 excepts. */
const findKleineDoelen = (page: Page) =>
	page.evaluate((doelen) => {
		const zichtbaar = [...document.querySelectorAll(doelen)].filter(
			(element) =>
				element.checkVisibility({ visibilityProperty: true }) &&
				!element.closest('.visueel-verborgen, .overslaan, p, li p'),
		);
		return zichtbaar.flatMap((element) => {
			const vak = (element.closest('label') ?? element).getBoundingClientRect();
			const isTeLaag = vak.height > 0 && vak.height < 43.5;
			return isTeLaag ? [`${Math.round(vak.height)} px: ${element.outerHTML.slice(0, 100)}`] : [];
		});
	}, DOELEN);

test('a thumb hits the frame of a page, its buttons and its fields, on every kind of page', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 390, height: 800 });
	expect(await checkPaginas(page, ALLE_PAGINAS, () => findKleineDoelen(page))).toEqual([]);
});
