import { countDagen } from '../../../src/features/kalender/regels/volgende.ts';
import { formatMoment } from '../../../src/shared/dag.ts';

/** Something a redacteur has to read again before a day. */
export interface Houdbaar {
	/** Kind of content in the singular: "thema", "taak" or "gemeente". */
	soort: string;
	id: string;
	/** File with line, as an editor opens it. */
	plek: string;
	/** `JJJJ-MM-DD`; on that day itself it still holds. */
	herzienVoor: string;
}

/** The calendar day a number of days later, `JJJJ-MM-DD`. */
export const addDagen = (dag: string, aantal: number) =>
	new Date(Date.parse(dag) + aantal * 86_400_000).toISOString().slice(0, 10);

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

function formatAfstand(dagen: number): string {
	if (dagen === 0) return 'vandaag';
	if (Math.abs(dagen) === 1) return dagen > 0 ? 'morgen' : 'gisteren';
	return dagen > 0 ? `over ${dagen} dagen` : `${-dagen} dagen te laat`;
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
