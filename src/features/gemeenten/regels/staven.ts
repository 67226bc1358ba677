import type { Kolom, RegisterRij } from '../../../content/schemas/register.ts';
import { computeMediaan, findEvenGroot } from './even-groot.ts';
import { formatGemeentenaam } from './naam.ts';
import { findOpmerking } from './registerwaarde.ts';

/**
 * One bar of a figure, always in the same order: the own gemeente, Nederland, the middle of the twenty nearest in size, and
 * the nearest three by name. Never a rank.
 */
export interface Staaf {
	naam: string;
	/** The value as the reader sees it, or that there is none. */
	tekst: string;
	/** Length of the bar; undefined without a value. */
	waarde: number | undefined;
	soort: 'eigen' | 'land' | 'midden' | 'ander';
}

/** What a figure is read from. */
export interface Meting {
	read: (rij: RegisterRij) => number | undefined;
	nederland: number | undefined;
	/** The value in words, e.g. "€ 78". */
	format: (waarde: number) => string;
	/** What it is a column of: another gemeente may have a remark there. */
	kolom: Pick<Kolom, 'opmerkingen'>;
}

const GENOEMD = 3;
export const GEEN_CIJFER = 'geen cijfer';

/** @param naam What people call the gemeente. */
export function buildStaven(
	rij: RegisterRij,
	naam: string,
	register: readonly RegisterRij[],
	{ read, nederland, format, kolom }: Meting,
): Staaf[] {
	const rijen = findEvenGroot(rij, register)?.rijen ?? [];
	const formatAnder = (ander: RegisterRij) => (waarde: number) =>
		`${format(waarde)}${findOpmerking(kolom, ander.code) ? '*' : ''}`;
	const maak = (soort: Staaf['soort'], wie: string, waarde: number | undefined, formatWaarde = format): Staaf => ({
		naam: wie,
		tekst: waarde === undefined ? GEEN_CIJFER : formatWaarde(waarde),
		waarde,
		soort,
	});
	const midden = computeMediaan(rijen.flatMap((ander) => read(ander) ?? []));
	return [
		maak('eigen', naam, read(rij)),
		maak('land', 'Nederland', nederland),
		...(midden === undefined ? [] : [maak('midden', `Middelste van ${rijen.length}`, midden)]),
		...rijen
			.slice(0, GENOEMD)
			.map((ander) => maak('ander', formatGemeentenaam(ander), read(ander), formatAnder(ander))),
	];
}
