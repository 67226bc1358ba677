import { chromium, type Browser } from '@playwright/test';
import { startServer } from '../../server/start.ts';
import { findTestBrowser } from '../../browser/main.ts';

/** Starts the Chromium of the tests and ends it afterwards. */
export async function metBrowser<T>(doe: (browser: Browser) => Promise<T>): Promise<T> {
	const { executablePath, args, env } = await findTestBrowser();
	// Playwright replaces the environment of the browser instead of adding to it.
	const omgeving = Object.entries({ ...process.env, ...env }).flatMap(([naam, waarde]) =>
		waarde === undefined ? [] : [[naam, waarde]],
	);
	const browser = await chromium.launch({
		executablePath,
		args: [...args],
		env: Object.fromEntries(omgeving) as Record<string, string>,
	});
	try {
		return await doe(browser);
	} finally {
		await browser.close();
	}
}

/** Serves a folder as production does and stops afterwards. */
export async function metServer<T>(map: string, doe: (url: string) => Promise<T>): Promise<T> {
	const { url, stop } = await startServer(map, 0);
	try {
		return await doe(url);
	} finally {
		await stop();
	}
}
