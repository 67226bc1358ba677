import { isInstalled, type Host } from './program.ts';
import { startApache } from './start-apache.ts';
import { startCaddy } from './start-caddy.ts';
import { startNginx } from './start-nginx.ts';

export interface HostSoort {
	naam: string;
	/** False when this machine does not have it, which is then said. */
	installed: boolean;
	/** @param dist Folder that is served. */
	start: (dist: string) => Promise<Host>;
}

/** The hosts of which the settings are in docs/hosting. */
export const HOSTS: readonly HostSoort[] = [
	{ naam: 'nginx', installed: isInstalled('nginx') && isInstalled('openssl'), start: startNginx },
	{ naam: 'caddy', installed: isInstalled('caddy'), start: startCaddy },
	{ naam: 'apache', installed: isInstalled('apache2') && isInstalled('openssl'), start: startApache },
];
