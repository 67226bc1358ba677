import type { ContentBestand } from '../../../src/content/lezen/bestand.ts';
import { createToeval, zaadVanGeval, type Toeval } from '../toeval.ts';
import { MUTATIES } from './mutaties.ts';
import { replaceBestand, type Vervanging, type Wereld } from './wereld.ts';

/** One mutated file. */
export interface Geval extends Vervanging {
	nummer: number;
	mutatie: string;
	bestanden: readonly ContentBestand[];
}

const NAMEN = Object.keys(MUTATIES);
/** A mutation that says nothing about one kind of file finds another: by lot, and at last one after the other. */
const POGINGEN = 200;
function* listKandidaten({ bestanden }: Wereld, toeval: Toeval) {
	for (let poging = 0; poging < POGINGEN; poging++) yield toeval.kies(bestanden);
	yield* bestanden;
}

/** The mutations come in turn and the files by lot; the same numbers give the same case. */
export function createGeval(wereld: Wereld, zaad: number, nummer: number): Geval {
	const mutatie = NAMEN[nummer % NAMEN.length] ?? '';
	const toeval = createToeval(zaadVanGeval(zaad, nummer));
	for (const { pad, tekst } of listKandidaten(wereld, toeval)) {
		const bestanden = MUTATIES[mutatie]?.({ pad, tekst, ids: wereld.ids, toeval });
		if (bestanden) return { nummer, mutatie, bestanden, ...replaceBestand(wereld, pad, bestanden) };
	}
	throw new Error(`De mutatie "${mutatie}" past bij geen bestand.`);
}
