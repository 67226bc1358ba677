import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runSteps as runShown } from './run.ts';
import type { Stap } from './steps.ts';

const exit = (code: number): Stap['command'] => [process.execPath, '-e', `process.exit(${code})`];
const goed: Stap = { naam: 'Goed', command: exit(0) };
const fout: Stap = { naam: 'Fout', command: exit(1) };

const runSteps = (stappen: readonly Stap[]) => runShown(stappen, () => undefined);

const withTests = (code: number, passed: number, failed: number): Stap => ({
	naam: 'Tests',
	command: exit(code),
	count: () => Promise.resolve({ passed, failed }),
});

describe('runSteps', () => {
	test('a plain step counts as one, tests count for themselves', async () => {
		expect(await runSteps([goed, withTests(0, 12, 0), goed])).toEqual({ passed: 14, failed: 0 });
	});

	test('stops at the first plain step that fails', async () => {
		expect(await runSteps([goed, fout, goed])).toEqual({ passed: 1, failed: 1 });
	});

	test('goes on after failed tests', async () => {
		expect(await runSteps([withTests(1, 3, 2), goed])).toEqual({ passed: 4, failed: 2 });
	});

	test('tests that crash without a count still fail', async () => {
		expect(await runSteps([withTests(1, 3, 0)])).toEqual({ passed: 3, failed: 1 });
	});

	test('a program that does not exist fails', async () => {
		expect(await runSteps([{ naam: 'Weg', command: ['/bestaat/niet'] }])).toEqual({ passed: 0, failed: 1 });
	});

	test('stops when someone ends the run', async () => {
		const ended: Stap = { ...withTests(0, 0, 0), command: [process.execPath, '-e', 'process.kill(process.pid)'] };
		expect(await runSteps([ended, goed])).toEqual({ passed: 0, failed: 1 });
	});
});

/** A step that says its name, waits, and says its name again. */
const talk = (naam: string, ms: number, { code = 0, naast = false } = {}): Stap => ({
	naam,
	naast,
	command: [
		process.execPath,
		'-e',
		`console.log('${naam} begint'); setTimeout(() => { console.error('${naam} eindigt'); process.exitCode = ${code}; }, ${ms})`,
	],
});

async function runAndRead(stappen: readonly Stap[]) {
	let tekst = '';
	const telling = await runShown(stappen, (stuk) => (tekst += stuk));
	const regels = tekst
		.replace(/, [\d,]+ s$/gm, '')
		.split('\n')
		.filter(Boolean);
	return { telling, regels };
}

const whole = (naam: string, uitslag = 'goed') => [
	`── ${naam}`,
	`${naam} begint`,
	`${naam} eindigt`,
	`── ${naam}: ${uitslag}`,
];

const MEET = `
	const { existsSync, writeFileSync } = require('node:fs');
	const [eigen, ander] = process.argv.slice(1);
	writeFileSync(eigen, '');
	setTimeout(() => process.exit(1), 20_000);
	setInterval(() => existsSync(ander) && (console.log('gezien'), process.exit(0)), 20);
`;

describe('steps side by side', () => {
	test('run at the same time and are read one after the other', async () => {
		const map = mkdtempSync(join(tmpdir(), 'raadswijzer-stappen-'));
		onTestFinished(() => rmSync(map, { recursive: true }));
		/** Ends well only once the other has begun. */
		const meet = (naam: string, ander: string): Stap => ({
			naam,
			naast: true,
			command: [process.execPath, '-e', MEET, join(map, naam), join(map, ander)],
		});
		const { telling, regels } = await runAndRead([meet('Een', 'Twee'), meet('Twee', 'Een')]);
		expect(telling).toEqual({ passed: 2, failed: 0 });
		expect(regels).toEqual(['── Een', 'gezien', '── Een: goed', '── Twee', 'gezien', '── Twee: goed']);
	});

	test('one that may not run beside others waits until all before it are done', async () => {
		const map = mkdtempSync(join(tmpdir(), 'raadswijzer-stappen-'));
		onTestFinished(() => rmSync(map, { recursive: true }));
		const lang = `setTimeout(() => require('node:fs').writeFileSync(process.argv[1], ''), 1500)`;
		const daarna = `process.exit(require('node:fs').existsSync(process.argv[1]) ? 0 : 1)`;
		const bestand = join(map, 'klaar');
		const telling = await runSteps([
			{ naam: 'Lang', command: [process.execPath, '-e', lang, bestand] },
			{ ...goed, naast: true },
			{ naam: 'Daarna', command: [process.execPath, '-e', daarna, bestand] },
		]);
		expect(telling).toEqual({ passed: 3, failed: 0 });
	});

	test('one that fails is shown whole, what runs beside it ends, and nothing new starts', async () => {
		const { telling, regels } = await runAndRead([
			talk('Lang', 600),
			talk('Stuk', 0, { code: 1, naast: true }),
			talk('Nooit', 0, { naast: true }),
		]);
		expect(telling).toEqual({ passed: 1, failed: 1 });
		expect(regels).toEqual([...whole('Lang'), ...whole('Stuk', 'fout')]);
	});
});
