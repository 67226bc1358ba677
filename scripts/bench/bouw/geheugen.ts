import { readdirSync, readFileSync } from 'node:fs';

/** A process, its parent and the memory it holds. */
export interface Proces {
	pid: number;
	ouder: number;
	/** Resident memory in kB. */
	kB: number;
	/** Processor time used so far, in seconds. */
	rekentijd: number;
}

/** Linux counts processor time in hundredths of a second. */
const TIKKEN_PER_SECONDE = 100;

/** Own time in user and system mode: fields 14 and 15 of /proc/<pid>/stat, counted after the name in brackets. */
function readRekentijd(pid: number): number {
	const velden = readFileSync(`/proc/${pid}/stat`, 'utf8')
		.replace(/^.*\) /s, '')
		.split(' ');
	return (Number(velden[11]) + Number(velden[12])) / TIKKEN_PER_SECONDE;
}

function readProces(pid: number): Proces | undefined {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const read = (naam: string) => Number(new RegExp(`^${naam}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
		return { pid, ouder: read('PPid'), kB: read('VmRSS'), rekentijd: readRekentijd(pid) };
	} catch {
		// It ended between listing and reading.
		return undefined;
	}
}

/** Processes of this machine; empty where the system does not show them in /proc. */
function listProcessen(): Proces[] {
	try {
		return readdirSync('/proc')
			.filter((naam) => /^\d+$/.test(naam))
			.flatMap((naam) => readProces(Number(naam)) ?? []);
	} catch {
		return [];
	}
}

/** A process and everything it started. */
export function listBoom(processen: readonly Proces[], wortel: number): Proces[] {
	const kinderen = processen.filter(({ ouder }) => ouder === wortel);
	return [...processen.filter(({ pid }) => pid === wortel), ...kinderen.flatMap(({ pid }) => listBoom(processen, pid))];
}

/** Processor time so far of a process and everything it started, in seconds; 0 where the system does not show it. */
export const measureRekentijd = (wortel: number): number =>
	listBoom(listProcessen(), wortel).reduce((som, { rekentijd }) => som + rekentijd, 0);

/** What a process tree cost: memory that processes share is counted in each. */
export interface Verbruik {
	piekMB: number;
	/** Processor time of all processes together; other work on the machine does not change it. */
	rekentijd: number;
}

/** Follows a process tree until it is stopped. */
export function followVerbruik(wortel: number): { stop: () => Verbruik } {
	let hoogste = 0;
	const rekentijden = new Map<number, number>();
	const measure = () => {
		const boom = listBoom(listProcessen(), wortel);
		hoogste = Math.max(
			hoogste,
			boom.reduce((som, { kB }) => som + kB, 0),
		);
		for (const { pid, rekentijd } of boom) rekentijden.set(pid, rekentijd);
	};
	const klok = setInterval(measure, 200);
	return {
		stop: () => {
			clearInterval(klok);
			return { piekMB: hoogste / 1024, rekentijd: [...rekentijden.values()].reduce((som, tijd) => som + tijd, 0) };
		},
	};
}
