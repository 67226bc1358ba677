import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './strict-test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe finds nothing on the page as it stands. */
export async function checkAxe(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		// Passes are of no use here; leaving them out, and frames we do not have, makes long pages three times as fast.
		.options({ resultTypes: ['violations'] })
		.setLegacyMode(true)
		.withTags(TAGS)
		.analyze();
	expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}
