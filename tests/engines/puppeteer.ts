import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { findTestBrowser } from '../../scripts/browser/main.ts';
import type { Driver, Engine, Profiel } from './engine.ts';

const NO_ANSWER = 'geen antwoord van de pagina';
const LEFT = new RegExp(`${NO_ANSWER}|context was destroyed|navigat|no such frame|DiscardedBrowsingContext`, 'i');

/** A page that is being left answers nothing, or never; the page that comes does. */
async function askTwice<R>(ask: () => Promise<R>): Promise<R> {
	const late = () => setTimeout(2000).then(() => Promise.reject(new Error(NO_ANSWER)));
	return Promise.race([ask(), late()]).catch((fout: unknown) => {
		if (!LEFT.test(String(fout))) throw fout;
		return setTimeout(100).then(ask);
	});
}

const makeDriver = (page: Page): Driver => ({
	goto: async (url) => {
		await page.goto(url);
	},
	// As text: Puppeteer's type of a function in the page has no room for one of any kind.
	evaluate: (fn, ...args) =>
		askTwice(async () => (await page.evaluate(`(${String(fn)})(...${JSON.stringify(args)})`)) as never),
	clickAt: async (x, y) => {
		await page.bringToFront();
		await page.mouse.click(x, y);
	},
	type: (tekst) => page.keyboard.type(tekst),
	press: (toets) => page.keyboard.press(toets),
	pdf: () => page.pdf({ preferCSSPageSize: true }),
});

async function newProfiel(browser: Browser): Promise<Profiel> {
	const context = await browser.createBrowserContext();
	const klachten: string[] = [];
	return {
		klachten,
		newTab: async () => {
			const page = await context.newPage();
			page.on('console', (melding) => {
				klachten.push(`console ${melding.type()}: ${melding.text()}`);
			});
			page.on('pageerror', (fout) => {
				klachten.push(`fout: ${String(fout)}`);
			});
			return makeDriver(page);
		},
		close: () => context.close(),
	};
}

async function launch(options: LaunchOptions): Promise<Engine> {
	const browser = await puppeteer.launch({ headless: true, ...options });
	return { newProfiel: () => newProfiel(browser), close: () => browser.close() };
}

export const startFirefox = (executablePath: string): Promise<Engine> => launch({ browser: 'firefox', executablePath });

export async function startChromium(): Promise<Engine> {
	const { executablePath, args, env } = await findTestBrowser();
	return launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
}
