import { defineConfig } from '@playwright/test';
import { findTestBrowser, type TestBrowser } from './scripts/browser/main.ts';

const PORT = Number(process.env['E2E_PORT'] ?? 4330);

/** Playwright reads this file before it starts workers, so the browser is unpacked once, here. */
const browser: TestBrowser = await findTestBrowser().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});

/** Playwright replaces the environment of the browser instead of adding to it. */
const env = Object.fromEntries(
	Object.entries({ ...process.env, ...browser.env }).filter((pair): pair is [string, string] => pair[1] !== undefined),
);

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	forbidOnly: true,
	// Twice the cores of the smallest machine: a test waits half of its time.
	workers: 4,
	// So many at a time on so few cores, and the longest page of all, are slow and not broken.
	timeout: 60_000,
	expect: { timeout: 10_000 },
	retries: 0,
	reporter: process.env['CI'] ? 'line' : 'list',
	use: {
		baseURL: `http://localhost:${PORT}`,
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		trace: 'off',
		// The copy for offline would answer instead of the site: only tests/e2e/offline*.spec.ts have it, and try the journeys with it.
		serviceWorkers: 'block',
		launchOptions: { executablePath: browser.executablePath, args: [...browser.args], env },
	},
	projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
	webServer: {
		// The Node that runs this, whatever `node` means in the shell.
		command: `"${process.execPath}" scripts/server/main.ts`,
		env: { PORT: String(PORT) },
		url: `http://localhost:${PORT}`,
		reuseExistingServer: false,
		gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
	},
});
