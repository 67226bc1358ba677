import { addDagen, countDagen, formatAfstand, formatMoment } from '../../../src/shared/dag.ts';

/** Something a redacteur has to read again before a day. */
export interface Houdbaar {
	/** Kind of content in the singular: "thema", "taak" or "gemeente". */
	soort: string;
	id: string;
	/** File with line, as an editor opens it. */
	plek: string;
	/** `JJJJ-MM-DD`; on that day itself it still holds. */
	herzienVoor: string;
	/** Name and address of what it was taken from. */
	bron: string;
	/** How to renew it. */
	zo: string;
}

/**
 * What must be read again within a number of days, soonest first. What is already past its day is in the list too.
 *
 * @param op Day from which is counted, `JJJJ-MM-DD`.
 */
export function listVerval<Item extends Houdbaar>(items: readonly Item[], op: string, dagen: number): Item[] {
	const grens = addDagen(op, dagen);
	return items
		.filter(({ herzienVoor }) => herzienVoor <= grens)
		.sort(
			(a, b) => a.herzienVoor.localeCompare(b.herzienVoor) || a.plek.localeCompare(b.plek, 'nl', { numeric: true }),
		);
}

const formatKolommen = (rijen: readonly (readonly string[])[]) => {
	const breedtes = (rijen[0] ?? []).map((_, kolom) => Math.max(...rijen.map((rij) => rij[kolom]?.length ?? 0)));
	return rijen.map((rij) =>
		rij
			.map((cel, kolom) => cel.padEnd(breedtes[kolom] ?? 0))
			.join('  ')
			.trimEnd(),
	);
};

function formatSlot(aantal: number, totaal: number, grens: string): string {
	const dag = formatMoment(grens);
	if (aantal === 0) return `Van de ${totaal} onderdelen hoeft er tot en met ${dag} geen opnieuw te worden gelezen.`;
	return `${aantal} van de ${totaal} onderdelen ${aantal === 1 ? 'moet' : 'moeten'} uiterlijk ${dag} opnieuw worden gelezen.`;
}

/** The list as a redacteur reads it, one line each, with a count at the end. */
export function formatVerval(items: readonly Houdbaar[], op: string, dagen: number): string {
	const lijst = listVerval(items, op, dagen);
	const rijen = lijst.map(({ soort, id, plek, herzienVoor }) => [
		herzienVoor,
		formatAfstand(countDagen(op, herzienVoor)),
		soort,
		id,
		plek,
	]);
	return [...formatKolommen(rijen), formatSlot(lijst.length, items.length, addDagen(op, dagen))].join('\n');
}
