/** Results of one kind, best first. */
export interface Groep<Treffer> {
	/** As a heading: "Thema’s". */
	naam: string;
	treffers: Treffer[];
}

const MEERVOUD: Record<string, string> = {
	Thema: 'Thema’s',
	Taak: 'Taken',
	Vraag: 'Vragen',
	Inwonersvraag: 'Wat inwoners vragen',
	Begrip: 'Begrippen',
	Gemeente: 'Gemeenten',
	Praktijk: 'Praktijkvoorbeelden',
	Cijfer: 'Cijfers',
	Wet: 'Wetten',
	Antwoordkaart: 'Antwoordkaarten',
	Hulpmiddel: 'Hulpmiddelen',
	Overig: 'Overige pagina’s',
};

/**
 * Puts results together by kind. The best of all comes first, in a group of its own; the other groups follow in the
 * order of their best result, so that grouping hides the rank as little as it can.
 */
export function group<Treffer extends { soort: string }>(treffers: readonly Treffer[]): Groep<Treffer>[] {
	const [beste, ...rest] = treffers;
	if (!beste) return [];
	const perSoort = new Map<string, Treffer[]>();
	for (const treffer of rest) {
		const groep = perSoort.get(treffer.soort);
		if (groep) groep.push(treffer);
		else perSoort.set(treffer.soort, [treffer]);
	}
	return [
		{ naam: 'Beste resultaat', treffers: [beste] },
		...[...perSoort].map(([soort, groep]) => ({ naam: MEERVOUD[soort] ?? soort, treffers: groep })),
	];
}
