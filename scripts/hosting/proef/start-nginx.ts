import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatNginx } from '../nginx.ts';
import { createCertificaat } from './certificaat.ts';
import { NAAM, startHost, type Host } from './program.ts';

/** Where Debian puts the module. */
export const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What Debian writes around a site, without what needs rights of its own; the folder under test may be root's alone. */
export const formatMain = (map: string, brotli: boolean) => `
${brotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${map}/nginx.pid;
events { }
http {
	include /etc/nginx/mime.types;
	default_type application/octet-stream;
	gzip on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((soort) => `	${soort}_temp_path ${map}/${soort};`).join('\n')}
	include ${map}/raadswijzer.conf;
}
`;

/** Starts nginx with the text of docs/hosting/nginx.conf, apart from ports, places and certificate. */
export const startNginx = (dist: string): Promise<Host> =>
	startHost(async ({ map, http, https }) => {
		const brotli = existsSync(BROTLI);
		const listen = { http: [`127.0.0.1:${http}`], https: [`127.0.0.1:${https}`] };
		const site = formatNginx({ map: dist, naam: NAAM, ...listen, ...createCertificaat(map), logmap: map, brotli });
		await writeFile(join(map, 'raadswijzer.conf'), site);
		await writeFile(join(map, 'nginx.conf'), formatMain(map, brotli));
		return { command: ['nginx', '-p', map, '-c', join(map, 'nginx.conf'), '-e', join(map, 'nginx-fouten.log')] };
	});
