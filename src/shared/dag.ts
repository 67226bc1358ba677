/**
 * Whether a claim is past its review date. Runs in the reader's browser, so that it turns without a rebuild.
 *
 * @param herzienVoor `JJJJ-MM-DD`; on that day itself the claim still holds.
 * @param vandaag `JJJJ-MM-DD` in the reader's time zone.
 */
export const isTeControleren = (herzienVoor: string, vandaag: string) => vandaag > herzienVoor;

/**
 * Day until which a figure without a review date of its own holds: a year after it was retrieved.
 *
 * @param opgehaaldOp `JJJJ-MM-DD`; 29 February gives 28 February.
 */
export function findHerzienVoor(opgehaaldOp: string): string {
	const jaarLater = `${Number(opgehaaldOp.slice(0, 4)) + 1}${opgehaaldOp.slice(4)}`;
	return jaarLater.endsWith('-02-29') ? jaarLater.replace('-29', '-28') : jaarLater;
}

/** Local calendar day of a moment as `JJJJ-MM-DD`. */
export function formatDag(moment: Date): string {
	const twee = (getal: number) => String(getal).padStart(2, '0');
	return `${moment.getFullYear()}-${twee(moment.getMonth() + 1)}-${twee(moment.getDate())}`;
}

/** Months as they are written, January first. */
export const MAANDEN: readonly string[] = [
	'januari',
	'februari',
	'maart',
	'april',
	'mei',
	'juni',
	'juli',
	'augustus',
	'september',
	'oktober',
	'november',
	'december',
];

export const formatMaand = (maand: number) => MAANDEN[maand - 1] ?? '';

/** `2024`, `2024-10` or `2024-10-01` as a reader says it: "1 oktober 2024". Other text stays as it is. */
export function formatMoment(moment: string): string {
	const [, jaar, maand, dag] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(moment) ?? [];
	if (!jaar) return moment;
	return [dag ? String(Number(dag)) : '', maand ? formatMaand(Number(maand)) : '', jaar].filter(Boolean).join(' ');
}
