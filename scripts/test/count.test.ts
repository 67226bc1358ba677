import { describe, expect, test } from 'vitest';
import { countPlaywright, countReport, countVitest, withExit } from './count.ts';

describe('countVitest', () => {
	test('counts tests, not files', () => {
		const testResults = [{ status: 'failed', assertionResults: [{}, {}] }];
		expect(countVitest({ numPassedTests: 5, numFailedTests: 1, testResults })).toEqual({ passed: 5, failed: 1 });
	});

	test('a file that does not load is a failure', () => {
		const testResults = [{ status: 'failed', assertionResults: [] }];
		expect(countVitest({ numPassedTests: 5, numFailedTests: 0, testResults })).toEqual({ passed: 5, failed: 1 });
	});
});

describe('countPlaywright', () => {
	test('leaves skipped tests out', () => {
		const stats = { expected: 3, unexpected: 1, flaky: 0, skipped: 4 };
		expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 3, failed: 1 });
	});

	test('an error outside the tests is a failure', () => {
		const stats = { expected: 0, unexpected: 0, flaky: 0 };
		expect(countPlaywright({ stats, errors: [{ message: 'No tests found' }] })).toEqual({ passed: 0, failed: 1 });
	});
});

describe('withExit', () => {
	test.each([
		[{ passed: 3, failed: 0 }, true, { passed: 3, failed: 0 }],
		[{ passed: 3, failed: 0 }, false, { passed: 3, failed: 1 }],
		[{ passed: 3, failed: 2 }, false, { passed: 3, failed: 2 }],
	])('%o with a good end: %s gives %o', (telling, ok, verwacht) => {
		expect(withExit(telling, ok)).toEqual(verwacht);
	});
});

test('a report that was never written is one failure', async () => {
	expect(await countReport('/bestaat/niet.json', countVitest)).toEqual({ passed: 0, failed: 1 });
});
