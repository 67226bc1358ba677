/** Days are text, `JJJJ-MM-DD`, in Europe/Amsterdam, wherever the build or the reader is. */
const AMSTERDAM = new Intl.DateTimeFormat('nl-NL', {
	timeZone: 'Europe/Amsterdam',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

/** The calendar day in the Netherlands at a moment. */
export function formatDag(moment: Date): string {
	const delen = new Map(AMSTERDAM.formatToParts(moment).map(({ type, value }) => [type, value]));
	return ['year', 'month', 'day'].map((deel) => delen.get(deel as Intl.DateTimeFormatPartTypes)).join('-');
}

/** Today in the Netherlands: the only reading of the clock for a day. */
export const readVandaag = () => formatDag(new Date());

const toDag = (milliseconden: number) => new Date(milliseconden).toISOString().slice(0, 10);
const ETMAAL = 86_400_000;

/** A calendar day from its numbers; day 0 is the last day of the month before. */
export const buildDag = (jaar: number, maand: number, dag: number) => toDag(Date.UTC(jaar, maand - 1, dag));

/** The calendar day a number of days later. */
export const addDagen = (dag: string, aantal: number) => toDag(Date.parse(dag) + aantal * ETMAAL);

/** Whole days between two calendar days. */
export const countDagen = (van: string, tot: string) => Math.round((Date.parse(tot) - Date.parse(van)) / ETMAAL);

/** Whether a text is a day that exists. */
export function isDag(tekst: string): boolean {
	const dag = new Date(`${tekst}T00:00:00Z`);
	return !Number.isNaN(dag.getTime()) && toDag(dag.getTime()) === tekst;
}

/** Outside these years a moment is a slip of the keyboard: nothing here is older, and nothing holds for so long. */
export const isInBereik = (moment: string) => moment >= '1800' && moment < '2100';

/**
 * Day until which a figure without a review date of its own holds: a year after it was retrieved.
 *
 * @param opgehaaldOp `JJJJ-MM-DD`; 29 February gives 28 February.
 */
export function findHerzienVoor(opgehaaldOp: string): string {
	const jaarLater = `${Number(opgehaaldOp.slice(0, 4)) + 1}${opgehaaldOp.slice(4)}`;
	return isDag(jaarLater) ? jaarLater : jaarLater.replace('-29', '-28');
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

/** How far a day is away, as a reader says it; below 0 it is past. */
export function formatAfstand(dagen: number): string {
	if (dagen === 0) return 'vandaag';
	if (Math.abs(dagen) === 1) return dagen > 0 ? 'morgen' : 'gisteren';
	return dagen > 0 ? `over ${dagen} dagen` : `${-dagen} dagen te laat`;
}
