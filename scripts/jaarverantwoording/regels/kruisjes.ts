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
 * Decides once per document which sign means chosen: ticks or crosses beside open boxes, or else filled shapes beside open
 * ones. Anything less clear counts as lost.
 *
 * @param opties The boxes of every question of the document.
 */
export function chooseLeeswijze(opties: readonly Optie[]): Leeswijze {
	const soorten = new Set(opties.map(({ vakje }) => vakje));
	if (!soorten.has('leeg')) return VERLOREN;
	// With both, one of them can stand for no.
	if (soorten.has('vinkje') && soorten.has('kruis')) return VERLOREN;
	if (soorten.has('vinkje') || soorten.has('kruis'))
		return { isLeesbaar: true, isGekozen: (vakje) => (vakje === 'vol' ? undefined : isTeken(vakje)) };
	return soorten.has('vol') ? { isLeesbaar: true, isGekozen: (vakje) => vakje === 'vol' } : VERLOREN;
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
