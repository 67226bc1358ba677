import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import type { Blok } from '../../../shared/sjabloon.ts';
import { listSignalen, type Signaal } from '../../lea-vve/index.ts';

/** Of all articles the template holds only the one of this taak stays. */
const describeGrondslag = (taak: string | undefined): Blok => (taak === undefined ? {} : { [taak]: {} });

const describeSignaal = ({ kop, opgave, wet, taak, vraag, uitleg }: Signaal): Blok => ({
	kop,
	opgave,
	plicht: wet === undefined ? undefined : { wet, grondslag: describeGrondslag(taak) },
	vraag,
	uitleg: uitleg.map((regel) => `Jullie uitleg: ${regel}`),
});

/** The points for the conversation about a form that is not finished: a duty without answer is a question still to answer. */
export function describeSignalen(jaar: LeaVveJaar): Blok {
	const { open = [], punten = [] } = Object.groupBy(listSignalen(jaar), ({ soort }) =>
		soort === 'niet-opgegeven' ? 'open' : 'punten',
	);
	return {
		punten: punten.length > 0 ? { punt: punten.map(describeSignaal) } : undefined,
		geen: punten.length > 0 ? undefined : {},
		open:
			open.length > 0
				? {
						plicht: open.map(({ onderwerp, kop, taak }) => ({
							link: { '=': kop, '@href': `#${onderwerp}` },
							grondslag: describeGrondslag(taak),
						})),
					}
				: undefined,
	};
}
