import { isInstalled, type Host } from './program.ts';
import { startApache } from './start-apache.ts';
import { findContainerTool, startImage } from './start-image.ts';
import { startCaddy } from './start-caddy.ts';
import { startZonderImage } from './start-container.ts';
import { startNginx } from './start-nginx.ts';

export interface HostSoort {
	naam: string;
	/** False when this machine does not have it, which is then said. */
	installed: boolean;
	/** True when https is somebody else's work. */
	achterProxy?: boolean;
	/** @param dist Folder that is served. */
	start: (dist: string) => Promise<Host>;
}

const tool = findContainerTool();
const nginx = isInstalled('nginx');
const openssl = isInstalled('openssl');

/** The hosts of which the settings are in docs/hosting. */
export const HOSTS: readonly HostSoort[] = [
	{ naam: 'nginx', installed: nginx && openssl, start: startNginx },
	{ naam: 'caddy', installed: isInstalled('caddy'), start: startCaddy },
	{ naam: 'apache', installed: isInstalled('apache2') && openssl, start: startApache },
	{ naam: 'nginx als in de container', installed: nginx, achterProxy: true, start: startZonderImage },
	{
		naam: 'container',
		installed: tool !== undefined,
		achterProxy: true,
		start: (dist) => startImage(String(tool), dist),
	},
];
