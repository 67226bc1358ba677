import { HEADERS, HSTS } from '../../src/layout/policy.ts';
import { formatSite, MAPS } from './nginx.ts';

/** What differs between the image and a trial; the committed file has what the image has. */
export interface ContainerPlaats {
	map: string;
	/** Value of `listen`. */
	http: string;
	/** The only folder that may be written to. */
	tmp: string;
	/** File of the brotli module; undefined where it is not there. */
	brotli: string | undefined;
}

const PLAATS: ContainerPlaats = {
	map: '/srv/raadswijzer/dist',
	http: '8080',
	tmp: '/tmp',
	brotli: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
};

const indent = (tekst: string) => tekst.replace(/^(?=.)/gm, '    ');

const formatTmp = (tmp: string) =>
	['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((soort) => `${soort}_temp_path ${tmp}/${soort};`).join('\n');

/** HSTS only where the reader came by https, which the proxy in front knows. */
const HSTS_MAP = `map $http_x_forwarded_proto $raadswijzer_hsts {
    default "";
    https "${HSTS['Strict-Transport-Security']}";
}`;

const formatServer = ({ map, http, brotli }: ContainerPlaats) => `server {
    listen ${http};
    server_name _;

${formatSite(
	{ map, accessLog: '/dev/stdout', errorLog: 'stderr', brotli: brotli !== undefined },
	{ ...HEADERS, 'Strict-Transport-Security': '$raadswijzer_hsts' },
)}
}`;

/**
 * Text of docs/hosting/container.nginx.conf: all settings of the nginx in the image. It runs without rights and without
 * https, behind a proxy that has both; it never learns who the reader is.
 */
export function formatContainer(plaats: ContainerPlaats = PLAATS): string {
	const http = [
		// No sendfile: for files this small it takes more calls to the system, not fewer.
		'default_type application/octet-stream;',
		formatTmp(plaats.tmp),
		MAPS,
		HSTS_MAP,
		formatServer(plaats),
	];
	return `# Gemaakt door scripts/hosting/main.ts. Verander src/layout/policy.ts en bouw opnieuw; pas dit bestand niet met de hand aan.
# De Containerfile zet dit bestand in het image. Https regelt de proxy ervoor.
${plaats.brotli ? `\nload_module ${plaats.brotli};` : ''}
worker_processes auto;
pcre_jit on;
daemon off;
pid ${plaats.tmp}/nginx.pid;
error_log stderr crit;

events { }

http {
${indent(http.join('\n\n'))}
}
`;
}
