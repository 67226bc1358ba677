import { isLeeg, type Regel, type Woord } from './woorden.ts';
import { readVakje, type Vakje } from './vakjes.ts';

/** A box, or the words of one line between two boxes. */
export type Brok = { regel: number } & ({ vakje: Vakje } | { woorden: Woord[] });
export type VakjeBrok = Extract<Brok, { vakje: Vakje }>;
export type TekstBrok = Extract<Brok, { woorden: Woord[] }>;

export const isVakje = (brok: Brok): brok is VakjeBrok => 'vakje' in brok;
export const isTekst = (brok: Brok): brok is TekstBrok => 'woorden' in brok;

/** In a question a lone x is a cross: the square around it can be a drawing. */
export const readKruis = ({ tekst }: Woord): Vakje | undefined =>
	readVakje(tekst) ?? (/^x$/i.test(tekst) ? 'kruis' : undefined);

/** Cuts lines at their boxes. */
export function listBrokken(regels: readonly Regel[]): Brok[] {
	const brokken: Brok[] = [];
	for (const [regel, { woorden }] of regels.entries()) {
		for (const woord of woorden) {
			const vakje = readKruis(woord);
			const vorige = brokken.at(-1);
			if (vakje) brokken.push({ regel, vakje });
			else if (vorige && isTekst(vorige) && vorige.regel === regel) vorige.woorden.push(woord);
			else brokken.push({ regel, woorden: [woord] });
		}
	}
	return brokken;
}

export const dropLeeg = (regels: readonly Regel[]): Regel[] => regels.filter((regel) => !isLeeg(regel));
