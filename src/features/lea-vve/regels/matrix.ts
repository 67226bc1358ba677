import type { Opgave } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveJaar, OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import { ONDERWERPEN } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import type { Onderwerp } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { ONDERWERP_NAMEN } from './teksten.ts';

/** What the law asks per subject: the taak that holds it, or undefined where it asks nothing. */
interface Plicht {
	overleg: string | undefined;
	afspraken: string | undefined;
}

/**
 * Overleg is mandatory on every subject (WPO 161 lid 1), afspraken only on voor- en vroegschoolse educatie (WPO 160 lid 1).
 * The supply has its own norm (WPO 159 lid 1) and no overleg question in the questionnaire.
 *
 * @see https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=160&g=2026-08-01
 */
export const PLICHTEN: Record<Onderwerp, Plicht> = {
	integratie: { overleg: 'lea-integratie', afspraken: undefined },
	segregatie: { overleg: 'lea-segregatie', afspraken: undefined },
	inschrijving: { overleg: 'lea-inschrijving-en-toelating', afspraken: undefined },
	doelgroepdefinitie: { overleg: 'lea-vve-overleg-en-afspraken', afspraken: 'doelgroep-voorschool-vaststellen' },
	toeleiding: { overleg: 'lea-vve-overleg-en-afspraken', afspraken: 'toeleiding-voorschool' },
	aanbod: { overleg: undefined, afspraken: undefined },
	'doorgaande-lijn': { overleg: 'lea-vve-overleg-en-afspraken', afspraken: 'doorgaande-lijn' },
	resultaten: { overleg: 'lea-vve-overleg-en-afspraken', afspraken: 'resultaatafspraken-vroegschool' },
	'andere-instrumenten': { overleg: 'lea-achterstanden-zonder-vve', afspraken: undefined },
};

export const LABELS = [
	'opgegeven',
	'niet opgegeven',
	'opgave wijkt af van de plicht',
	'niet te bepalen',
	'geen plicht',
] as const;
export type Label = (typeof LABELS)[number];

/**
 * Sets what a gemeente reported beside what the law asks; never a verdict.
 *
 * @param plicht Taak that holds the duty, or undefined when the law asks nothing here.
 * @param opgave The reported answer, or undefined when the questionnaire gave none.
 */
export function labelOpgave(plicht: string | undefined, opgave: Opgave | undefined): Label {
	if (!opgave) return plicht ? 'niet opgegeven' : 'geen plicht';
	if (opgave.herkomst === 'onleesbaar' || opgave.antwoord === 'onbekend') return 'niet te bepalen';
	if (opgave.antwoord === 'nee') return plicht ? 'opgave wijkt af van de plicht' : 'opgegeven';
	return 'opgegeven';
}

export type Wat = 'overleg' | 'afspraken';

/** The answer that a duty is about. The doelgroepdefinitie is itself the agreement; the questionnaire asks whether it was adopted. */
export function findOpgave(onderwerp: Onderwerp, wat: Wat, opgave: OnderwerpOpgave | undefined): Opgave | undefined {
	if (wat === 'overleg') return opgave?.overleg;
	return onderwerp === 'doelgroepdefinitie' ? opgave?.vastgesteldeDefinitie : opgave?.afspraken;
}

/** One line of the matrix: a subject with the labels for overleg and afspraken. */
export interface MatrixRegel {
	onderwerp: Onderwerp;
	naam: string;
	plicht: Plicht;
	opgave: OnderwerpOpgave | undefined;
	overleg: Label;
	afspraken: Label;
}

/** The statutory matrix of one calendar year, in the order of the questionnaire; the supply is left to its figures. */
export function buildMatrix(jaar: Pick<LeaVveJaar, 'onderwerpen'>): MatrixRegel[] {
	return ONDERWERPEN.filter((onderwerp) => onderwerp !== 'aanbod').map((onderwerp) => {
		const plicht = PLICHTEN[onderwerp];
		const opgave = jaar.onderwerpen[onderwerp];
		return {
			onderwerp,
			naam: ONDERWERP_NAMEN[onderwerp],
			plicht,
			opgave,
			overleg: labelOpgave(plicht.overleg, findOpgave(onderwerp, 'overleg', opgave)),
			afspraken: labelOpgave(plicht.afspraken, findOpgave(onderwerp, 'afspraken', opgave)),
		};
	});
}
