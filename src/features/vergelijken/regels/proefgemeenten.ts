import { KOLOMNAMEN, readWaarden, type Kolomnaam, type VergelijkGemeente } from './rijen.ts';

type Register = Parameters<typeof readWaarden>[0];

/** A made-up gemeente for tests: what is not given is 100. */
export function createGemeente(
	slug: string,
	aantallen: Partial<Register> = {},
	rest: Partial<Pick<VergelijkGemeente, 'provincie' | 'opgave'>> = {},
): VergelijkGemeente {
	const alle = Object.fromEntries(KOLOMNAMEN.map((kolom) => [kolom, 100])) as Record<Kolomnaam, number>;
	return {
		slug,
		namen: [`Gemeente ${slug}`],
		provincie: 'Limburg',
		waarden: readWaarden({ ...alle, ...aantallen }),
		...rest,
	};
}
