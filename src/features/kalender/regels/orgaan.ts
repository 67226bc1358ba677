import type { KalenderDatum } from '../../../content/schemas/kalender.ts';
import { WIE, type Wie } from '../../../content/schemas/velden.ts';

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

/** The organen with a colour and a shape of their own, in the order in which they are shown. */
export const ORGANEN = ['raad', 'college', 'school', 'rijk', 'anders'] as const;
export type Orgaan = (typeof ORGANEN)[number];

export const ORGAAN_NAMEN: Record<Orgaan, string> = {
	raad: 'raad',
	college: 'college',
	school: 'school en bestuur',
	rijk: 'Rijk',
	anders: 'anderen',
};

const ORGAAN_VAN: Partial<Record<string, Orgaan>> = {
	raad: 'raad',
	college: 'college',
	burgemeester: 'college',
	school: 'school',
	schoolbestuur: 'school',
	samenwerkingsverband: 'school',
	'mbo-instelling': 'school',
	rijk: 'rijk',
} satisfies Partial<Record<Wie, Orgaan>>;

/** The orgaan that must act; of two the one that is named first. */
export const findOrgaan = ({ wie }: Pick<KalenderDatum, 'wie'>): Orgaan =>
	listWoorden(wie).flatMap((woord) => ORGAAN_VAN[woord] ?? [])[0] ?? 'anders';
