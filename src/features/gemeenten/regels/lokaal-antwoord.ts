import type { Gegeven } from '../../../content/schemas/gegeven.ts';
import { HERKOMST_NAMEN, LEZER_VAN, type Lezer } from '../../lea-vve/index.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { capitalise } from '../../../shared/tekst.ts';
import type { GemeenteFeiten, LokaalAntwoord, Naslag } from './feiten.ts';
import { LEZER_UIT_REGISTER } from './register-antwoord.ts';

function findUitLeaVve(lezer: Lezer, { leaVve }: GemeenteFeiten, { bronTitel }: Naslag): LokaalAntwoord {
	const jaar = leaVve[0];
	if (!jaar) return { bekend: false, reden: 'Wij hebben geen jaarverantwoording LEA/vve van deze gemeente.' };
	const { opgave, tekst, toelichting, geenAntwoord } = lezer(jaar);
	const bron = bronTitel(jaar.bron);
	if (!opgave) return { bekend: false, reden: `Dit staat niet in ${bron}.` };
	if (opgave.herkomst === 'onleesbaar') return { bekend: false, reden: `Het antwoord is niet leesbaar in ${bron}.` };
	const reden = geenAntwoord?.(opgave.antwoord);
	if (reden) return { bekend: false, reden };
	const hoe =
		opgave.herkomst === 'afgeleid'
			? `${HERKOMST_NAMEN.afgeleid}: ${opgave.reden ?? ''}`
			: HERKOMST_NAMEN[opgave.herkomst];
	const peildatum =
		opgave.herkomst === 'getal' && jaar.cijfers ? formatMoment(jaar.cijfers.peildatum) : `over ${jaar.jaar}`;
	return {
		bekend: true,
		tekst: tekst(opgave),
		peildatum,
		bron,
		toelichting: [`${capitalise(hoe)}${hoe.endsWith('.') ? '' : '.'}`],
		uitleg: toelichting,
	};
}

/**
 * Derives the answer of a gemeente to the question that names `gegeven`.
 *
 * Shows what was counted or reported with its peildatum; an absent value says why it is absent.
 *
 * @throws {Error} When the register has a column without source.
 */
export function findLokaalAntwoord(gegeven: Gegeven, feiten: GemeenteFeiten, naslag: Naslag): LokaalAntwoord {
	const uitRegister = LEZER_UIT_REGISTER[gegeven];
	if (uitRegister) return uitRegister(feiten.register, naslag);
	const lezer = LEZER_VAN[gegeven];
	if (!lezer)
		throw new Error(`Gegeven "${gegeven}" heeft nog geen lezer in features/gemeenten/regels/register-antwoord.ts.`);
	return findUitLeaVve(lezer, feiten, naslag);
}
