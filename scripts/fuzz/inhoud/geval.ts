import type { ContentBestand } from '../../../src/content/lezen/bestand.ts';
import { createToeval, zaadVanGeval } from '../toeval.ts';
import { MUTATIES } from './mutaties.ts';
import { replaceBestand, type Vervanging, type Wereld } from './wereld.ts';

/** One mutated file. */
export interface Geval extends Vervanging {
	nummer: number;
	mutatie: string;
	bestanden: readonly ContentBestand[];
}

const NAMEN = Object.keys(MUTATIES);
/** A mutation that says nothing about one kind of file finds another. */
const POGINGEN = 200;

/** The mutations come in turn and the files by lot; the same numbers give the same case. */
export function createGeval(wereld: Wereld, zaad: number, nummer: number): Geval {
	const mutatie = NAMEN[nummer % NAMEN.length] ?? '';
	const toeval = createToeval(zaadVanGeval(zaad, nummer));
	for (let poging = 0; poging < POGINGEN; poging++) {
		const { pad, tekst } = toeval.kies(wereld.bestanden);
		const bestanden = MUTATIES[mutatie]?.({ pad, tekst, ids: wereld.ids, toeval });
		if (bestanden) return { nummer, mutatie, bestanden, ...replaceBestand(wereld, pad, bestanden) };
	}
	throw new Error(`De mutatie "${mutatie}" past bij geen bestand.`);
}
