import type { LeaVveJaar } from '../../../../content/schemas/lea-vve.ts';
import { formatAanvullend } from './aanbod.ts';
import { listSignalen } from './lijst.ts';
import type { Signaal } from './signaal.ts';

/** A point as it stands on a page: an explanation that already stands higher is not said again. */
export interface SignaalOpPagina extends Signaal {
	/** Where the rest of the explanation stands. */
	uitlegBij?: string;
}

/** @param getoond What the page already shows of the gemeente's explanation, each line with its address; grows. */
function placeUitleg(signalen: readonly Signaal[], getoond: Map<string, string>): SignaalOpPagina[] {
	return signalen.map((signaal) => {
		const elders = signaal.uitleg.flatMap((regel) => getoond.get(regel) ?? [])[0];
		const uitleg = signaal.uitleg.filter((regel) => !getoond.has(regel));
		for (const regel of uitleg) getoond.set(regel, `#punt-${signaal.id}`);
		return { ...signaal, uitleg, ...(elders === undefined ? {} : { uitlegBij: elders }) };
	});
}

/** Id of the heading above the gemeente's explanation of its figures. */
export const nameUitlegCijfers = (jaar: number) => `uitleg-cijfers-${jaar}`;

/**
 * The points of one year in two lists: those about the figures stand beside the figures and their explanation, the others
 * by themselves.
 */
export function placeSignalen(jaar: Pick<LeaVveJaar, 'jaar' | 'cijfers' | 'onderwerpen'>) {
	const { cijfers } = jaar;
	const isBijCijfers = ({ onderwerp }: Signaal) => cijfers !== undefined && onderwerp === 'aanbod';
	const bijCijfers = cijfers ? [...cijfers.toelichting, ...cijfers.aanvullend.map(formatAanvullend)] : [];
	const getoond = new Map(bijCijfers.map((regel) => [regel, `#${nameUitlegCijfers(jaar.jaar)}`]));
	const alle = listSignalen(jaar);
	return {
		signalen: placeUitleg(
			alle.filter((signaal) => !isBijCijfers(signaal)),
			getoond,
		),
		bijCijfers: placeUitleg(alle.filter(isBijCijfers), getoond),
	};
}

/**
 * The point beside which a text of the gemeente already stands.
 *
 * @param tekst The explanation, or the reason as the gemeente wrote it.
 */
export const findPuntMetUitleg = (signalen: readonly Signaal[], tekst: string): Signaal | undefined =>
	signalen.find(({ uitleg }) => uitleg.some((regel) => regel === tekst || regel.endsWith(`: ${tekst}`)));
