import type { Kolom, RegisterRij } from '../../../content/schemas/register.ts';
import { formatDuizenden, formatEuro } from '../../../shared/euro.ts';
import {
	formatAantalKinderen,
	formatGetal,
	isAfgeschermd,
	isKindertelling,
} from '../../../shared/klein-aantal/aantal.ts';

type Waardekolom = Pick<Kolom, 'id' | 'eenheid'>;

function formatGetalwaarde(waarde: number, { id, eenheid }: Waardekolom): string {
	if (eenheid === 'euro') return formatEuro(waarde);
	if (eenheid === 'duizend-euro') return formatDuizenden(waarde);
	return isKindertelling(id) ? formatAantalKinderen(waarde) : formatGetal(waarde);
}

/** A value of the register in words; undefined when its source has none. A count of 1 to 4 children is masked. */
export function formatRegisterwaarde(kolom: Waardekolom, register: RegisterRij): string | undefined {
	const waarde = register[kolom.id as keyof RegisterRij];
	if (waarde === undefined || waarde === '') return undefined;
	if (isAfgeschermd(waarde)) return formatAantalKinderen(waarde);
	return typeof waarde === 'number' ? formatGetalwaarde(waarde, kolom) : String(waarde);
}

/** What to know of this column at this gemeente: that the value is odd, or why there is none. */
export const findOpmerking = ({ opmerkingen }: Pick<Kolom, 'opmerkingen'>, code: string): string | undefined =>
	opmerkingen.find(({ codes }) => codes.includes(code))?.tekst;

/** Why a gemeente has no value in a column: its own reason, that of the column, or that the source has none. */
export const formatRedenLeeg = (kolom: Kolom, code: string, bronTitel: (id: string) => string): string =>
	findOpmerking(kolom, code) ?? kolom.leeg ?? `Niet gevonden in ${bronTitel(kolom.bron)}.`;
