import type { Optie } from './lezing.ts';
import type { Vakje } from './vakjes.ts';

/** How the boxes of this document are to be read. */
export interface Leeswijze {
	/** Whether ticks can be told from empty boxes at all. */
	isLeesbaar: boolean;
	/** Whether a box was chosen; undefined when its sign says nothing. */
	isGekozen: (vakje: Vakje) => boolean | undefined;
}

const VERLOREN: Leeswijze = { isLeesbaar: false, isGekozen: () => undefined };
const isTeken = (vakje: Vakje) => vakje === 'vinkje' || vakje === 'kruis';

/**
 * Decides once per document which sign means chosen. Ticks and crosses do, unless a question where one answer is allowed
 * carries more and no box is open; a filled shape does only beside open ones. Anything less clear counts as lost.
 *
 * @param perVraag The boxes of every question where one answer is allowed.
 * @param overige The boxes of all other questions.
 */
export function chooseLeeswijze(perVraag: readonly (readonly Optie[])[], overige: readonly Optie[]): Leeswijze {
	const soorten = new Set([...perVraag.flat(), ...overige].map(({ vakje }) => vakje));
	const isLeegGezien = soorten.has('leeg');
	if (soorten.has('vinkje') || soorten.has('kruis')) {
		if (!isLeegGezien) return VERLOREN;
		return { isLeesbaar: true, isGekozen: (vakje) => (vakje === 'vol' ? undefined : isTeken(vakje)) };
	}
	if (soorten.has('vol') && isLeegGezien) return { isLeesbaar: true, isGekozen: (vakje) => vakje === 'vol' };
	return VERLOREN;
}

/** What the boxes of one question say. */
export type Gelezen =
	| { stand: 'gekozen'; antwoorden: string[] }
	/** Every printed box is empty. */
	| { stand: 'niets' }
	/** It cannot be known, and why; what contradicts itself is not mended by a follow-up question either. */
	| { stand: 'onleesbaar'; waarom: string; isTegenspraak?: true };

const TEKENS_WEG = 'aan de vakjes is niet te zien wat er is aangekruist';

/** Reads the boxes of one question on which two readings agree. */
export function readKruisjes(opties: readonly Optie[], leeswijze: Leeswijze, isMeerkeuze: boolean): Gelezen {
	if (!leeswijze.isLeesbaar || opties.some(({ vakje }) => leeswijze.isGekozen(vakje) === undefined))
		return { stand: 'onleesbaar', waarom: TEKENS_WEG };
	const antwoorden = opties.filter(({ vakje }) => leeswijze.isGekozen(vakje)).map(({ antwoord }) => antwoord);
	if (antwoorden.length === 0) return { stand: 'niets' };
	if (!isMeerkeuze && antwoorden.length > 1)
		return { stand: 'onleesbaar', waarom: 'er is meer dan een vakje aangekruist', isTegenspraak: true };
	return { stand: 'gekozen', antwoorden };
}
