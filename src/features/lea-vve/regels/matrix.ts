import type { Opgave } from '../../../content/schemas/lea-vve-opgave.ts';
import type { LeaVveJaar, OnderwerpOpgave } from '../../../content/schemas/lea-vve.ts';
import { ONDERWERPEN, type Onderwerp } from '../../../content/schemas/lea-vve-vragenlijst.ts';
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

/** Enough supply is a duty of its own (WPO 159 lid 1). */
export const PLICHT_AANBOD = 'genoeg-voorschoolse-educatie';

/** Having measurable goals, as far as possible, is asked of all agreements (WPO 161 lid 1). */
export const TAAK_DOELEN = 'lea-meetbare-doelen';
/** Every taak that a signal can name, each once. */
export const SIGNAAL_TAKEN: readonly string[] = [
	...new Set([
		...Object.values(PLICHTEN).flatMap(({ overleg, afspraken }) => [overleg, afspraken]),
		PLICHT_AANBOD,
		TAAK_DOELEN,
	]),
].filter((taak) => taak !== undefined);

/** The duties of one subject in words; without taak the law does not ask it. */
export const listPlichten = (onderwerp: Onderwerp): { wat: string; taak: string | undefined }[] =>
	onderwerp === 'aanbod'
		? [{ wat: 'genoeg aanbod', taak: PLICHT_AANBOD }]
		: (['overleg', 'afspraken'] as const).map((wat) => ({ wat, taak: PLICHTEN[onderwerp][wat] }));

/** What the labels of the matrix mean, for the reader. */
export const LABEL_UITLEG = {
	opgegeven: 'De gemeente gaf op wat de wet vraagt, of gaf antwoord waar de wet niets vraagt.',
	'niet opgegeven': 'De wet vraagt het, en in het stuk staat geen antwoord.',
	'opgave wijkt af van de plicht':
		'De wet vraagt het, en de gemeente gaf op dat het er niet was. Haar uitleg staat erbij.',
	'niet te bepalen': 'Het antwoord is niet te lezen in het stuk dat wij hebben, of de gemeente vulde onbekend in.',
	'(afgeleid)': 'Het kruisje zelf is niet te lezen. Het antwoord volgt uit een vraag verderop in het stuk.',
} as const;
export type Label = Exclude<keyof typeof LABEL_UITLEG, '(afgeleid)'> | 'geen plicht';

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
