import { BEGIN_ANKERS, SLUIT_ANKERS } from './ankers.ts';
import { isLeeg, type Regel, type Woord } from './woorden.ts';
import { dropNummer, hasAnker, listWoorden } from './zoeken.ts';

/** A column starts after this much white: points in a PDF, signs in a text. */
const WIT = { punten: 12, tekens: 3 };
/** Questions of one page start below each other; so far apart they stand on two. */
const AFSTAND = { punten: 200, tekens: 45 };

const isBegin = (woorden: readonly Woord[]) => {
	const tekst = dropNummer(listWoorden([{ woorden, pagina: 1 }]));
	return hasAnker(tekst, BEGIN_ANKERS) || hasAnker(tekst, SLUIT_ANKERS);
};

/** Where on a line the words of a question can start. */
function listBeginnen({ woorden, y }: Regel): number[] {
	const wit = y === undefined ? WIT.tekens : WIT.punten;
	return woorden.flatMap(({ x }, plek) => {
		const vorige = woorden[plek - 1];
		const isVrij = !vorige || x - (vorige.x + vorige.breedte) >= wit;
		return isVrij && isBegin(woorden.slice(plek)) ? [x] : [];
	});
}

/** The first page on which two pages stand side by side. */
export function findNaastElkaar(regels: readonly Regel[]): number | undefined {
	const paginas = Map.groupBy(
		regels.filter((regel) => !isLeeg(regel)),
		({ pagina }) => pagina,
	);
	return [...paginas].find(([, eigen]) => {
		const plekken = eigen.flatMap(listBeginnen);
		const afstand = eigen[0]?.y === undefined ? AFSTAND.tekens : AFSTAND.punten;
		return plekken.length > 1 && Math.max(...plekken) - Math.min(...plekken) > afstand;
	})?.[0];
}
