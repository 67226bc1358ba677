import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { startHost, type Host } from './program.ts';
import { withLog } from './start-container.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CONFIG = 'docs/hosting/container.nginx.conf';
const IMAGE = 'localhost/raadswijzer-proef';
const BASIS = 'debian:12-slim';
/** Milliseconds. */
const GEDULD = 240_000;

/** How the image is run: docs/beheer/hosts.md says the same. */
export const BEPERKING = '--read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges';

const isDone = (tool: string, ...args: string[]) =>
	spawnSync(tool, args, { stdio: 'ignore', timeout: GEDULD }).status === 0;

/** The first tool that answers and has or can fetch the base of the image; says it when there is none. */
export function findContainerTool(): string | undefined {
	const tool = ['podman', 'docker'].find(
		(naam) => isDone(naam, 'info') && (isDone(naam, 'image', 'inspect', BASIS) || isDone(naam, 'pull', BASIS)),
	);
	if (!tool && process.env['TEST_WORKER_INDEX'] === undefined)
		console.log(
			`NIET GEDRAAID: podman en docker draaien hier niet of kunnen ${BASIS} niet ophalen; het image is niet gebouwd.`,
		);
	return tool;
}

/** Builds the image as an operator does, from the folders that the Containerfile names. */
async function buildImage(tool: string, dist: string, map: string): Promise<void> {
	const context = join(map, 'context');
	await mkdir(join(context, 'docs/hosting'), { recursive: true });
	await cp(dist, join(context, 'dist'), { recursive: true });
	await chmod(join(context, 'dist'), 0o755);
	for (const file of [CONFIG, 'Containerfile', '.dockerignore']) await cp(join(ROOT, file), join(context, file));
	// The network of this machine: that of a container may not reach the packages of Debian.
	execFileSync(
		tool,
		['build', '--network', 'host', '--tag', IMAGE, '--file', join(context, 'Containerfile'), context],
		{
			stdio: 'pipe',
			timeout: GEDULD,
		},
	);
}

/** Builds the image and runs it, shut in as docs/beheer/hosts.md says. */
export const startImage = (tool: string, dist: string): Promise<Host> =>
	startHost(async ({ map, http }) => {
		await buildImage(tool, dist, map);
		await writeFile(join(map, 'raadswijzer.log'), '');
		const poort = ['--publish', `127.0.0.1:${http}:8080`];
		return { command: withLog(map, [tool, 'run', '--rm', ...BEPERKING.split(' '), ...poort, IMAGE]) };
	}, 'http');
