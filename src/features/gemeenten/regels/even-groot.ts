import type { RegisterRij } from '../../../content/schemas/register.ts';
import { formatGetal } from '../../../shared/klein-aantal/aantal.ts';
import { computeVerhouding, listDichtstbij } from '../../../shared/omvang.ts';

/** How many gemeenten stand beside one: enough for a middle that one odd gemeente does not move. */
const AANTAL = 20;

const readOmvang = ({ slug, inwoners }: RegisterRij) => ({ slug, inwoners });

/** Gemeenten with about as many inhabitants as one. */
export interface EvenGroot {
	/** Nearest first. */
	rijen: readonly RegisterRij[];
	/** Inhabitants of the smallest and the largest of them. */
	van: number;
	tot: number;
}

/** One page asks some fifty times for the same twenty. */
const gevonden = new WeakMap<readonly RegisterRij[], WeakMap<object, EvenGroot | undefined>>();

/**
 * The twenty gemeenten nearest in number of inhabitants, as src/shared/omvang.ts has them.
 *
 * @returns undefined when the number of inhabitants of the gemeente is not known.
 */
export function findEvenGroot(
	rij: Pick<RegisterRij, 'slug' | 'inwoners'>,
	register: readonly RegisterRij[],
): EvenGroot | undefined {
	const perRij = gevonden.get(register) ?? new WeakMap<object, EvenGroot | undefined>();
	gevonden.set(register, perRij);
	if (!perRij.has(rij)) perRij.set(rij, searchEvenGroot(rij, register));
	return perRij.get(rij);
}

function searchEvenGroot(
	rij: Pick<RegisterRij, 'slug' | 'inwoners'>,
	register: readonly RegisterRij[],
): EvenGroot | undefined {
	const rijen = listDichtstbij({ slug: rij.slug, inwoners: rij.inwoners }, register, readOmvang, AANTAL);
	if (rijen.length === 0) return undefined;
	const aantallen = rijen.flatMap(({ item }) => item.inwoners ?? []);
	return { rijen: rijen.map(({ item }) => item), van: Math.min(...aantallen), tot: Math.max(...aantallen) };
}

/** The middle value, or halfway between the two in the middle; undefined without values. */
export function computeMediaan(waarden: readonly number[]): number | undefined {
	const opVolgorde = waarden.toSorted((a, b) => a - b);
	const midden = opVolgorde.length / 2;
	const [laag, hoog] = [opVolgorde[Math.ceil(midden) - 1], opVolgorde[Math.floor(midden)]];
	return laag === undefined || hoog === undefined ? undefined : (laag + hoog) / 2;
}

/** From this ratio on the nearest gemeenten are not of the same size. */
const RUIM = 1.5;

/** What to say where no twenty gemeenten are about as large; empty elsewhere. */
export function formatVerWeg(rij: RegisterRij, naam: string, register: readonly RegisterRij[]): string {
	const groep = findEvenGroot(rij, register);
	if (!groep || !rij.inwoners) return '';
	if (Math.max(computeVerhouding(groep.van, rij.inwoners), computeVerhouding(groep.tot, rij.inwoners)) < RUIM)
		return '';
	return `Bij ${naam} liggen die gemeenten ver weg: zij hebben ${formatGetal(groep.van)} tot ${formatGetal(groep.tot)} inwoners.`;
}
