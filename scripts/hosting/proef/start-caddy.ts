import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCaddyfile } from '../caddy.ts';
import { NAAM, startHost, type Host } from './program.ts';

/** Starts Caddy with the very text of docs/hosting/Caddyfile; for a name in .localhost it makes a certificate itself. */
export const startCaddy = (dist: string): Promise<Host> =>
	startHost(async ({ map, http, https }) => {
		const options = ['admin off', 'skip_install_trust', 'default_bind 127.0.0.1', `storage file_system ${map}/opslag`];
		const ports = [`http_port ${http}`, `https_port ${https}`];
		const file = join(map, 'Caddyfile');
		await writeFile(file, `{\n${[...options, ...ports].join('\n')}\n}\n${formatCaddyfile()}`);
		return {
			command: ['caddy', 'run', '--adapter', 'caddyfile', '--config', file],
			env: { RAADSWIJZER_ADRES: NAAM, RAADSWIJZER_MAP: dist, RAADSWIJZER_LOG: join(map, 'raadswijzer.log'), HOME: map },
		};
	});
