import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import { WIE, type Wie } from '../../../content/schemas/velden.ts';
import { listBeslissers, type Beslisser } from '../../taken/index.ts';

type Betrokkenen = Pick<KalenderDatum, 'wie' | 'aanWie'>;

const listWoorden = (tekst: string) => tekst.toLowerCase().split(/[^a-z-]+/);

/** The names of `WIE` in a text such as "schoolbestuur of college". */
export function listWieIn(tekst: string): Wie[] {
	const woorden = new Set(listWoorden(tekst));
	return WIE.filter((naam) => woorden.has(naam));
}

/** Whether this orgaan acts on a date or gets something from another. */
export const isVoor = (wie: Wie, entry: Betrokkenen) =>
	[entry.wie, entry.aanWie ?? ''].some((tekst) => listWieIn(tekst).includes(wie));

/** What the raad decides and what it receives. */
export const isVoorRaad = (entry: Betrokkenen) => isVoor('raad', entry);

/** The organen in the order in which they are shown; each has a shape, and all but the last a colour. */
export const ORGANEN = ['raad', 'college', 'school', 'rijk', 'anderen'] as const satisfies readonly Beslisser[];

export const ORGAAN_NAMEN: Record<Beslisser, string> = {
	raad: 'raad',
	college: 'college',
	school: 'school en bestuur',
	rijk: 'Rijk',
	anderen: 'anderen',
};

/** Whose the name is; none where the law names the gemeente alone, or somebody without a colour. */
function findEnige(woord: string): Beslisser[] {
	const beslissers = listBeslissers(WIE.filter((naam) => naam === woord));
	return beslissers.length === 1 ? beslissers.filter((wie) => wie !== 'anderen') : [];
}

/** The orgaan that must act; of two the one that is named first. */
export const findOrgaan = ({ wie }: Pick<KalenderDatum, 'wie'>): Beslisser =>
	listWoorden(wie).flatMap(findEnige)[0] ?? 'anderen';
