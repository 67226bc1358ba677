import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './strict-test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands, with the first places of each. */
export async function listOvertredingen(page: Page, zonder: string[] = []) {
	const { violations } = await new AxeBuilder({ page })
		// Passes are of no use here; leaving them out, and frames we do not have, makes long pages three times as fast.
		.options({ resultTypes: ['violations'] })
		.setLegacyMode(true)
		.withTags(TAGS)
		.disableRules(zonder)
		.analyze();
	return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.slice(0, 3).map(({ html }) => html) }));
}

/** Axe finds nothing on the page as it stands. */
export async function checkAxe(page: Page): Promise<void> {
	expect.soft(await listOvertredingen(page)).toEqual([]);
}
