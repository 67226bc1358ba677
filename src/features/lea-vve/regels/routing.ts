import type { OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import { VRIJE_TEKST, type VraagVeld } from '../../../content/schemas/lea-vve-vragenlijst.ts';

/** A question is only put after one of these answers to another question of the same subject. */
export interface Voorwaarde {
	na: VraagVeld;
	bij: readonly string[];
}

/**
 * The routing of the questionnaire: which question follows on which answer. It shows a follow-up in the self-check, and
 * tells the importer what a printed follow-up proves.
 */
export const ROUTING: Partial<Record<VraagVeld, Voorwaarde>> = {
	partners: { na: 'overleg', bij: ['ja'] },
	anderePartners: { na: 'partners', bij: ['anders'] },
	metAlle: { na: 'overleg', bij: ['ja'] },
	resultaatOver: { na: 'afspraken', bij: ['ja'] },
	meetbareDoelen: { na: 'afspraken', bij: ['ja'] },
	redenGeenDoelen: { na: 'meetbareDoelen', bij: ['geen'] },
	andereRedenGeenDoelen: { na: 'redenGeenDoelen', bij: ['anders'] },
	doelenBereikt: { na: 'meetbareDoelen', bij: ['allemaal', 'deels', 'allemaal-of-deels'] },
	redenDoelenNietBereikt: { na: 'doelenBereikt', bij: ['grootste-deel', 'helft', 'klein-deel', 'geen', 'niet-alle'] },
	andereRedenDoelenNietBereikt: { na: 'redenDoelenNietBereikt', bij: ['anders'] },
	redenGeenAfspraken: { na: 'afspraken', bij: ['nee'] },
	andereRedenGeenAfspraken: { na: 'redenGeenAfspraken', bij: ['anders'] },
	elementen: { na: 'vastgesteldeDefinitie', bij: ['ja'] },
	andereElementen: { na: 'elementen', bij: ['anders'] },
	redenOnvoldoendeAanbod: { na: 'voldoendeAanbod', bij: ['nee'] },
	andereRedenPeutersNietBereikt: { na: 'redenPeutersNietBereikt', bij: ['anders'] },
};

/** The line for free text beside a box of this question: "anders, namelijk", or "nee, want". */
export const findVrijVeld = (vraag: VraagVeld) => VRIJE_TEKST.find((veld) => ROUTING[veld]?.na === vraag);

/** The answer to a question as a list, whatever its form; undefined when it was not given or cannot be read. */
export function listAntwoorden(opgave: OnderwerpOpgave | undefined, vraag: VraagVeld): readonly string[] | undefined {
	if (!opgave || vraag === 'metAlle') return undefined;
	const antwoord = opgave[vraag]?.antwoord;
	return typeof antwoord === 'string' ? [antwoord] : antwoord;
}

/**
 * Whether a question is put, given the answers so far.
 *
 * @returns undefined when the answer before it is not known.
 */
export function isGesteld(opgave: OnderwerpOpgave | undefined, vraag: VraagVeld): boolean | undefined {
	const voorwaarde = ROUTING[vraag];
	if (!voorwaarde) return true;
	const gegeven = listAntwoorden(opgave, voorwaarde.na);
	return gegeven?.some((antwoord) => voorwaarde.bij.includes(antwoord));
}
