import { formatMoment, isDag } from '../../../shared/dag.ts';
import type { Keuzes, Vergadering } from '../../weet-jij/index.ts';
import { nameVergadering } from '../../weet-jij/later.ts';

/** "2 agendapunten, 4 maart 2027". */
export const describeVergadering = ({ agendapunten, datum }: Vergadering): string =>
	[
		agendapunten.length === 1 ? '1 agendapunt' : `${agendapunten.length} agendapunten`,
		isDag(datum) ? formatMoment(datum) : '',
	]
		.filter(Boolean)
		.join(', ');

/**
 * The meeting to open when none is asked for: the next one, else one without a day, else the last.
 *
 * @param vandaag `JJJJ-MM-DD`.
 */
export function chooseVergadering(vergaderingen: readonly Vergadering[], vandaag: string): Vergadering | undefined {
	const open = vergaderingen.filter(({ gearchiveerd }) => !gearchiveerd);
	return open.find(({ datum }) => datum >= vandaag) ?? open.find(({ datum }) => datum === '') ?? open.at(-1);
}

export const nameKopie = (vergadering: Vergadering) => `${nameVergadering(vergadering)} (kopie)`;

const NAMEN: Record<keyof Keuzes, readonly [enkel: string, meer: string]> = {
	themas: ['thema', 'thema’s'],
	taken: ['taak', 'taken'],
	vragen: ['vraag', 'vragen'],
	inwonersvragen: ['inwonersvraag', 'inwonersvragen'],
};
const opsomming = new Intl.ListFormat('nl');

/** "1 thema, 3 taken en 4 vragen"; empty when nothing was chosen. */
export const formatGekozen = (gekozen: Keuzes): string =>
	opsomming.format(
		Object.entries(NAMEN).flatMap(([soort, [enkel, meer]]) => {
			const aantal = gekozen[soort as keyof Keuzes].length;
			return aantal === 0 ? [] : [`${aantal} ${aantal === 1 ? enkel : meer}`];
		}),
	);

/** The items with one moved a place up (-1) or down (1); at the end of the list they stay. */
export function moveItem<Item>(items: readonly Item[], item: Item, stap: -1 | 1): Item[] {
	const van = items.indexOf(item);
	const naar = van + stap;
	if (van < 0 || naar < 0) return [...items];
	const rest = items.filter((ander) => ander !== item);
	return [...rest.slice(0, naar), item, ...rest.slice(naar)];
}
