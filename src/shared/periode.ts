import { addDagen, buildDag, isDag } from './dag.ts';

/** How long a yearly figure is the newest one: until a year after the end of its period. */
const JAAR_IN_DAGEN = 366;

/** Last day of a moment: of `2024` 31 December, of `2024-02` 29 February. */
function findLaatsteDag(moment: string): string | undefined {
	const [jaar = '', maand, dag] = moment.split('-');
	if (dag !== undefined) return isDag(moment) ? moment : undefined;
	if (maand === undefined) return `${jaar}-12-31`;
	return Number(maand) >= 1 && Number(maand) <= 12 ? buildDag(Number(jaar), Number(maand) + 1, 0) : undefined;
}

/**
 * The last day a period in words speaks of: "2022/2023" ends with 2023, "2021 of ouder" with 2021.
 *
 * @returns `JJJJ-MM-DD`; undefined when no year stands in it.
 */
export function findEinde(periode: string): string | undefined {
	const momenten = periode.match(/(?<!\d)(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?!\d)(?:-\d{2}(?!\d))?)?(?!\d)/g) ?? [];
	return momenten
		.flatMap((moment) => findLaatsteDag(moment) ?? [])
		.sort()
		.at(-1);
}

/** Whether a yearly figure was past its rhythm on a day: by then a newer one is to be expected. */
export function isOuderDanJaar(periode: string, opDag: string): boolean {
	const einde = findEinde(periode);
	return einde !== undefined && addDagen(einde, JAAR_IN_DAGEN) < opDag;
}
