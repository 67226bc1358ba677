import { waitForScripts } from './handelingen.ts';
import { expect, test } from './strict-test.ts';

test.describe('what was seen once', () => {
	for (const adres of [
		'/',
		'/gemeenten/',
		'/zoeken/?q=leerplicht',
		'/vergadering/',
		'/mijn-lijst/',
		'/zelfcheck/lea-vve/',
	])
		test(`the ring of a field stays clear of its label on ${adres}`, async ({ page }) => {
			await page.goto(adres);
			await waitForScripts(page);
			const teDicht = await page.evaluate(() => {
				/** Pixels: the ring is three wide and lies two away. */
				const RING = 5;
				return [...document.querySelectorAll('label')].flatMap((label) => {
					const veld = label.control;
					if (!(veld instanceof HTMLElement) || veld.matches('[type=checkbox], [type=radio], [type=file]')) return [];
					const woorden = document.createRange();
					const eigen = [...label.childNodes].filter((kind) => !kind.contains(veld) && kind.textContent?.trim());
					if (!eigen[0]) return [];
					woorden.setStartBefore(eigen[0]);
					woorden.setEndAfter(eigen.at(-1) ?? eigen[0]);
					const [boven, onder] = [woorden.getBoundingClientRect(), veld.getBoundingClientRect()];
					if (boven.height === 0 || onder.height === 0) return [];
					const ruimte = onder.top - boven.bottom;
					return ruimte < RING && ruimte > -boven.height ? [`${label.textContent.trim()}: ${ruimte}`] : [];
				});
			});
			expect(teDicht).toEqual([]);
		});

	for (const adres of ['/gemeenten/', '/', '/over/griffie/', '/mijn-lijst/'])
		test(`the columns of a list begin at one height on ${adres}`, async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(adres);
			await waitForScripts(page);
			const scheef = await page.evaluate(() =>
				[...document.querySelectorAll('ul, ol')]
					.filter((lijst) => getComputedStyle(lijst).columnWidth !== 'auto' && lijst.getClientRects().length > 0)
					.flatMap((lijst) => {
						const perKolom = Map.groupBy(
							[...lijst.children].map((item) => item.getBoundingClientRect()),
							({ left }) => Math.round(left),
						);
						const boven = [...perKolom.values()].map((items) => Math.min(...items.map(({ top }) => Math.round(top))));
						return Math.max(...boven) - Math.min(...boven) > 1 ? [`${lijst.className}: ${boven.join(', ')}`] : [];
					}),
			);
			expect(scheef).toEqual([]);
		});

	test('what stands under a box to tick begins where its words do', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto('/instrumenten/raad-stelt-vast/');
		const rij = page.locator('.vaststel-tabel tbody tr').first();
		const [woorden, regel] = await Promise.all([
			rij.locator('label a').boundingBox(),
			rij.locator('.blok strong').boundingBox(),
		]);
		expect(Math.abs((woorden?.x ?? 0) - (regel?.x ?? 99))).toBeLessThanOrEqual(2);
	});

	test('who types the name of an old gemeente reads where it went, and an empty field is called empty', async ({
		page,
	}) => {
		await page.goto('/gemeenten/');
		await waitForScripts(page);
		const veld = page.getByLabel('Jouw gemeente');
		const melding = page.locator('mijn-gemeente [role=status]');
		await page.getByRole('button', { name: 'Kies', exact: true }).click();
		await expect(melding).toContainText('Het veld is leeg');
		await veld.fill('Weesp');
		await veld.press('Enter');
		await expect(melding).toHaveText('Weesp staat hier onder Amsterdam.');
	});

	test('a result of a search begins and ends with a whole word, and an amount is whole', async ({ page }) => {
		await page.goto('/zoeken/?q=boete');
		await page.locator('[data-zoekresultaat]').first().waitFor();
		const teksten = await page.locator('[data-zoekresultaat]').allTextContents();
		expect(teksten.join(' ')).toMatch(/€\u00a0\d/);
		expect(teksten.filter((tekst) => /€ \d/.test(tekst))).toEqual([]);
	});
});
