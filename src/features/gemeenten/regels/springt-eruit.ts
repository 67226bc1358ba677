import type { RegisterRij } from '../../../content/schemas/register.ts';
import { computeMediaan, findEvenGroot } from './even-groot.ts';

/** How many times the middle amount, or what part of it, is far off. */
const FACTOR = 3;

/** The rule in words, for who reads that an amount is far off. */
export const SPRINGT_ERUIT_REGEL =
	'Wij zeggen “springt eruit” als een bedrag per inwoner meer dan drie keer het bedrag bij “Middelste van 20” is, of minder dan een derde ervan. Bij openbaar basisonderwijs en rijksbijdragen zeggen we het boven €\u00a0250 per inwoner. Staat er bij schoolgebouwen of rijksbijdragen nul, dan tonen wij geen bedrag.';

/** Whether an amount for each inhabitant is far from the middle of the gemeenten nearest in size. */
export function findUitschieter(
	rij: RegisterRij,
	register: readonly RegisterRij[],
	read: (ander: RegisterRij) => number | undefined,
): 'hoog' | 'laag' | undefined {
	const eigen = read(rij);
	const midden = computeMediaan((findEvenGroot(rij, register)?.rijen ?? []).flatMap((ander) => read(ander) ?? []));
	if (eigen === undefined || midden === undefined) return undefined;
	if (eigen > FACTOR * midden) return 'hoog';
	return eigen < midden / FACTOR ? 'laag' : undefined;
}
