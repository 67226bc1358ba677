import { join } from 'node:path';
import { countPlaywright, countReport, countVitest, type Telling } from './count.ts';

export interface Stap {
	naam: string;
	/** Program and arguments. */
	command: readonly [string, ...string[]];
	/** May start while a step before it still runs; without it a step waits for all before it. */
	naast?: boolean;
	env?: Readonly<Record<string, string>>;
	/** Counts the tests of the step; without it the step counts as one and a failure ends the run. */
	count?: () => Promise<Telling>;
}

const npm = (script: string, ...extra: string[]): Stap['command'] => ['npm', 'run', '-s', script, '--', ...extra];

/** The site is served twice when two kinds of browsers read it at the same time. */
const ANDERE_POORT = String(Number(process.env['E2E_PORT'] ?? 4330) + 1);

function listControles(vitest: string): Stap[] {
	return [
		{ naam: 'Inhoud', command: npm('check:content') },
		{ naam: 'Spelling', command: npm('check:spelling'), naast: true },
		{
			naam: 'Unittests',
			command: npm('test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`),
			naast: true,
			count: () => countReport(vitest, countVitest),
		},
		{ naam: 'Fuzz', command: npm('fuzz'), naast: true },
		{ naam: 'Opmaak', command: npm('check:format'), naast: true },
		{ naam: 'Lint', command: npm('check:lint'), naast: true },
		{ naam: 'Huis', command: npm('check:huis'), naast: true },
		{ naam: 'Types', command: npm('check:types'), naast: true },
	];
}

/**
 * Lists what `npm test` runs: what reads the source beside the unit tests, then the site and what reads it.
 *
 * @param reports Empty folder for the reports the counts come from.
 */
export function listSteps(reports: string): Stap[] {
	const playwright = join(reports, 'playwright.json');
	const engines = join(reports, 'engines.json');
	const reporter = `--reporter=${process.env['CI'] ? 'line' : 'list'},json`;
	return [
		...listControles(join(reports, 'vitest.json')),
		{ naam: 'Bouwen', command: npm('build') },
		{ naam: 'Links', command: npm('check:links') },
		{ naam: 'HTML', command: [process.execPath, 'scripts/controle/html/main.ts'], naast: true },
		{ naam: 'Licenties', command: npm('check:licenties'), naast: true },
		{ naam: 'Herbouw', command: npm('check:herbouw'), naast: true },
		{
			naam: 'Browsertests',
			command: npm('test:e2e', reporter),
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwright },
			count: () => countReport(playwright, countPlaywright),
		},
		{
			naam: 'Andere browsers',
			command: npm('test:engines', reporter),
			naast: true,
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: engines, E2E_PORT: ANDERE_POORT },
			count: () => countReport(engines, countPlaywright),
		},
	];
}
