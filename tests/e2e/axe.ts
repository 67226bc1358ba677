import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from './strict-test.ts';

const require = createRequire(import.meta.url);

/** A browser reads it anew for every page; this one is less than half of the other. */
const BRON = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Venster {
	axe: typeof axe;
}

/** Puts axe in every page the tab still opens: cheaper than into each page when there are many. */
export async function bringAxe(page: Page): Promise<void> {
	await page.addInitScript({ content: BRON });
}

/** What axe finds on the page as it stands, with the first places of each. */
export async function listOvertredingen(page: Page, zonder: string[] = []) {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(BRON);
	return page.evaluate(
		async ([tags, uit]) => {
			const { violations } = await (globalThis as unknown as Venster).axe.run(document, {
				// Passes are of no use here; leaving them out, and frames we do not have, makes long pages three times as fast.
				resultTypes: ['violations'],
				iframes: false,
				runOnly: { type: 'tag', values: tags },
				rules: Object.fromEntries(uit.map((regel) => [regel, { enabled: false }])),
			});
			return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3).map(({ html }) => html) }));
		},
		[TAGS, zonder] as const,
	);
}

/** Axe finds nothing on the page as it stands. */
export async function checkAxe(page: Page): Promise<void> {
	expect.soft(await listOvertredingen(page)).toEqual([]);
}
