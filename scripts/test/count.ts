import { readFile } from 'node:fs/promises';

export interface Telling {
	passed: number;
	failed: number;
}

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
	errors: unknown[];
}

/** Counts tests; a file that could not even be loaded has none and counts as one failure. */
export function countVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Telling {
	const unloaded = testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
	);
	return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/** Counts tests; an error outside any test, such as a file that does not load, counts as one failure. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Telling {
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** A run that ends badly is never counted as only passed, whatever its report says. */
export const withExit = ({ passed, failed }: Telling, ok: boolean): Telling => ({
	passed,
	failed: ok ? failed : Math.max(failed, 1),
});

/** Reads a report; a missing or broken one means that the run itself broke. */
export async function countReport(file: string, count: (report: never) => Telling): Promise<Telling> {
	try {
		return count(JSON.parse(await readFile(file, 'utf8')) as never);
	} catch {
		return { passed: 0, failed: 1 };
	}
}
