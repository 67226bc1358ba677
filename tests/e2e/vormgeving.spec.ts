import { expect, test } from './strict-test.ts';
import { waitForScripts } from './handelingen.ts';

/** The reference images are of our own Chromium and fonts on Linux x64; elsewhere edges of letters differ. */
const HEEFT_BEELD = process.platform === 'linux' && process.arch === 'x64';
const MONSTERS = ['licht', 'donker', 'knoppen', 'berichten', 'vragen', 'organen', 'letters'];

test.use({ viewport: { width: 900, height: 1000 } });

test('the page of the design shows every group of components, with measured contrast', async ({ page }) => {
	await page.goto('/over/vormgeving/');
	for (const monster of MONSTERS) await expect(page.locator(`[data-monster="${monster}"]`)).toBeVisible();
	for (const stand of ['Dit weet ik', 'Uitzoeken', 'Niet van toepassing'])
		await expect(page.getByRole('radio', { name: stand, checked: true })).toHaveCount(1);
	expect(await page.locator('.contrasten tbody tr').count()).toBeGreaterThan(30);
});

for (const monster of MONSTERS)
	test(`the components under ${monster} look as they did`, async ({ page }) => {
		if (!HEEFT_BEELD)
			console.log(`Beeld van ${monster} niet vergeleken: dat kan alleen op Linux x64 (hier ${process.platform}).`);
		await page.goto('/over/vormgeving/');
		await waitForScripts(page);
		const groep = page.locator(`[data-monster="${monster}"]`);
		await expect(groep).toBeVisible();
		if (HEEFT_BEELD) await expect(groep).toHaveScreenshot(`${monster}.png`, { maxDiffPixelRatio: 0.02 });
	});
