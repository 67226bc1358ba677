import { test as base, type BrowserContext, type ConsoleMessage } from '@playwright/test';
import { ONBEKEND_ADRES } from './paginas.ts';

export { expect } from '@playwright/test';

/** The browser reports a page that is meant to be missing as an error. */
const isMeantToBeMissing = (message: ConsoleMessage) =>
	message.text().includes('404') && message.location().url.endsWith(ONBEKEND_ADRES);

/**
 * Playwright says so on each page that asks for a worker, and a page may ask for it after a test took the network away. The
 * copy for offline has tests of its own.
 */
const isBlockedByTest = (message: ConsoleMessage) =>
	message.text() === 'Service Worker registration blocked by Playwright' ||
	/\/_\/aanmelden\.[\w-]+\.js$/.test(message.location().url);

/** Chromium already reports a blocked script or style; this adds the directive, and what it reports nowhere else. */
function reportPolicyViolations() {
	addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
		console.error(`CSP ${effectiveDirective} blokkeert ${blockedURI}`),
	);
}

/** Collects what must never happen on any page: console messages, uncaught errors, requests to another host. */
async function collectTrouble(context: BrowserContext, host: string, magMissen?: RegExp): Promise<string[]> {
	const trouble: string[] = [];
	context.on('console', (message) => {
		if (!isMeantToBeMissing(message) && !isBlockedByTest(message) && !magMissen?.test(message.location().url))
			trouble.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => trouble.push(`fout: ${error.error().message}`));
	context.on('request', (request) => {
		if (new URL(request.url()).host !== host) trouble.push(`verzoek aan een andere host: ${request.url()}`);
	});
	await context.addInitScript(reportPolicyViolations);
	return trouble;
}

/** Every test of the site: it also fails when a page complains, breaks the CSP or asks another host for something. */
export const test = base.extend<{ magMissen: RegExp | undefined }>({
	/** Addresses of files that a test takes away. */
	magMissen: [undefined, { option: true }],
	context: async ({ context, baseURL, magMissen }, use) => {
		const trouble = await collectTrouble(context, new URL(baseURL ?? '').host, magMissen);
		await use(context);
		base.expect(trouble, 'console, CSP en andere hosts').toEqual([]);
	},
});
