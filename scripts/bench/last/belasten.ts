import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Host } from '../../hosting/proef/program.ts';
import { measureRekentijd } from '../bouw/geheugen.ts';
import { formatVerzoeken, type Vraag } from './mengsel.ts';

const run = promisify(execFile);

const SCRIPT = join(import.meta.dirname, 'verzoeken.lua');
const VERBINDINGEN = 20;
/** Seconds that a turn may take longer than was asked before it is given up. */
const GEDULD = 30;

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

/** Times in microseconds. */
interface Uitslag {
	duur: number;
	verzoeken: number;
	fouten: number;
	p50: number;
	p99: number;
}

/**
 * Reads what the load generator says; its last line is the outcome.
 *
 * @param rekentijd Processor time of the host, in seconds.
 */
export function readUitslag(tekst: string, rekentijd: number): Meting {
	const { duur, verzoeken, fouten, p50, p99 } = JSON.parse(tekst.trim().split('\n').at(-1) ?? '') as Uitslag;
	const goed = verzoeken - fouten;
	return {
		perSeconde: (goed / duur) * 1e6,
		p50: p50 / 1000,
		p99: p99 / 1000,
		fouten,
		rekentijd: (rekentijd / goed) * 1e6,
	};
}

/** Sends requests to a host for a number of seconds. @throws {Error} When the load generator fails or takes too long. */
export async function measureHost(host: Host, vragen: readonly Pick<Vraag, 'pad' | 'headers'>[], seconden: number) {
	const bestand = join(host.map, 'verzoeken.bin');
	await writeFile(bestand, formatVerzoeken(new URL(host.url).host, vragen));
	const begin = measureRekentijd(host.pid);
	const { stdout } = await run(
		'wrk',
		[
			...['--threads', '1', '--connections', String(VERBINDINGEN), '--duration', `${seconden}s`, '--latency'],
			...['--script', SCRIPT, host.url, '--', bestand],
		],
		{ timeout: (seconden + GEDULD) * 1000 },
	);
	return readUitslag(stdout, measureRekentijd(host.pid) - begin);
}
