import { AFGESCHERMD, isAfgeschermd, isKleinAantal, KLEINSTE_GROEP, type OpenAantal } from './aantal.ts';

const DELEN = ['geheel', 'deel', 'rest'] as const;
export type Tellingdeel = (typeof DELEN)[number];
/** Three numbers of which each follows from the two others: geheel = deel + rest. A number that is not known is undefined. */
export type Telling = Readonly<Record<Tellingdeel, OpenAantal | undefined>>;

/** From this number of children on, a part of 1, 2, 3 or 4 is equally possible and the whole gives none of them away. */
const VEILIG_GEHEEL = 2 * (KLEINSTE_GROEP - 1) + 1;

/** The numbers themselves and what anybody can compute from two of them, also where a gemeente's own sum does not add up. */
function listBerekenbaar({ geheel, deel, rest }: Partial<Record<Tellingdeel, number>>): number[] {
	const som = deel !== undefined && rest !== undefined ? [deel + rest] : [];
	const verschillen = [deel, rest].flatMap((aantal) =>
		geheel !== undefined && aantal !== undefined ? [geheel - aantal] : [],
	);
	return [geheel, deel, rest].filter((aantal) => aantal !== undefined).concat(som, verschillen);
}

/**
 * A telling as it may be published: no number of 1 to 4 children can be read or computed.
 *
 * A part of 1 to 4, or one that is masked already, takes the other part with it, because the whole minus that part would give it away. Under 9 children
 * the whole goes too: a whole of 6 of which one part is 1 to 4 and the other is not, can only be 1 and 5.
 */
export function maskTelling(telling: Telling): Telling {
	const getallen = Object.fromEntries(
		DELEN.flatMap((naam) => (typeof telling[naam] === 'number' ? [[naam, telling[naam]]] : [])),
	) as Partial<Record<Tellingdeel, number>>;
	const isOpen = !DELEN.some((naam) => isAfgeschermd(telling[naam])) && !listBerekenbaar(getallen).some(isKleinAantal);
	if (isOpen) return telling;
	const { geheel, deel = 0, rest = 0 } = getallen;
	const isKleinGeheel = (geheel ?? deel + rest) < VEILIG_GEHEEL;
	const mask = (naam: Tellingdeel) => (telling[naam] === undefined ? undefined : AFGESCHERMD);
	return { geheel: isKleinGeheel ? mask('geheel') : telling.geheel, deel: mask('deel'), rest: mask('rest') };
}

/** Whether a text names one of these numbers, as a word by itself. */
export const namesAantal = (tekst: string, aantallen: readonly number[]) =>
	aantallen.some((aantal) => new RegExp(`(?<![\\d.,])${aantal}(?![\\d]|[.,]\\d)`).test(tekst));
