import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCertificaat } from '../../hosting/proef/certificaat.ts';
import { makeReadable } from '../../hosting/proef/leesbaar.ts';
import { startHost, type Host } from '../../hosting/proef/program.ts';
import { formatMain } from '../../hosting/proef/start-nginx.ts';

export const KAAL_PAD = '/kaal.bin';

const formatKaal = (map: string, listen: string, tls: string) => `
access_log ${map}/kaal.log;
server {
	listen 127.0.0.1:${listen};
	${tls}
	root ${map}/kaal;
	index kaal.bin;
}
`;

/**
 * Starts nginx with the settings it comes with and one file, to see what the settings of the site cost.
 *
 * @param bytes Size of the file; it can't be packed.
 */
export const startKaal = (bytes: number, protocol: 'http' | 'https'): Promise<Host> =>
	startHost(async ({ map, ...poorten }) => {
		await mkdir(join(map, 'kaal'));
		await makeReadable(map, map);
		await writeFile(join(map, `kaal${KAAL_PAD}`), randomBytes(bytes));
		const { certificaat, sleutel } = createCertificaat(map);
		const tls = `ssl_certificate ${certificaat};\n\tssl_certificate_key ${sleutel};`;
		const [listen, regels] =
			protocol === 'https' ? [`${poorten.https} ssl http2`, tls] : ([`${poorten.http}`, ''] as const);
		await writeFile(join(map, 'raadswijzer.conf'), formatKaal(map, listen, regels));
		// As many workers as the host it is compared with: the container has one per core.
		const workers = protocol === 'http' ? 'worker_processes auto;' : '';
		await writeFile(join(map, 'nginx.conf'), workers + formatMain(map, false));
		return { command: ['nginx', '-p', map, '-c', join(map, 'nginx.conf'), '-e', join(map, 'nginx-fouten.log')] };
	}, protocol);
