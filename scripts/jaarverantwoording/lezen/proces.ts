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
const NIET_BEGONNEN =
	'Het leesprogramma wil niet starten. Voer npm ci uit in de map van het project en probeer het opnieuw.';
/** Node ends with this code after an error of its own, as when a package is not in the folder of the project. */
const FOUT_IN_PROGRAMMA = 1;
const MB = 1024 * 1024;

const explainEinde = (code: number | null, isTeLaat: boolean, ms: number): string => {
	if (isTeLaat)
		return `Het lezen duurde langer dan ${ms / 1000} seconden en is gestopt. Bewaar het stuk opnieuw als PDF, of als platte tekst (.txt).`;
	return code === FOUT_IN_PROGRAMMA ? NIET_BEGONNEN : TE_ZWAAR;
};

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
		kind.once('exit', (code) => klaar({ fout: explainEinde(code, isTeLaat, limieten.ms) }));
		kind.send(bericht, (error) => {
			if (error) klaar({ fout: TE_ZWAAR });
		});
	});
}
