import { ANTWOORD_ANKERS, BEGIN_ANKERS, HULP_ANKERS, RIJ_ANKERS, type AnkerTabel } from './ankers.ts';
import { isCijferrij } from './cijfers.ts';
import { isMerk } from './indeling.ts';
import { isTabelkop } from './tabel.ts';
import { readVakje } from './vakjes.ts';
import { formatRegel, type Regel } from './woorden.ts';
import { chooseBijAnker, dropNummer, hasAnker, listWoorden } from './zoeken.ts';

const ALLE_LABELS: AnkerTabel[] = Object.values(ANTWOORD_ANKERS);
/** A label of a box that is a whole sentence; a single "ja" can also start a sentence of the gemeente. */
const isLabel = (regel: Regel) => {
	const woorden = listWoorden([regel]);
	if (['ja', 'nee', 'onbekend'].includes(woorden.join(' '))) return true;
	return ALLE_LABELS.some((labels) => {
		const antwoord = chooseBijAnker(woorden, labels);
		return antwoord !== undefined && !['ja', 'nee', 'onbekend'].includes(antwoord);
	});
};

/** The first or the last line of a question that runs on. */
const isVraagdeel = (regel: Regel) =>
	formatRegel(regel).endsWith('?') || hasAnker(dropNummer(listWoorden([regel])), BEGIN_ANKERS);

/** Whether a line is printed on the form itself: then it is no text of the gemeente. */
export const isFormulierregel = (regel: Regel): boolean =>
	isMerk(regel) ||
	isVraagdeel(regel) ||
	isTabelkop(regel) ||
	isLabel(regel) ||
	isCijferrij(regel) ||
	regel.woorden.some(({ tekst }) => readVakje(tekst)) ||
	hasAnker(listWoorden([regel]), HULP_ANKERS) ||
	chooseBijAnker(listWoorden([regel]), RIJ_ANKERS) !== undefined;
