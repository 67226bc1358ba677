import { expect, test } from './strict-test.ts';

test('the glossary shows other and old names, and no words that only lead somewhere', async ({ page }) => {
	await page.goto('/begrippen/');
	const begrip = (naam: string) =>
		page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name: naam, exact: true }) });
	await expect(begrip('Absoluut verzuim')).not.toContainText('Ook:');
	await expect(begrip('Absoluut verzuim')).not.toContainText('thuiszitter');
	await expect(begrip('Buitenschoolse opvang (bso)')).toContainText('Ook: naschoolse opvang, NSO.');
	await expect(begrip('Doorstroompunt')).toContainText('Vroeger: RMC.');
});
