import { join } from 'node:path';
import { countPlaywright, countReport, countVitest, type Telling } from './count.ts';

export interface Stap {
	naam: string;
	/** Program and arguments. */
	command: readonly [string, ...string[]];
	env?: Readonly<Record<string, string>>;
	/** Counts the tests of the step; without it the step counts as one and a failure ends the run. */
	count?: () => Promise<Telling>;
}

const npm = (script: string, ...extra: string[]): Stap['command'] => ['npm', 'run', '-s', script, '--', ...extra];

/**
 * Lists what `npm test` runs, cheap checks first.
 *
 * @param reports Empty folder for the reports the counts come from.
 */
export function listSteps(reports: string): Stap[] {
	const vitest = join(reports, 'vitest.json');
	const playwright = join(reports, 'playwright.json');
	const engines = join(reports, 'engines.json');
	const reporter = `--reporter=${process.env['CI'] ? 'line' : 'list'},json`;
	return [
		{ naam: 'Opmaak', command: npm('check:format') },
		{ naam: 'Lint', command: npm('check:lint') },
		{ naam: 'Huis', command: npm('check:huis') },
		{ naam: 'Types', command: npm('check:types') },
		{ naam: 'Inhoud', command: npm('check:content') },
		{ naam: 'Spelling', command: npm('check:spelling') },
		{
			naam: 'Unittests',
			command: npm('test:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`),
			count: () => countReport(vitest, countVitest),
		},
		{ naam: 'Bouwen', command: npm('build') },
		{ naam: 'Licenties', command: npm('check:licenties') },
		{ naam: 'Herbouw', command: npm('check:herbouw') },
		{ naam: 'HTML', command: [process.execPath, 'scripts/controle/html/main.ts'] },
		{ naam: 'Links', command: npm('check:links') },
		{
			naam: 'Browsertests',
			command: npm('test:e2e', reporter),
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwright },
			count: () => countReport(playwright, countPlaywright),
		},
		{
			naam: 'Andere browsers',
			command: npm('test:engines', reporter),
			env: { PLAYWRIGHT_JSON_OUTPUT_FILE: engines },
			count: () => countReport(engines, countPlaywright),
		},
	];
}
