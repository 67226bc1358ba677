import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from './ask.ts';

/** A host that runs on this machine until it is stopped. */
export interface Host {
	/** Address without a slash at the end. */
	readonly url: string;
	/** Address by http; of a host with https it only leads on. */
	readonly httpUrl: string;
	/** Folder of its settings and logs, gone once it is stopped. */
	readonly map: string;
	/** Of the program, for who measures what it uses. */
	readonly pid: number;
	readonly stop: () => Promise<void>;
}

/** Where one host under test has its files and listens. */
export interface Plaats {
	readonly map: string;
	readonly http: number;
	readonly https: number;
}

export interface Program {
	readonly command: readonly [string, ...string[]];
	readonly env?: Readonly<Record<string, string>>;
}

/** Leads to this machine itself; browsers know that without a name server. */
export const NAAM = 'raadswijzer.localhost';

/** Says it when a program isn't there, so that what was not tried is seen to be so; once, not in every worker. */
export function isInstalled(program: string): boolean {
	const found = spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined;
	if (!found && process.env['TEST_WORKER_INDEX'] === undefined)
		console.log(`NIET GEDRAAID: ${program} staat niet op deze machine; de site is daarmee niet beproefd.`);
	return found;
}

/** Ports that were free a moment ago. */
async function findPorts(): Promise<{ http: number; https: number }> {
	const servers = [createServer(), createServer()] as const;
	const [http, https] = await Promise.all(
		servers.map(
			(server) =>
				new Promise<number>((done) => {
					server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
				}),
		),
	);
	await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
	return { http: http ?? 0, https: https ?? 0 };
}

const isEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function endProgram(child: ChildProcess): Promise<void> {
	if (isEnded(child)) return;
	const ended = new Promise((done) => child.once('exit', done));
	child.kill('SIGTERM');
	await ended;
}

async function waitForAnswer(url: string, child: ChildProcess): Promise<boolean> {
	for (const end = Date.now() + 20_000; Date.now() < end && !isEnded(child);) {
		const answers = await ask(url, '/').then(
			() => true,
			() => false,
		);
		if (answers) return true;
		await new Promise((done) => setTimeout(done, 50));
	}
	return false;
}

/**
 * Starts a host on loopback, on ports that are free.
 *
 * @param prepare Writes the settings into the folder and says how the program is started.
 * @throws With what the program said, when it ends or does not answer in time.
 */
export async function startHost(
	prepare: (plaats: Plaats) => Promise<Program>,
	protocol: 'http' | 'https' = 'https',
): Promise<Host> {
	const map = await mkdtemp(join(tmpdir(), 'raadswijzer-host-'));
	const ports = await findPorts();
	const { command, env } = await prepare({ map, ...ports });
	const [program, ...args] = command;
	const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
	const stop = async () => {
		await endProgram(child);
		await rm(map, { recursive: true, force: true });
	};
	const url = `${protocol}://${NAAM}:${ports[protocol]}`;
	if (await waitForAnswer(url, child))
		return { url, httpUrl: `http://${NAAM}:${ports.http}`, map, pid: child.pid ?? 0, stop };
	await stop();
	throw new Error(`${program} start niet:\n${said}`);
}
