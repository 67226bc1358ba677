import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { waitForScripts } from './handelingen.ts';
import { ALLE_PAGINAS } from './paginas.ts';
import { expect, test } from './strict-test.ts';

const require = createRequire(import.meta.url);

/** IBM Equal Access, beside axe: it looks at names that are the same, where axe looks at names that are missing. */
const MOTOR = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

interface Uitslag {
	ruleId: string;
	value: [string, string];
	message: string;
	snippet: string;
}
interface Motor {
	Checker: new () => { check: (node: Document, regels: string[]) => Promise<{ results: Uitslag[] }> };
}

/** Only what it is sure of; "potential" asks for a person. */
async function listFouten(page: Page): Promise<string[]> {
	await page.evaluate(`${MOTOR}; globalThis.ace = ace;`);
	return page.evaluate(async () => {
		// On a long page it tells how far it is.
		console.log = () => undefined;
		const { Checker } = (globalThis as unknown as { ace: Motor }).ace;
		const { results } = await new Checker().check(document, ['WCAG_2_2']);
		return results
			.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
			.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
	});
}

for (const { naam, adres } of ALLE_PAGINAS)
	test(`a second engine finds no fault on ${naam}`, async ({ page }) => {
		test.slow();
		await page.goto(adres);
		await waitForScripts(page);
		expect(await listFouten(page)).toEqual([]);
	});
