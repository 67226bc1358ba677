import { defineConfig } from '@playwright/test';
import { MOTOREN } from './motoren.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4330);
const site = `http://localhost:${PORT}`;

// Playwright reads this file again in every worker; the reader wants to know it once.
if (process.env['TEST_WORKER_INDEX'] === undefined)
	for (const { naam, ontbreekt } of MOTOREN) if (ontbreekt) console.log(`Niet geprobeerd in ${naam}: ${ontbreekt}.`);

export default defineConfig({
	testDir: '.',
	// Each run empties its own folder; the tests in Chromium may be running.
	outputDir: '../../test-results/engines',
	forbidOnly: true,
	workers: 2,
	retries: 0,
	reporter: process.env['CI'] ? 'line' : 'list',
	use: { baseURL: site },
	projects: MOTOREN.filter(({ ontbreekt }) => !ontbreekt).map(({ naam, maaktPdf }) => ({
		name: naam,
		testIgnore: maaktPdf ? [] : 'paper.spec.ts',
	})),
	webServer: {
		command: `"${process.execPath}" ../../scripts/server/main.ts`,
		env: { PORT: String(PORT) },
		url: site,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
	},
});
