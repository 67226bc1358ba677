import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FILE = resolve(import.meta.dirname, '../../../Containerfile');

export interface Regel {
	opdracht: string;
	tekst: string;
}

/** The instructions of a container file, with what goes on after a backslash on one line. */
export const readContainerfile = (tekst = readFileSync(FILE, 'utf8')): Regel[] =>
	tekst
		.replaceAll(/^#.*\n/gm, '')
		.replaceAll(/\\\n\s*/g, '')
		.split('\n')
		.filter(Boolean)
		.map((regel) => {
			const [opdracht = '', ...rest] = regel.split(' ');
			return { opdracht, tekst: rest.join(' ') };
		});

/** Runs the health check of the image on a port of this machine; 0 is healthy. */
export function checkHealth(poort: string): number | null {
	const tekst = readContainerfile().find(({ opdracht }) => opdracht === 'HEALTHCHECK')?.tekst ?? '';
	const [program = '', ...args] = JSON.parse(tekst.slice(tekst.indexOf('['))) as string[];
	return spawnSync(
		program,
		args.map((arg) => arg.replaceAll('8080', poort)),
		{ stdio: 'ignore' },
	).status;
}
