import { spawn } from 'node:child_process';
import { withExit, type Telling } from './count.ts';
import type { Stap } from './steps.ts';

type Afloop = 'goed' | 'fout' | 'afgebroken';

function runCommand({ command: [program, ...args], env }: Stap): Promise<Afloop> {
	const child = spawn(program, args, {
		stdio: 'inherit',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
		// On Windows npm is a script, which only a shell can start.
		shell: process.platform === 'win32' && program === 'npm',
	});
	return new Promise((done) => {
		child.once('error', (error) => {
			console.error(error.message);
			done('fout');
		});
		child.once('exit', (code, signal) => {
			if (code === 0) done('goed');
			else done(signal || code === 130 || code === 143 ? 'afgebroken' : 'fout');
		});
	});
}

const formatSeconds = (ms: number) =>
	`${(ms / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;

async function runStep(stap: Stap): Promise<{ telling: Telling; stop: boolean }> {
	console.log(`\n── ${stap.naam}`);
	const start = performance.now();
	const afloop = await runCommand(stap);
	const ok = afloop === 'goed';
	const telling = withExit(stap.count ? await stap.count() : { passed: Number(ok), failed: Number(!ok) }, ok);
	console.log(`── ${stap.naam}: ${telling.failed > 0 ? 'fout' : 'goed'}, ${formatSeconds(performance.now() - start)}`);
	// After a failed test the rest still says something; without sound code or a site it does not.
	return { telling, stop: afloop === 'afgebroken' || (!ok && !stap.count) };
}

/** Runs the steps in turn and adds up what passed and failed. */
export async function runSteps(stappen: readonly Stap[]): Promise<Telling> {
	const totaal: Telling = { passed: 0, failed: 0 };
	for (const stap of stappen) {
		const { telling, stop } = await runStep(stap);
		totaal.passed += telling.passed;
		totaal.failed += telling.failed;
		if (stop) break;
	}
	return totaal;
}
