import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Opdracht } from '../regels/herkennen.ts';
import type { Uitkomst } from '../regels/importeer.ts';
import type { Leesopdracht } from './kind.ts';
import { LIMIETEN, type Limieten } from '../limieten.ts';

const KIND = fileURLToPath(new URL('./kind.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const TE_ZWAAR =
	'Dit bestand kost te veel geheugen om te lezen. Bewaar het stuk opnieuw als PDF, of als platte tekst (.txt).';
const MB = 1024 * 1024;

/** The child may read the project and start its guard; it may not write, start programs or see our environment. */
const start = (geheugen: number): ChildProcess =>
	fork(KIND, {
		execArgv: [
			'--permission',
			`--allow-fs-read=${PROJECT}*`,
			'--allow-worker',
			'--disable-warning=SecurityWarning',
			`--max-old-space-size=${Math.ceil(geheugen / MB)}`,
		],
		env: {},
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
	});

/**
 * Reads one document in a process of its own, bounded in time and memory.
 *
 * @returns The outcome; a document that takes too long or too much memory gives one line for the author.
 */
export function run(
	bytes: Uint8Array,
	isPdf: boolean,
	opdracht: Opdracht,
	limieten: Limieten = LIMIETEN,
): Promise<Uitkomst> {
	return new Promise((resolve) => {
		const kind = start(limieten.geheugen);
		let isTeLaat = false;
		const klok = setTimeout(() => {
			isTeLaat = true;
			kind.kill('SIGKILL');
		}, limieten.ms);
		const klaar = (uitkomst: Uitkomst) => {
			clearTimeout(klok);
			kind.kill('SIGKILL');
			resolve(uitkomst);
		};
		const bericht: Leesopdracht = { bytes, isPdf, opdracht, geheugen: limieten.geheugen };
		kind.once('message', (uitkomst) => klaar(uitkomst as Uitkomst));
		kind.once('error', (error) => klaar({ fout: `Het lezen kon niet beginnen: ${error.message}.` }));
		kind.once('exit', () =>
			klaar({
				fout: isTeLaat
					? `Het lezen duurde langer dan ${limieten.ms / 1000} seconden en is gestopt. Bewaar het stuk opnieuw als PDF, of als platte tekst (.txt).`
					: TE_ZWAAR,
			}),
		);
		kind.send(bericht, (error) => {
			if (error) klaar({ fout: TE_ZWAAR });
		});
	});
}
