import { formatApache } from './apache.ts';
import { formatCaddyfile } from './caddy.ts';
import { formatContainer } from './container.ts';
import { formatNginx } from './nginx.ts';

/** Server configuration in the repository and the function that generates it. */
export const HOSTING_BESTANDEN: Readonly<Record<string, () => string>> = {
	'docs/hosting/nginx.conf': formatNginx,
	'docs/hosting/Caddyfile': formatCaddyfile,
	'docs/hosting/apache.conf': formatApache,
	'docs/hosting/container.nginx.conf': formatContainer,
};
