/** Steps that a reader counts along with: 1, 2 and 5, and their tenfolds. */
const STAPPEN = [1, 2, 5, 10];

/**
 * Round values from zero that reach the highest one: an axis that does not begin at zero makes a small change look large.
 *
 * @param aantal About how many steps.
 */
export function listStreepjes(hoogste: number, aantal = 4): number[] {
	if (!(hoogste > 0) || !Number.isFinite(hoogste)) return [0];
	const ruw = hoogste / aantal;
	const macht = 10 ** Math.floor(Math.log10(ruw));
	const stap = (STAPPEN.find((kandidaat) => kandidaat * macht >= ruw * (1 - 1e-9)) ?? 10) * macht;
	const stappen = Math.ceil(hoogste / stap - 1e-9);
	// Multiplied and rounded: three times 0.1 is not 0.3.
	return Array.from({ length: stappen + 1 }, (_, index) => Number((index * stap).toPrecision(12)));
}

/** Where a value lies between two places of the drawing, in tenths. */
export const createSchaal =
	([van, tot]: readonly [number, number], [begin, einde]: readonly [number, number]) =>
	(waarde: number): number =>
		Math.round((van === tot ? (begin + einde) / 2 : begin + ((waarde - van) / (tot - van)) * (einde - begin)) * 10) /
		10;

/** The calendar year in which a period begins: "2014/2015" and "2014-10-01" are 2014; undefined without one. */
export function findBeginjaar(periode: string): number | undefined {
	const [jaar] = /(?:19|20)\d\d/.exec(periode) ?? [];
	return jaar === undefined ? undefined : Number(jaar);
}

/** "2014/15" for a school year, else the year. */
export const formatJaar = (periode: string): string => {
	const [, eerste, laatste] = /(20\d\d)[/-]20(\d\d)\b/.exec(periode) ?? [];
	return eerste && laatste ? `${eerste}/${laatste}` : String(findBeginjaar(periode) ?? periode);
};
