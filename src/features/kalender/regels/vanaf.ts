import { buildDag, countDagen, formatAfstand, formatMaand, formatMoment } from '../../../shared/dag.ts';
import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import { findVolgendeDag, findVorigeDag, type Dagaanduiding } from './volgende.ts';

type Aanduiding = Dagaanduiding & Pick<KalenderDatum, 'totDag'>;

/** A year of months from today, and once more the month it begins in: what is over in it comes back at the end. */
export const AANTAL_MAANDEN = 13;

const BEGIN_SCHOOLJAAR = 8;

const splitMaand = (moment: string) => [Number(moment.slice(0, 4)), Number(moment.slice(5, 7))] as const;

/** The month some months later, as `JJJJ-MM`. */
export function addMaanden(moment: string, aantal: number): string {
	const [jaar, maand] = splitMaand(moment);
	return buildDag(jaar, maand + aantal, 1).slice(0, 7);
}

/** In which of the months from today a moment falls; 0 is this month. */
export function findPlaats(moment: string, vandaag: string): number {
	const [jaar, maand] = splitMaand(moment);
	const [ditJaar, nu] = splitMaand(vandaag);
	return (jaar - ditJaar) * 12 + maand - nu;
}

/** The first day of a period that has begun and is not over. */
function findLopend(aanduiding: Aanduiding, vandaag: string): string | undefined {
	if (aanduiding.totDag === undefined) return undefined;
	const begin = findVorigeDag(aanduiding, vandaag);
	return begin !== undefined && `${begin.slice(0, 8)}${aanduiding.totDag}` >= vandaag ? begin : undefined;
}

/**
 * When an entry comes next: `JJJJ-MM-DD`, or `JJJJ-MM` when only its month is known.
 *
 * @param vandaag `JJJJ-MM-DD`; a month and a period are ahead until their last day.
 */
export function findVolgendMoment(aanduiding: Aanduiding, vandaag: string): string | undefined {
	const { maand, dag } = aanduiding;
	if (maand === undefined || dag !== undefined)
		return findLopend(aanduiding, vandaag) ?? findVolgendeDag(aanduiding, vandaag);
	const [, nu] = splitMaand(vandaag);
	return addMaanden(vandaag, (maand - nu + 12) % 12);
}

/** The first day of the schooljaar that today is in. */
export function findBeginSchooljaar(vandaag: string): string {
	const [jaar, maand] = splitMaand(vandaag);
	return buildDag(maand < BEGIN_SCHOOLJAAR ? jaar - 1 : jaar, BEGIN_SCHOOLJAAR, 1);
}

/** When an entry was this schooljaar, before today; undefined when it still has to come or has no month. */
export function findGeweest(aanduiding: Aanduiding, vandaag: string): string | undefined {
	const volgend = findVolgendMoment(aanduiding, vandaag);
	if (volgend === undefined) return undefined;
	const vorig = findVorigeDag(aanduiding, vandaag) ?? addMaanden(volgend, -12);
	if (vorig === volgend) return undefined;
	return vorig >= findBeginSchooljaar(vandaag).slice(0, vorig.length) ? vorig : undefined;
}

/** What has only a month stands after its days, and what has no month at the end. */
const toSleutel = (moment = '9999') => moment.padEnd(10, '~');

/** Soonest first. */
export function compareMomenten(a: string | undefined, b: string | undefined): number {
	const [eerste, tweede] = [toSleutel(a), toSleutel(b)];
	return eerste < tweede ? -1 : Number(eerste > tweede);
}

/** "over 12 dagen" or "vandaag"; "nu" in a period that runs; of a month only whether it has begun. */
export function formatWacht(moment: string, vandaag: string): string {
	if (moment.length === vandaag.length && moment < vandaag) return 'nu';
	if (moment.length === vandaag.length) return formatAfstand(countDagen(vandaag, moment));
	return findPlaats(moment, vandaag) === 0 ? 'deze maand' : '';
}

/** A moment with its day apart: that is what is read first. */
export function splitMoment(moment: string) {
	const [, dag = '', rest = ''] = /^(?:(\d{1,2}) )?(.*)$/.exec(formatMoment(moment)) ?? [];
	return { dag, rest };
}

/** "1 datum", "12 datums". */
export const formatAantal = (aantal: number) => `${aantal} ${aantal === 1 ? 'datum' : 'datums'}`;

const capitalize = (woord: string) => woord.charAt(0).toUpperCase() + woord.slice(1);

/**
 * What a month from today is called and where it is found.
 *
 * @param maand `JJJJ-MM`.
 */
export function describeMaand(maand: string, plaats: number) {
	const id = formatMaand(Number(maand.slice(5)));
	return { id: plaats < 12 ? id : `${id}-later`, naam: capitalize(formatMoment(maand)) };
}

/** The year stands in the strip where it begins. */
export const formatVakJaar = (vandaag: string, plaats: number) => {
	const [jaar, maand] = splitMaand(addMaanden(vandaag, plaats));
	return plaats === 0 || maand === 1 ? String(jaar) : '';
};

/** How far the month of today is, as a length in a drawing. */
export const formatDeelVanMaand = (vandaag: string) => `${Math.round(((Number(vandaag.slice(8)) - 0.5) / 31) * 100)}%`;
