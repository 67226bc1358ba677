import { spawn, type ChildProcess } from 'node:child_process';
import type { Stap } from './stappen.ts';

/** How a step ended: what it said, and its exit code. */
interface Einde {
	stap: Stap;
	uitvoer: string;
	gelukt: boolean;
}

/**
 * Cleaning up when a third more is in use than after the last time. By itself V8 waits until a multiple is, as long as the
 * machine has room, while pages come and go; and it gives what is young three times 16 MB or more.
 */
const NODE_OPTIES = ['--heap-growing-percent=30', '--max-semi-space-size=8'];

/** The bundler (Rolldown, with the allocator mimalloc) gives back at once what it no longer uses: more than 100 MB. */
const OMGEVING = { MIMALLOC_PURGE_DELAY: '0' };

function startStap(stap: Stap, { map, live }: { map: string; live: boolean }) {
	const kind = spawn(process.execPath, [...NODE_OPTIES, ...stap.script], {
		cwd: map,
		env: { ...OMGEVING, ...process.env },
		stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
	});
	const einde = new Promise<Einde>((klaar) => {
		let uitvoer = '';
		const save = (deel: Buffer) => (uitvoer += deel.toString());
		kind.stdout?.on('data', save);
		kind.stderr?.on('data', save);
		kind.once('error', ({ message }) => klaar({ stap, uitvoer: `${uitvoer}${message}\n`, gelukt: false }));
		kind.once('close', (code) => klaar({ stap, uitvoer, gelukt: code === 0 }));
	});
	return { kind, einde };
}

const stopAll = (kinderen: readonly ChildProcess[]) => kinderen.forEach((kind) => kind.kill());

/**
 * Runs steps side by side and prints what each says in one piece, in the order of the list. A step alone speaks while it
 * works. When one fails, the others are stopped and only that one is heard.
 *
 * @returns The step that failed; undefined when all went well.
 */
export async function runGolf(
	golf: readonly Stap[],
	map: string,
	print: (tekst: string) => void = (tekst) => process.stdout.write(tekst),
): Promise<Stap | undefined> {
	const lopend = golf.map((stap) => startStap(stap, { map, live: golf.length === 1 }));
	const kinderen = lopend.map(({ kind }) => kind);
	let mislukt: Einde | undefined;
	const eindes = await Promise.all(
		lopend.map(async ({ einde }) => {
			const resultaat = await einde;
			if (resultaat.gelukt || mislukt) return resultaat;
			mislukt = resultaat;
			stopAll(kinderen);
			return resultaat;
		}),
	);
	for (const { uitvoer } of mislukt ? [mislukt] : eindes) print(uitvoer);
	return mislukt?.stap;
}
