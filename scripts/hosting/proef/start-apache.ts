import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatApache } from '../apache.ts';
import { createCertificaat } from './certificaat.ts';
import { makeReadable } from './leesbaar.ts';
import { NAAM, startHost, type Host, type Plaats } from './program.ts';

/** Where Debian puts the modules, and those it has on by itself that matter here, with what the settings ask for. */
const MODULEMAP = '/usr/lib/apache2/modules';
const MODULES =
	'mpm_event authz_core mime alias dir env setenvif filter deflate negotiation reqtimeout rewrite headers socache_shmcb ssl http2';

/** What Debian writes around a site, without what needs rights of its own. */
const formatMain = ({ map, http, https }: Plaats) => `
ServerRoot ${map}
PidFile ${map}/apache.pid
DefaultRuntimeDir ${map}
ServerName ${NAAM}
Listen 127.0.0.1:${http}
Listen 127.0.0.1:${https}
${MODULES.split(' ')
	.map((naam) => `LoadModule ${naam}_module ${MODULEMAP}/mod_${naam}.so`)
	.join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /etc/mime.types
AddOutputFilterByType DEFLATE text/html text/plain
ErrorLog ${map}/apache-fouten.log
LogLevel error
<Directory />
	Require all denied
</Directory>
Include ${map}/raadswijzer.conf
`;

/** Starts Apache with the text of docs/hosting/apache.conf, apart from ports, places and certificate. */
export const startApache = (dist: string): Promise<Host> =>
	startHost(async (plaats) => {
		const { map, http, https } = plaats;
		const listen = { http: `127.0.0.1:${http}`, https: `127.0.0.1:${https}` };
		const leesbaar = await makeReadable(dist, map);
		const site = formatApache({ map: leesbaar, naam: NAAM, ...listen, ...createCertificaat(map), logmap: map });
		await writeFile(join(map, 'raadswijzer.conf'), site);
		await writeFile(join(map, 'apache.conf'), formatMain(plaats));
		return { command: ['apache2', '-f', join(map, 'apache.conf'), '-D', 'FOREGROUND'] };
	});
