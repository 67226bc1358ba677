import { Invoerfout, name } from './fout.ts';

/** A period as the file writes it. */
interface Periode {
	/** Year of a calendar year, or in which a school year begins, as CBS names it. */
	jaar: string;
	/** The day or year the register keeps: 1 January, or the year in which a school year ends. */
	peildatum: string;
	/** CBS sets one or two stars behind figures that it may still change. */
	isVoorlopig: boolean;
}

/** `2025JJ00`, `2025` and `2025*` are a year, `2022SJ00` and `2022/'23*` a school year; anything else is neither. */
export function readPeriode(cel: string): Periode | undefined {
	const [, jaar, school, sterren] = /^(\d{4})(?:JJ00|(SJ00|\/'?\d{2}))?(\*{0,2})$/.exec(cel) ?? [];
	if (jaar === undefined) return undefined;
	return {
		jaar,
		peildatum: school === undefined ? `${jaar}-01-01` : String(Number(jaar) + 1),
		isVoorlopig: sterren !== '',
	};
}

/**
 * One period: the one that was asked for, or the only one there is.
 *
 * @throws {Invoerfout} When there are more and none was asked for, or the one asked for is not there.
 */
export function choosePeriode(periodes: ReadonlySet<string>, gevraagd: string | undefined): string {
	const lijst = [...periodes].sort();
	if (gevraagd !== undefined) {
		const gekozen = lijst.find((periode) => readPeriode(periode)?.jaar === gevraagd);
		if (gekozen !== undefined) return gekozen;
		throw new Invoerfout(`Het jaar ${gevraagd} staat niet in het bestand. Er is: ${name(lijst)}.`);
	}
	if (lijst.length === 1) return lijst[0] ?? '';
	throw new Invoerfout(
		`In het bestand staan meer perioden door elkaar: ${name(lijst)}. Kies er een, bijvoorbeeld: --jaar ${readPeriode(lijst.at(-1) ?? '')?.jaar ?? '2025'}.`,
	);
}
