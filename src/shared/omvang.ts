/** How many times as large, whichever of the two is the larger: half and twice are equally far. */
export const computeVerhouding = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);

/** What of a gemeente says how large it is. */
interface Omvang {
	slug: string;
	inwoners: unknown;
}

/** Another gemeente, and how many times as large or as small it is. */
export interface Nabij<Item> {
	item: Item;
	verhouding: number;
}

const isBekend = (inwoners: unknown): inwoners is number => typeof inwoners === 'number' && inwoners > 0;

/**
 * The gemeenten nearest in number of inhabitants, nearest first; equally near ones by address. The one meaning of "of
 * similar size", for three by name and for a middle of twenty alike. Children do not count in it: a group chosen by its
 * children could not say how many children are usual.
 *
 * @returns Empty when the number of inhabitants of the gemeente itself is not known. Never the gemeente itself.
 */
export function listDichtstbij<Item>(
	eigen: Omvang,
	alle: readonly Item[],
	read: (item: Item) => Omvang,
	aantal: number,
): Nabij<Item>[] {
	const { inwoners } = eigen;
	if (!isBekend(inwoners)) return [];
	return alle
		.flatMap((item) => {
			const ander = read(item);
			if (ander.slug === eigen.slug || !isBekend(ander.inwoners)) return [];
			return [{ item, slug: ander.slug, verhouding: computeVerhouding(ander.inwoners, inwoners) }];
		})
		.sort((a, b) => a.verhouding - b.verhouding || (a.slug < b.slug ? -1 : 1))
		.slice(0, aantal)
		.map(({ item, verhouding }) => ({ item, verhouding }));
}
