import type { PraktijkGegevens } from '../../../content/schemas/praktijk.ts';
import { formatMoment } from '../../../shared/dag.ts';

/** When it was done: a moment, or from and to. */
export const formatPeriode = ({ periode, tot }: Pick<PraktijkGegevens, 'periode' | 'tot'>) =>
	`${formatMoment(periode)}${tot ? ` tot ${formatMoment(tot)}` : ''}`;

/** Where, when and with which instrument, on one line; what is not known is left out. */
export const formatPraktijkfeiten = (
	data: Pick<PraktijkGegevens, 'regio' | 'periode' | 'tot' | 'instrument'>,
	gemeenten: readonly string[],
) =>
	[gemeenten.join(', '), data.regio, formatPeriode(data), data.instrument === 'onbekend' ? undefined : data.instrument]
		.filter(Boolean)
		.join(' · ');
