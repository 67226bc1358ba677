import { isKleinAantal, KLEINSTE_GROEP } from './aantal.ts';

/** Three numbers of which each follows from the two others: geheel = deel + rest. A number that is not known is undefined. */
export interface Telling {
	geheel: number | undefined;
	deel: number | undefined;
	rest: number | undefined;
}
export type Tellingdeel = keyof Telling;

/** From this number of children on, a part of 1, 2, 3 or 4 is equally possible and the whole gives none of them away. */
const VEILIG_GEHEEL = 2 * (KLEINSTE_GROEP - 1) + 1;

/** The numbers themselves and what anybody can compute from two of them, also where a gemeente's own sum does not add up. */
function listBerekenbaar({ geheel, deel, rest }: Telling): number[] {
	const som = deel !== undefined && rest !== undefined ? [deel + rest] : [];
	const verschillen = [deel, rest].flatMap((aantal) =>
		geheel !== undefined && aantal !== undefined ? [geheel - aantal] : [],
	);
	return [geheel, deel, rest].filter((aantal) => aantal !== undefined).concat(som, verschillen);
}

/**
 * Says which numbers of a telling must stay hidden, so that no number of 1 to 4 children can be read or computed.
 *
 * A part of 1 to 4, or one that is masked already, takes the other part with it, because the whole minus that part would give it away. Under 9 children
 * the whole goes too: a whole of 6 of which one part is 1 to 4 and the other is not, can only be 1 and 5.
 */
export function listAfTeSchermen(
	telling: Telling,
	alAfgeschermd: ReadonlySet<Tellingdeel> = new Set(),
): ReadonlySet<Tellingdeel> {
	if (alAfgeschermd.size === 0 && !listBerekenbaar(telling).some(isKleinAantal)) return new Set();
	const { geheel, deel = 0, rest = 0 } = telling;
	return (geheel ?? deel + rest) < VEILIG_GEHEEL ? new Set(['geheel', 'deel', 'rest']) : new Set(['deel', 'rest']);
}

/** Whether a text names one of these numbers, as a word by itself. */
export const namesAantal = (tekst: string, aantallen: readonly number[]) =>
	aantallen.some((aantal) => new RegExp(`(?<![\\d.,])${aantal}(?![\\d]|[.,]\\d)`).test(tekst));
