import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Host } from '../../hosting/proef/program.ts';
import { measureRekentijd } from '../bouw/geheugen.ts';
import { formatHar, type Vraag } from './mengsel.ts';

const run = promisify(execFile);

const PAKKET = 'autocannon@9.0.0';
const VERBINDINGEN = 20;
/** Milliseconds after which one turn is given up. */
const GEDULD = 120_000;

/** What one turn of requests gave. */
export interface Meting {
	perSeconde: number;
	/** Milliseconds. */
	p50: number;
	p99: number;
	fouten: number;
	/** Processor time of the host for one request, in microseconds; 0 where it can't be read. */
	rekentijd: number;
}

interface Uitslag {
	duration: number;
	errors: number;
	timeouts: number;
	'2xx': number;
	'3xx': number;
	'4xx': number;
	'5xx': number;
	latency: { p50: number; p99: number };
}

/**
 * Reads what the load generator says.
 *
 * @param rekentijd Processor time of the host, in seconds.
 */
export function readUitslag(json: string, rekentijd: number): Meting {
	const uitslag = JSON.parse(json) as Uitslag;
	const goed = uitslag['2xx'] + uitslag['3xx'];
	return {
		perSeconde: goed / uitslag.duration,
		p50: uitslag.latency.p50,
		p99: uitslag.latency.p99,
		fouten: uitslag.errors + uitslag.timeouts + uitslag['4xx'] + uitslag['5xx'],
		rekentijd: (rekentijd / goed) * 1e6,
	};
}

/** Sends a number of requests to a host. @throws {Error} When the load generator cannot be had or takes too long. */
export async function measureHost(host: Host, vragen: readonly Pick<Vraag, 'pad' | 'headers'>[], aantal: number) {
	const { protocol, hostname, port, host: naam } = new URL(host.url);
	const oorsprong = `${protocol}//127.0.0.1:${port}`;
	const har = join(host.map, 'vragen.har');
	await writeFile(har, formatHar(oorsprong, naam, vragen));
	const begin = measureRekentijd(host.pid);
	const opties = ['--json', '--no-progress', '--servername', hostname, '--har', har];
	const { stdout } = await run(
		'npm',
		[
			...['exec', '--yes', `--package=${PAKKET}`, '--', 'autocannon', ...opties],
			...['--connections', String(VERBINDINGEN), '--amount', String(aantal), oorsprong],
		],
		{ timeout: GEDULD },
	);
	return readUitslag(stdout, measureRekentijd(host.pid) - begin);
}
