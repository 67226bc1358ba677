import { CIJFERS, ONDERWERPEN, type Onderwerp } from '../../../content/schemas/lea-vve-vragenlijst.ts';
import { readCijfer } from './cijfers.ts';
import type { Invulling } from './invulling.ts';
import { walkVragen } from './opgave.ts';
import type { ZelfcheckVraag } from './vragen.ts';

/** How many of the questions that are put have an answer. */
export interface Voortgang {
	beantwoord: number;
	totaal: number;
}

/** Lines of text are extra and do not count. */
const countKeuzes = (vragen: ZelfcheckVraag[]) => vragen.filter(({ vorm }) => vorm !== 'tekst').length;

/** Progress of one subject; each figure of the supply is a question. */
export function countVoortgang(onderwerp: Onderwerp, invulling: Invulling): Voortgang {
	const { gevraagd, beantwoord } = walkVragen(onderwerp, invulling);
	const cijfers = onderwerp === 'aanbod' ? CIJFERS : [];
	const ingevuld = cijfers.filter((naam) => readCijfer(naam, invulling) !== undefined);
	return {
		beantwoord: countKeuzes(beantwoord) + ingevuld.length,
		totaal: countKeuzes(gevraagd) + cijfers.length,
	};
}

/** Progress of the whole form. */
export function countTotaal(invulling: Invulling): Voortgang {
	const delen = ONDERWERPEN.map((onderwerp) => countVoortgang(onderwerp, invulling));
	return {
		beantwoord: delen.reduce((som, { beantwoord }) => som + beantwoord, 0),
		totaal: delen.reduce((som, { totaal }) => som + totaal, 0),
	};
}
