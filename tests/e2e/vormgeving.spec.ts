import { existsSync } from 'node:fs';
import { expect, test } from './strict-test.ts';
import { waitForScripts } from './handelingen.ts';

const MONSTERS = ['licht', 'donker', 'knoppen', 'berichten', 'vragen', 'organen', 'letters'];

test.use({ viewport: { width: 900, height: 1000 } });

test('the page of the design shows every group of components, with measured contrast', async ({ page }) => {
	await page.goto('/over/vormgeving/');
	for (const monster of MONSTERS) await expect(page.locator(`[data-monster="${monster}"]`)).toBeVisible();
	for (const stand of ['Dit weet ik', 'Uitzoeken', 'Niet van toepassing'])
		await expect(page.getByRole('radio', { name: stand, checked: true })).toHaveCount(1);
	expect(await page.locator('.contrasten tbody tr').count()).toBeGreaterThan(30);
});

/**
 * Why a group is not compared with its image: those are of our own Chromium and fonts, and elsewhere edges of letters differ.
 * Undefined when it is.
 */
function findReden(beeld: string): string | undefined {
	if (process.platform !== 'linux' || process.arch !== 'x64') return 'dat kan alleen op Linux x64';
	const { updateSnapshots } = test.info().config;
	if (existsSync(test.info().snapshotPath(beeld)) || updateSnapshots !== 'missing') return undefined;
	return 'er is nog geen beeld; maak het met npm run test:e2e -- vormgeving.spec --update-snapshots';
}

/** The organs hold so much text of the law that every edit of it would ask for a new image. */
const BEELDEN = MONSTERS.filter((monster) => monster !== 'organen');

for (const monster of BEELDEN)
	test(`the components under ${monster} look as they did`, async ({ page }) => {
		await page.goto('/over/vormgeving/');
		await waitForScripts(page);
		const groep = page.locator(`[data-monster="${monster}"]`);
		await expect(groep).toBeVisible();
		const reden = findReden(`${monster}.png`);
		if (reden) console.log(`Beeld van ${monster} niet vergeleken: ${reden}.`);
		else await expect(groep).toHaveScreenshot(`${monster}.png`, { maxDiffPixelRatio: 0.02 });
	});
