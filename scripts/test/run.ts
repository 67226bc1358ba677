import { spawn } from 'node:child_process';
import { withExit, type Telling } from './count.ts';
import type { Stap } from './steps.ts';
import { createTurns, type Turn } from './turns.ts';

type Afloop = 'goed' | 'fout' | 'afgebroken';

/** Most steps keep one core busy, so that two fill the smallest machine we test on. */
const SAMEN = 2;

/** A step writes to us instead of to the terminal; that it may use colour there, we have to say. */
const COLOUR = process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {};

function runCommand({ command: [program, ...args], env }: Stap, { write }: Turn): Promise<Afloop> {
	const child = spawn(program, args, {
		stdio: ['inherit', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...COLOUR, ...env },
		// On Windows npm is a script, which only a shell can start.
		shell: process.platform === 'win32' && program === 'npm',
	});
	for (const stroom of [child.stdout, child.stderr]) stroom.setEncoding('utf8').on('data', write);
	return new Promise((done) => {
		child.once('error', (error) => {
			write(`${error.message}\n`);
			done('fout');
		});
		child.once('close', (code, signal) => {
			if (code === 0) done('goed');
			else done(signal || code === 130 || code === 143 ? 'afgebroken' : 'fout');
		});
	});
}

const formatSeconds = (ms: number) =>
	`${(ms / 1000).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;

async function runStep(stap: Stap, turn: Turn): Promise<{ telling: Telling; stop: boolean }> {
	turn.write(`\n── ${stap.naam}\n`);
	const start = performance.now();
	const afloop = await runCommand(stap, turn);
	const ok = afloop === 'goed';
	const telling = withExit(stap.count ? await stap.count() : { passed: Number(ok), failed: Number(!ok) }, ok);
	const uitslag = telling.failed > 0 ? 'fout' : 'goed';
	turn.write(`── ${stap.naam}: ${uitslag}, ${formatSeconds(performance.now() - start)}\n`);
	turn.close();
	// After a failed test the rest still says something; without sound code or a site it does not.
	return { telling, stop: afloop === 'afgebroken' || (!ok && !stap.count) };
}

type Show = (tekst: string) => void;
const showInTerminal: Show = (tekst) => void process.stdout.write(tekst);

/** Runs the steps in turn, some beside those before them, and adds up what passed and failed. */
export async function runSteps(stappen: readonly Stap[], show: Show = showInTerminal): Promise<Telling> {
	const totaal: Telling = { passed: 0, failed: 0 };
	const openTurn = createTurns(show);
	const bezig = new Set<Promise<void>>();
	const verloop = { gestopt: false };
	for (const stap of stappen) {
		const mogen = stap.naast ? SAMEN : 1;
		while (bezig.size >= mogen) await Promise.race(bezig);
		if (verloop.gestopt) break;
		const loopt = runStep(stap, openTurn()).then(({ telling, stop }) => {
			totaal.passed += telling.passed;
			totaal.failed += telling.failed;
			verloop.gestopt ||= stop;
			bezig.delete(loopt);
		});
		bezig.add(loopt);
	}
	await Promise.all(bezig);
	return totaal;
}
