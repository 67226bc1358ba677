import type { Vakje } from './vakjes.ts';

/** A box of the questionnaire, with the answer beside it when we know it. */
interface GelezenVakje {
	vakje: Vakje;
	antwoord: string | undefined;
}

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
 * Decides once per document which sign means chosen. Ticks and crosses do, unless every box carries one; a filled shape
 * does only beside open ones. Anything less clear counts as lost.
 *
 * @param perVraag The known boxes of every question where one answer is allowed.
 * @param overige The known boxes of all other questions.
 */
export function chooseLeeswijze(perVraag: readonly GelezenVakje[][], overige: readonly GelezenVakje[]): Leeswijze {
	const bekend = [...perVraag.flat(), ...overige].filter(({ antwoord }) => antwoord !== undefined);
	const soorten = new Set(bekend.map(({ vakje }) => vakje));
	const isLeegGezien = soorten.has('leeg');
	if (soorten.has('vinkje') || soorten.has('kruis')) {
		const isDubbel = perVraag.some(
			(vakjes) => new Set(vakjes.filter(({ vakje }) => isTeken(vakje)).map(({ antwoord }) => antwoord)).size > 1,
		);
		// Without open boxes, marks before lists only are bullets: a real tick also stands where one answer is allowed.
		const isOokBijEen = perVraag.flat().some(({ vakje, antwoord }) => antwoord !== undefined && isTeken(vakje));
		if (!isLeegGezien && (isDubbel || !isOokBijEen)) return VERLOREN;
		return { isLeesbaar: true, isGekozen: (vakje) => (vakje === 'vol' ? undefined : isTeken(vakje)) };
	}
	if (soorten.has('vol') && isLeegGezien) return { isLeesbaar: true, isGekozen: (vakje) => vakje === 'vol' };
	return VERLOREN;
}

/** What the boxes of one question say. */
export type Gelezen =
	| { stand: 'gekozen'; antwoorden: string[]; isOnvolledig: boolean }
	/** Every printed box is empty. */
	| { stand: 'niets' }
	/** More than one box where only one is allowed, or a box that can be read in two ways. */
	| { stand: 'tegenstrijdig' }
	| { stand: 'onleesbaar' };

const ONLEESBAAR: Gelezen = { stand: 'onleesbaar' };

/** Reads the boxes of one question. */
export function readKruisjes(vakjes: readonly GelezenVakje[], leeswijze: Leeswijze, isMeerkeuze: boolean): Gelezen {
	if (!leeswijze.isLeesbaar || vakjes.length === 0) return ONLEESBAAR;
	if (vakjes.some(({ vakje, antwoord }) => antwoord !== undefined && leeswijze.isGekozen(vakje) === undefined))
		return ONLEESBAAR;
	const gekozen = vakjes.filter(({ vakje }) => leeswijze.isGekozen(vakje));
	const antwoorden = [...new Set(gekozen.flatMap(({ antwoord }) => antwoord ?? []))];
	const isOnvolledig = gekozen.some(({ antwoord }) => antwoord === undefined);
	// The same answer printed twice, once ticked and once not.
	const isAnders = vakjes.some(
		({ vakje, antwoord }) =>
			antwoord !== undefined && antwoorden.includes(antwoord) && leeswijze.isGekozen(vakje) === false,
	);
	if (isAnders || (!isMeerkeuze && (antwoorden.length > 1 || (isOnvolledig && antwoorden.length === 1))))
		return { stand: 'tegenstrijdig' };
	if (antwoorden.length > 0) return { stand: 'gekozen', antwoorden, isOnvolledig };
	const isHeel = vakjes.filter(({ antwoord }) => antwoord !== undefined).length >= 2;
	return isOnvolledig || !isHeel ? ONLEESBAAR : { stand: 'niets' };
}
