import { beforeEach, describe, expect, test, vi } from 'vitest';
import { runSteps } from './run.ts';
import type { Stap } from './steps.ts';

const exit = (code: number): Stap['command'] => [process.execPath, '-e', `process.exit(${code})`];
const goed: Stap = { naam: 'Goed', command: exit(0) };
const fout: Stap = { naam: 'Fout', command: exit(1) };

beforeEach(() => {
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
	vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

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
