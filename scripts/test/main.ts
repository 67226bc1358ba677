import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runSteps } from './run.ts';
import { listSteps } from './steps.ts';
import type { Telling } from './count.ts';

process.chdir(resolve(import.meta.dirname, '../..'));
// Ctrl-C reaches the step too; this process stays to report what had been done.
process.on('SIGINT', () => undefined);

async function runAll(): Promise<Telling> {
	const reports = await mkdtemp(join(tmpdir(), 'raadswijzer-test-'));
	try {
		return await runSteps(listSteps(reports));
	} finally {
		await rm(reports, { recursive: true, force: true });
	}
}

const { passed, failed } = await runAll().catch((error: unknown) => {
	console.error(error);
	return { passed: 0, failed: 1 };
});
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
