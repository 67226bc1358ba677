import { test as base } from '@playwright/test';
import type { Engine, Profiel } from './engine.ts';
import { Lezer } from './lezer.ts';
import { MOTOREN } from './motoren.ts';

export { expect } from '@playwright/test';

interface PerTest {
	profiel: Profiel;
	/** Opens another tab of the same reader. */
	newLezer: () => Promise<Lezer>;
	lezer: Lezer;
}

/** A journey in the engine its project is named after, with an empty profile; it fails when a page complains. */
export const test = base.extend<PerTest, { engine: Engine }>({
	engine: [
		async ({}, use, { project }) => {
			const motor = MOTOREN.find(({ naam }) => naam === project.name);
			if (!motor) throw new Error(`Geen motor met de naam ${project.name}.`);
			const engine = await motor.start();
			await use(engine);
			await engine.close();
		},
		{ scope: 'worker' },
	],
	profiel: async ({ engine }, use) => {
		const profiel = await engine.newProfiel();
		await use(profiel);
		await profiel.close();
		base.expect(profiel.klachten, 'console en fouten').toEqual([]);
	},
	newLezer: async ({ profiel, baseURL }, use) => use(async () => new Lezer(await profiel.newTab(), baseURL ?? '')),
	lezer: async ({ newLezer }, use) => use(await newLezer()),
});
