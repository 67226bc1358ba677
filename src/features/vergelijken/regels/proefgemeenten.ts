import { KOLOMNAMEN, maskWaarden, type Kolomnaam, type VergelijkGemeente } from './gegevens.ts';

/** A made-up gemeente for tests: what is not given is 100. */
export function createGemeente(
	slug: string,
	aantallen: Partial<Record<Kolomnaam, number | undefined>> = {},
	rest: Partial<Pick<VergelijkGemeente, 'provincie' | 'opgave'>> = {},
): VergelijkGemeente {
	const alle = Object.fromEntries(KOLOMNAMEN.map((kolom) => [kolom, 100])) as Record<Kolomnaam, number | undefined>;
	return {
		slug,
		namen: [`Gemeente ${slug}`],
		provincie: 'Limburg',
		waarden: maskWaarden({ ...alle, ...aantallen }),
		...rest,
	};
}
