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

/** How we know an answer, as a sentence. */
export function formatHerkomst({ herkomst, reden }: Opgave): string {
	const naam = HERKOMST_NAMEN[herkomst];
	return `${naam.charAt(0).toUpperCase()}${naam.slice(1)}${reden ? `: ${reden.replace(/\.$/, '')}` : ''}.`;
}
