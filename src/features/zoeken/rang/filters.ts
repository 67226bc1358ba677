import type { Zoekregister } from '../register.ts';

/** What results can be narrowed by. */
export type FilterNaam = 'soort' | 'thema' | 'wie';
/** Chosen value per filter; an empty value filters nothing. */
export type Filters = Partial<Record<FilterNaam, string>>;
/** Results per value of each filter. */
export type Telling = Record<FilterNaam, Record<string, number>>;

/** The values of a document per filter. */
function readWaarden(register: Zoekregister, nummer: number): Record<FilterNaam, string[]> {
	const [, , , soort = -1, themas = [], wie = []] = register.documenten[nummer] ?? [];
	const name = (namen: readonly string[], nummers: readonly number[]) => nummers.flatMap((een) => namen[een] ?? []);
	return {
		soort: name(register.soorten, [soort]),
		thema: name(register.themas, themas),
		wie: name(register.wie, wie),
	};
}

const NAMEN = ['soort', 'thema', 'wie'] as const;

/** The documents that have everything that was chosen. */
export const filterVondsten = <T extends { nummer: number }>(
	register: Zoekregister,
	vondsten: readonly T[],
	filters: Filters,
): T[] =>
	vondsten.filter(({ nummer }) => {
		const waarden = readWaarden(register, nummer);
		return NAMEN.every((naam) => !filters[naam] || waarden[naam].includes(filters[naam]));
	});

/** Counts per filter with the other filters set but not itself: what the reader gets by choosing another value. */
export function countFilters(
	register: Zoekregister,
	vondsten: readonly { nummer: number }[],
	filters: Filters,
	meeste: number,
): Telling {
	const telling: Telling = { soort: {}, thema: {}, wie: {} };
	for (const naam of NAMEN)
		for (const { nummer } of filterVondsten(register, vondsten, { ...filters, [naam]: '' }).slice(0, meeste))
			for (const waarde of readWaarden(register, nummer)[naam])
				telling[naam][waarde] = (telling[naam][waarde] ?? 0) + 1;
	return telling;
}
