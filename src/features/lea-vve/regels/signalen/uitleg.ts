import type { Opgave } from '../../../../content/schemas/lea-vve-opgave.ts';
import type { OnderwerpOpgave } from '../../../../content/schemas/lea-vve.ts';
import type { VraagVeld } from '../../../../content/schemas/lea-vve-vragenlijst.ts';
import { listAntwoorden } from '../routing.ts';
import { formatAntwoord, HERKOMST_NAMEN, VRAAG_NAMEN } from '../teksten.ts';

/** The reasons the gemeente gave to these questions. */
export const listRedenen = (opgave: OnderwerpOpgave | undefined, ...velden: VraagVeld[]): string[] =>
	velden.flatMap((veld) => {
		const antwoorden = listAntwoorden(opgave, veld)?.filter((antwoord) => antwoord !== 'anders');
		return antwoorden?.length ? [`${VRAAG_NAMEN[veld]}: ${formatAntwoord(veld, antwoorden)}`] : [];
	});

/** Those reasons and the gemeente's own explanation, which stand on the same screen as the answer. */
export const listUitleg = (opgave: OnderwerpOpgave | undefined, ...velden: VraagVeld[]): string[] => [
	...listRedenen(opgave, ...velden),
	...(opgave?.toelichting ? [opgave.toelichting] : []),
];

/** How we know an answer, in words. */
export const formatHerkomst = ({ herkomst, reden }: Opgave) =>
	`${HERKOMST_NAMEN[herkomst]}${reden ? `: ${reden.replace(/\.$/, '')}` : ''}`;

const LANGE_REGEL = 420;
const KORTE_REGELS = 4;

/** The explanation beside a signal: what stands open, and what is long enough to fold because it also stands at the subject. */
export function splitUitleg(uitleg: readonly string[]): { open: string[]; gevouwen: string[] } {
	const kort = uitleg.filter((regel) => regel.length <= LANGE_REGEL).slice(0, KORTE_REGELS);
	// A heading above nothing would say that the gemeente had nothing to say.
	const open = kort.length > 0 ? kort : uitleg.slice(0, 1);
	return { open, gevouwen: uitleg.filter((regel) => !open.includes(regel)) };
}
