import { KOLOMNAMEN, type VergelijkGemeente, type Waarde, type Waarden } from './rijen.ts';
import type { VveOpgave } from './opgave.ts';
import type { Vergelijking } from './tabel.ts';

/** `/vergelijken/gegevens.json`: the comparison without repeated words, because it crosses poor wifi. */
export interface Bestand extends Omit<Vergelijking, 'gemeenten'> {
	provincies: string[];
	/** Address, number of the provincie, names, then the values in the order of KOLOMNAMEN. */
	gemeenten: [string, number, readonly [string, ...string[]], ...Waarde[]][];
	opgaven: Record<string, VveOpgave>;
}

export function packVergelijking({ gemeenten, ...rest }: Vergelijking): Bestand {
	const provincies = [...new Set(gemeenten.map(({ provincie }) => provincie))].sort();
	return {
		...rest,
		provincies,
		gemeenten: gemeenten.map(({ slug, provincie, namen, waarden }) => [
			slug,
			provincies.indexOf(provincie),
			namen,
			...KOLOMNAMEN.map((kolom) => waarden[kolom]),
		]),
		opgaven: Object.fromEntries(gemeenten.flatMap(({ slug, opgave }) => (opgave ? [[slug, opgave]] : []))),
	};
}

export function unpackVergelijking({ provincies, gemeenten, opgaven, ...rest }: Bestand): Vergelijking {
	return {
		...rest,
		gemeenten: gemeenten.map(([slug, provincie, namen, ...waarden]): VergelijkGemeente => ({
			slug,
			namen,
			provincie: provincies[provincie] ?? '',
			waarden: Object.fromEntries(
				KOLOMNAMEN.map((kolom, index) => [kolom, waarden[index] ?? null]),
			) as unknown as Waarden,
			opgave: opgaven[slug],
		})),
	};
}
