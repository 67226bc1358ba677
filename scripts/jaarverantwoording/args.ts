import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { datum } from '../../src/content/schemas/velden.ts';
import { Leesfout } from './limieten.ts';
import { EERSTE_FORMULIER } from './regels/formulier.ts';

/** The command as the author typed it, checked. */
export interface Opties {
	bestand: string;
	isPdf: boolean;
	gemeente: string;
	jaar: number;
	datum: string | undefined;
	uit: string | undefined;
	/** Whether the YAML and its source go into content/. */
	opnemen: boolean;
	vervang: boolean;
}

const GEBRUIK =
	'npm run importeer:jaarverantwoording -- <bestand.pdf of bestand.txt> --gemeente <slug> --jaar <jaar> [--datum JJJJ-MM-DD] [--opnemen of --uit <bestand>] [--vervang]';
function readRuw(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				gemeente: { type: 'string' },
				jaar: { type: 'string' },
				datum: { type: 'string' },
				uit: { type: 'string' },
				opnemen: { type: 'boolean', default: false },
				vervang: { type: 'boolean', default: false },
			},
		});
	} catch {
		const vreemd = args.find(
			(arg) => /^--?[a-z]/i.test(arg) && !/^--(?:gemeente|jaar|datum|uit|opnemen|vervang)(?:=|$)/.test(arg),
		);
		throw new Leesfout(
			vreemd
				? `De optie ${vreemd} bestaat niet. Zo schrijf je het: ${GEBRUIK}`
				: `Een optie mist haar waarde. Zo schrijf je het: ${GEBRUIK}`,
		);
	}
}

function checkBestand(posities: readonly string[]): { bestand: string; isPdf: boolean } {
	const [bestand, tweede] = posities;
	if (bestand === undefined || bestand === '' || tweede !== undefined)
		throw new Leesfout(`Noem precies een bestand. Zo schrijf je het: ${GEBRUIK}`);
	const extensie = extname(bestand).toLowerCase();
	if (extensie !== '.pdf' && extensie !== '.txt')
		throw new Leesfout(
			`Alleen een .pdf of .txt is te lezen, niet "${bestand}". Bewaar het stuk als PDF of als platte tekst.`,
		);
	return { bestand, isPdf: extensie === '.pdf' };
}

function checkJaar(jaar: string | undefined, ditJaar: number): number {
	if (jaar === undefined) throw new Leesfout(`Het jaar ontbreekt. Zo schrijf je het: ${GEBRUIK}`);
	const getal = /^\d{4}$/.test(jaar) ? Number(jaar) : NaN;
	if (!(getal >= EERSTE_FORMULIER && getal <= ditJaar))
		throw new Leesfout(
			`Het jaar "${jaar}" kan niet. Schrijf het jaar waarover het stuk gaat, van ${EERSTE_FORMULIER} tot en met ${ditJaar}, bijvoorbeeld: --jaar ${ditJaar - 1}.`,
		);
	return getal;
}

function checkDatum(dag: string | undefined, vandaag: string): string | undefined {
	if (dag === undefined) return dag;
	if (dag > vandaag && datum.safeParse(dag).success)
		throw new Leesfout(`De dag ${dag} moet nog komen. Geef de dag van het stuk op, bijvoorbeeld: --datum 2025-02-26.`);
	if (datum.safeParse(dag).success) return dag;
	throw new Leesfout(`De dag "${dag}" bestaat niet. Schrijf jaar-maand-dag, bijvoorbeeld: --datum 2025-02-26.`);
}

/**
 * Reads the command line.
 *
 * @param vandaag Today: a document cannot be about a later year, or from a later day.
 * @throws Leesfout with one line for the author.
 */
export function readArgs(args: readonly string[], vandaag: string): Opties {
	const { values, positionals } = readRuw(args);
	const { bestand, isPdf } = checkBestand(positionals);
	if (values.opnemen && values.uit !== undefined)
		throw new Leesfout('Kies --opnemen of --uit, niet allebei. Met --opnemen komt de YAML op haar plek in content/.');
	if (values.gemeente === undefined) throw new Leesfout(`De gemeente ontbreekt. Zo schrijf je het: ${GEBRUIK}`);
	return {
		bestand,
		isPdf,
		gemeente: values.gemeente,
		jaar: checkJaar(values.jaar, Number(vandaag.slice(0, 4))),
		datum: checkDatum(values.datum, vandaag),
		uit: values.uit,
		opnemen: values.opnemen,
		vervang: values.vervang,
	};
}
