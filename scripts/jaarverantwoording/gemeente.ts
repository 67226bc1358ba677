import { readFile } from 'node:fs/promises';
import { findGelijkende } from '../../src/shared/gelijkend.ts';
import { formatGemeentenaam } from '../../src/features/gemeenten/regels/naam.ts';
import { checkBestand } from '../../src/content/lezen/bestand.ts';
import type { RegisterRij } from '../../src/content/schemas/register.ts';
import { Leesfout } from './limieten.ts';

/** A gemeente as a document may name it. */
export interface Gemeente {
	slug: string;
	naam: string;
	namen: string[];
}

const PAD = 'register/gemeenten.csv';

/** The rows of the register of gemeenten in a content folder. */
export async function readRegister(contentMap: string): Promise<RegisterRij[]> {
	const { onderdelen } = checkBestand({ pad: PAD, bytes: await readFile(`${contentMap}/${PAD}`) });
	return onderdelen.map(({ gegevens }) => gegevens as RegisterRij);
}

/**
 * Finds a gemeente by its slug.
 *
 * @throws Leesfout with the slug that looks most like it.
 */
export function findGemeente(slug: string, register: readonly RegisterRij[]): Gemeente {
	const rij = register.find((kandidaat) => kandidaat.slug === slug);
	if (rij) return { slug, naam: formatGemeentenaam(rij), namen: [rij.naam, ...rij.aliassen] };
	const kaal = slug.toLowerCase();
	const bijAlias = register.find(({ naam, aliassen }) =>
		[naam, ...aliassen].some((alias) => alias.toLowerCase() === kaal),
	);
	const gelijkend =
		bijAlias?.slug ??
		findGelijkende(
			kaal,
			register.map((kandidaat) => kandidaat.slug),
		);
	throw new Leesfout(
		`De gemeente "${slug}" staat niet in het register.${gelijkend === undefined ? '' : ` Bedoel je: --gemeente ${gelijkend}?`}`,
	);
}
