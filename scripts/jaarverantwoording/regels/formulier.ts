import {
	ALLEEN_AFGELEID,
	ANTWOORDEN,
	MEERKEUZE,
	PARTNERS_VAN,
	type Onderwerp,
	type VraagMetAntwoorden,
	type VraagVeld,
} from '../../../src/content/schemas/lea-vve-vragenlijst.ts';
import { ANTWOORD_ANKERS, type AnkerTabel } from './ankers.ts';

/** The years that are read. Of 2024 a real form was seen; the others are read as long as they have the same boxes. */
export const EERSTE_FORMULIER = 2022;
export const LAATSTE_FORMULIER = 2025;

const isResultaat = (onderwerp: Onderwerp, vraag: VraagVeld) => onderwerp === 'resultaten' && vraag === 'afspraken';

/** Whether more than one box of a question may be ticked; agreements on results are ticked per group of children. */
export const isMeerkeuze = (onderwerp: Onderwerp, vraag: VraagVeld): boolean =>
	(MEERKEUZE as readonly VraagVeld[]).includes(vraag) || isResultaat(onderwerp, vraag);

/** The labels of the boxes below a question. */
export function findLabels(onderwerp: Onderwerp, vraag: VraagVeld): AnkerTabel {
	if (isResultaat(onderwerp, vraag)) return { ...ANTWOORD_ANKERS.resultaatOver, ...ANTWOORD_ANKERS.afspraken };
	return ANTWOORD_ANKERS[vraag as VraagMetAntwoorden | 'partners'];
}

/**
 * The boxes below a question in the order in which a form prints them, one list per form. The forms differ in whether
 * they offer "onbekend" beside yes and no.
 */
export function listDrukvolgordes(onderwerp: Onderwerp, vraag: VraagVeld): readonly (readonly string[])[] {
	if (vraag === 'partners') return [PARTNERS_VAN[onderwerp]];
	if (isResultaat(onderwerp, vraag)) return [[...ANTWOORDEN.resultaatOver, 'nee']];
	const opties: readonly string[] = ANTWOORDEN[vraag as VraagMetAntwoorden].filter(
		(antwoord) => !ALLEEN_AFGELEID.includes(antwoord),
	);
	if (vraag !== 'overleg' && vraag !== 'afspraken') return [opties];
	return [opties, opties.filter((antwoord) => antwoord !== 'onbekend')];
}
