import type { Soort, Taak } from '../../../content/schemas/taak.ts';
import type { Wie } from '../../../content/schemas/velden.ts';

/** What of a list stands on the sheet, and how much does not. */
export interface Keuze<Item> {
	gekozen: Item[];
	rest: number;
}

/** The first of a list that fit on the sheet. */
export const chooseEerste = <Item>(items: readonly Item[], aantal: number): Keuze<Item> => ({
	gekozen: items.slice(0, aantal),
	rest: Math.max(0, items.length - aantal),
});

/**
 * Taken of some soorten that are law or freedom today.
 *
 * @param wie Who they are of: those of the first come first.
 */
export function chooseTaken<Item extends Pick<Taak, 'wie' | 'soort' | 'status'>>(
	taken: readonly Item[],
	soorten: readonly Soort[],
	wie: readonly Wie[],
	aantal: number,
): Keuze<Item> {
	const geldend = taken.filter(({ soort, status }) => status === 'geldend' && soorten.includes(soort));
	const perOrgaan = wie.flatMap((orgaan) => geldend.filter((taak) => taak.wie.includes(orgaan)));
	return chooseEerste([...new Set(perOrgaan)], aantal);
}

/** Questions on what the raad decides come first; within that the list keeps its order. */
export const chooseVragen = <Item extends { taken: readonly string[] }>(
	vragen: readonly Item[],
	vanRaad: ReadonlySet<string>,
	aantal: number,
): Keuze<Item> =>
	chooseEerste(
		vragen.toSorted((een, ander) => countVan(ander, vanRaad) - countVan(een, vanRaad)),
		aantal,
	);
const countVan = ({ taken }: { taken: readonly string[] }, ids: ReadonlySet<string>) =>
	taken.some((id) => ids.has(id)) ? 1 : 0;

/** So many questions have room beside the longest texts, and so many at most. */
const MINSTE_VRAGEN = 4;
const MEESTE_VRAGEN = 7;
/** Signs of text on a full sheet, and what one question with its lines takes. */
const VOL = 3300;
const PER_VRAAG = 440;

/** How many questions fit beside the other texts of a sheet: a short theme has more. */
export function countVragen(teksten: readonly string[]): number {
	const tekens = teksten.reduce((som, tekst) => som + tekst.length, 0);
	const ruimte = Math.floor((VOL - tekens) / PER_VRAAG);
	return Math.min(MEESTE_VRAGEN, Math.max(MINSTE_VRAGEN, MINSTE_VRAGEN + ruimte));
}

/** Questions from as many themes as there are: in turns one of each, then shown in the order of the list. */
export function chooseVerspreid<Item>(items: readonly Item[], readThema: (item: Item) => string, aantal: number) {
	const perThema = [...Map.groupBy(items, readThema).values()];
	const opBeurt = perThema.flatMap((groep) => groep.map((item, beurt) => ({ item, beurt })));
	const gekozen = new Set(
		opBeurt
			.toSorted((een, ander) => een.beurt - ander.beurt)
			.slice(0, aantal)
			.map(({ item }) => item),
	);
	return { gekozen: items.filter((item) => gekozen.has(item)), rest: items.length - gekozen.size };
}
