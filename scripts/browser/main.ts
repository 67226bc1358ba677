import { existsSync } from 'node:fs';
import { findBundledBrowser } from './bundled.ts';
import { findInstalledBrowser } from './installed.ts';

export interface TestBrowser {
	readonly executablePath: string;
	readonly args: readonly string[];
	/** Variables on top of those of this process. */
	readonly env: Readonly<Record<string, string>>;
}

/** The browser asks nothing of any server but ours. Not `chromium.args`: those switch web security off. */
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-default-apps',
	'--disable-domain-reliability',
	'--disable-sync',
	'--no-default-browser-check',
	'--no-first-run',
	'--no-pings',
];

function listArgs(): string[] {
	// Chromium refuses to start its sandbox as root, as in most containers.
	const root = process.platform === 'linux' && process.getuid?.() === 0;
	return root ? ['--no-sandbox', ...QUIET] : QUIET;
}

function findNamedBrowser(): string | undefined {
	const named = process.env['CHROMIUM_BIN'];
	if (!named) return undefined;
	if (!existsSync(named))
		throw new Error(
			`CHROMIUM_BIN wijst naar ${named}, maar daar staat niets. Verbeter het pad of haal de variabele weg.`,
		);
	return named;
}

const HELP = 'Installeer Google Chrome of Chromium, of zet CHROMIUM_BIN op het pad naar een van beide.';

/**
 * Finds a Chromium for the tests: the one named in CHROMIUM_BIN, the one npm installed, or the one on this machine.
 *
 * @throws With one Dutch line for the reader when there is none.
 */
export async function findTestBrowser(): Promise<TestBrowser> {
	const args = listArgs();
	const named = findNamedBrowser();
	if (named) return { executablePath: named, args, env: {} };
	let reason = 'het pakket @sparticuz/chromium heeft er geen voor dit systeem';
	try {
		const bundled = await findBundledBrowser();
		if (bundled) return { ...bundled, args };
	} catch (error) {
		[reason = reason] = (error instanceof Error ? error.message : String(error)).split('\n');
	}
	const installed = findInstalledBrowser();
	if (installed) return { executablePath: installed, args, env: {} };
	throw new Error(`Er is geen Chromium voor de tests (${reason}). ${HELP}`);
}

if (import.meta.main) {
	try {
		console.log((await findTestBrowser()).executablePath);
	} catch (error) {
		console.error((error as Error).message);
		process.exitCode = 1;
	}
}
