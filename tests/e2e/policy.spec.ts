import { expect, test } from './strict-test.ts';
import { ZELFCHECK } from './zelfcheck.ts';

test('opening a file on the self-check breaks no policy of the page', async ({ page }) => {
	await page.goto(ZELFCHECK);
	await page.getByLabel('Open een bestand').setInputFiles({
		name: '2025.yaml',
		mimeType: 'text/yaml',
		buffer: Buffer.from('# Zelfcheck LEA/vve\njaar: 2025\n'),
	});
	// The schema has read the file: this is the moment at which Zod would make code. `test` fails on any violation.
	await expect(page.getByText(/^Dit bestand past niet\. Regel/)).toBeVisible();
});
