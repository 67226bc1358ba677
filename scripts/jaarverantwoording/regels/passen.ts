import type { Onderwerp, VraagVeld } from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { isMeerkeuze } from './formulier.ts';
import type { Blok } from './indeling.ts';
import { listFeiten, listGedrukt, listVervolg, type Feiten } from './volgorde.ts';
import { isLeeg } from './woorden.ts';

/** An answer as the routing knows it: agreements on results are ticked per group of children. */
function createFeit(onderwerp: Onderwerp, vraag: VraagVeld, antwoorden: readonly string[]): readonly string[] {
	if (onderwerp !== 'resultaten' || vraag !== 'afspraken') return antwoorden;
	return antwoorden.includes('nee') ? ['nee'] : ['ja'];
}

/** What is known after a question, with its own answer when one answer was given. */
export function listFeitenNa(
	onderwerp: Onderwerp,
	vraag: VraagVeld,
	antwoorden: readonly string[] | undefined,
): Feiten {
	const feiten = listFeiten(vraag);
	const isEnkel = !isMeerkeuze(onderwerp, vraag) || vraag === 'afspraken' || vraag === 'partners';
	if (antwoorden && isEnkel) feiten.set(vraag, createFeit(onderwerp, vraag, antwoorden));
	return feiten;
}

/** Whether a question and its boxes can have been torn apart: they run over a page, or the question names no subject. */
export function loopt({ regels, pagina, isNaamloos }: Blok): boolean {
	const laatste = regels.findLast((regel) => !isLeeg(regel));
	return isNaamloos || (laatste !== undefined && laatste.pagina !== pagina);
}

/** Third check: whether the document goes on with what the form prints after this answer. */
export function isVervolgPassend(
	{ onderwerp, vraag, volgende }: Blok,
	antwoorden: readonly string[] | undefined,
): boolean {
	if (!volgende) return false;
	const { vragen, zeker } = listVervolg(onderwerp, vraag, listFeitenNa(onderwerp, vraag, antwoorden));
	if (volgende.soort === 'vraag' && volgende.onderwerp === onderwerp) return vragen.includes(volgende.vraag);
	if (zeker !== undefined) return false;
	if (volgende.soort === 'vraag') return volgende.vraag === listGedrukt(volgende.onderwerp)[0];
	return volgende.soort !== 'sluiting' || volgende.onderwerp === onderwerp;
}
