/** What can be put on the agenda of a meeting, by kind; ids of this site. */
export const KEUZESOORTEN = ['themas', 'taken', 'vragen', 'inwonersvragen'] as const;
export type Keuzesoort = (typeof KEUZESOORTEN)[number];
/** @public */
export type Keuzes = Record<Keuzesoort, string[]>;

/** One item on the agenda of a meeting. */
export interface Agendapunt {
	id: string;
	naam: string;
	/** Ids in the order in which they were chosen. */
	gekozen: Keuzes;
}

/** A question as far as an agenda item looks for it. */
interface Puntvraag {
	id: string;
	/** Id of its theme. */
	thema: string;
	/** Ids of the taken it rests on. */
	taken: readonly string[];
}

/**
 * The questions of an agenda item, as they stand on its sheet: those that were chosen by themselves, in their order.
 * Without any, those of what else was chosen, each once.
 *
 * @param inwonersvragen Ids of the questions that belong to a sentence of a resident, by its id.
 */
export function listPuntvragen<Vraag extends Puntvraag>(
	gekozen: Keuzes,
	vragen: readonly Vraag[],
	inwonersvragen: Readonly<Record<string, readonly string[]>>,
): Vraag[] {
	const opId = new Map(vragen.map((vraag) => [vraag.id, vraag]));
	const zelf = gekozen.vragen.flatMap((id) => opId.get(id) ?? []);
	if (zelf.length > 0) return zelf;
	const inwoners = gekozen.inwonersvragen.flatMap((id) =>
		Object.hasOwn(inwonersvragen, id) ? inwonersvragen[id] : [],
	);
	return [
		...new Set([
			...vragen.filter(({ taken }) => taken.some((taak) => gekozen.taken.includes(taak))),
			...inwoners.flatMap((id) => (id && opId.get(id)) || []),
			...vragen.filter(({ thema }) => gekozen.themas.includes(thema)),
		]),
	];
}

export interface AgendapuntWijziging {
	naam?: string;
	/** Place on the agenda, as a number in text; empty when the item was taken off. */
	plek?: string;
	gekozen?: Partial<Keuzes>;
}

/** A stored field of an agenda item: "punt:k3x9:themas". Each has its own time, so that two tabs can change one item. */
const PUNTVELD = /^punt:([a-z0-9]+(?:-[a-z0-9]+)*):(naam|plek|themas|taken|vragen|inwonersvragen)$/;

/** Item and part of a stored field; undefined when it is no field of an item. */
export function splitPuntveld(veld: string): { id: string; deel: 'naam' | 'plek' | Keuzesoort } | undefined {
	const [, id, deel] = PUNTVELD.exec(veld) ?? [];
	return id && deel ? { id, deel: deel as 'naam' | 'plek' | Keuzesoort } : undefined;
}

/** The stored fields of a change to one item. */
export function listPuntvelden(id: string, { naam, plek, gekozen = {} }: AgendapuntWijziging): Record<string, unknown> {
	const delen = Object.entries({ naam, plek, ...gekozen }).filter(([, waarde]) => waarde !== undefined);
	return Object.fromEntries(delen.map(([deel, waarde]) => [`punt:${id}:${deel}`, waarde]));
}

const readIds = (waarde: unknown): string[] =>
	Array.isArray(waarde) ? waarde.filter((item): item is string => typeof item === 'string') : [];

/** The agenda in the stored values of a meeting. An item that was taken off keeps its fields, without a place. */
export function groupPunten(waarden: Record<string, unknown>): Agendapunt[] {
	const punten = new Map<string, Record<string, unknown>>();
	for (const [veld, waarde] of Object.entries(waarden)) {
		const deel = splitPuntveld(veld);
		if (deel) punten.set(deel.id, { ...punten.get(deel.id), [deel.deel]: waarde });
	}
	return [...punten]
		.filter(([, { plek }]) => typeof plek === 'string' && plek !== '')
		.toSorted(([een, a], [ander, b]) => Number(a['plek']) - Number(b['plek']) || een.localeCompare(ander))
		.map(([id, delen]) => ({
			id,
			naam: typeof delen['naam'] === 'string' ? delen['naam'] : '',
			gekozen: Object.fromEntries(KEUZESOORTEN.map((soort) => [soort, readIds(delen[soort])])) as Keuzes,
		}));
}

/** The place after the last item. Two tabs that do not see each other may give the same: the order is then by id. */
export function findVolgendePlek(waarden: Record<string, unknown>): string {
	const plekken = Object.entries(waarden).map(([veld, plek]) =>
		splitPuntveld(veld)?.deel === 'plek' ? Number(plek) : -1,
	);
	return String(Math.max(-1, ...plekken) + 1);
}
