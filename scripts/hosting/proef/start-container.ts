import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatContainer } from '../container.ts';
import { makeReadable } from './leesbaar.ts';
import { startHost, type Host, type Program } from './program.ts';
import { BROTLI } from './start-nginx.ts';

/** Logs of a container go to its standard output, which lies in the folder here. */
export const withLog = (map: string, command: readonly string[]): Program['command'] => [
	'sh',
	'-c',
	'exec "$@" >>"$0/raadswijzer.log"',
	map,
	...command,
];

/** What a container takes away, without one: only the folder ($0) may be written to, and by somebody without rights. */
const OPSLUITEN = `set -e
mount --bind "$0" "$0"
mount -o remount,bind,ro /
if touch /raadswijzer-proef 2>/dev/null; then echo 'De schijf is niet alleen-lezen.' >&2; exit 1; fi
exec setpriv --reuid 65534 --regid 65534 --clear-groups --no-new-privs --bounding-set=-all --inh-caps=-all "$@" >>"$0/raadswijzer.log"`;

/** Says it when this machine does not let a program be shut in. */
function canConfine(): boolean {
	const tried = spawnSync('unshare', ['--mount', 'sh', '-c', 'mount -o remount,bind,ro / && setpriv --version'], {
		stdio: 'ignore',
	});
	if (tried.status !== 0)
		console.log('NIET GEDRAAID: nginx zonder rechten op een schijf die alleen te lezen is; dat vraagt root en Linux.');
	return tried.status === 0;
}

/** Starts nginx with docs/hosting/container.nginx.conf as it would run in the image, where there is no container tool. */
export const startZonderImage = (dist: string): Promise<Host> =>
	startHost(async ({ map, http }) => {
		const tmp = join(map, 'tmp');
		await mkdir(tmp);
		await chmod(tmp, 0o777);
		await writeFile(join(map, 'raadswijzer.log'), '');
		await chmod(join(map, 'raadswijzer.log'), 0o666);
		const plaats = { http: `127.0.0.1:${http}`, tmp, brotli: existsSync(BROTLI) ? BROTLI : undefined };
		const config = join(map, 'nginx.conf');
		await writeFile(config, formatContainer({ ...plaats, map: await makeReadable(dist, map) }));
		const nginx = ['nginx', '-p', map, '-c', config, '-e', 'stderr'];
		return {
			command: canConfine() ? ['unshare', '--mount', 'sh', '-c', OPSLUITEN, map, ...nginx] : withLog(map, nginx),
		};
	}, 'http');
