import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import type { Kolom, RegisterRij } from '../../../content/schemas/register.ts';
import { formatMoment } from '../../../shared/dag.ts';
import type { Cijfernaam } from '../../handboek/index.ts';
import {
	formatAantalKinderen,
	formatGetal,
	isAfgeschermd,
	isKindertelling,
} from '../../../shared/klein-aantal/aantal.ts';

/** Titles of sources by id and columns by name, for the source line. */
export interface Naslag {
	kolommen: ReadonlyMap<string, Kolom>;
	bronTitel: (id: string) => string;
}

/** A value of the register in words; undefined when its source has none. A count of 1 to 4 children is masked. */
export function formatRegisterwaarde(kolom: keyof RegisterRij, register: RegisterRij): string | undefined {
	const waarde = register[kolom];
	if (waarde === undefined || waarde === '') return undefined;
	if (isAfgeschermd(waarde)) return formatAantalKinderen(waarde);
	if (typeof waarde !== 'number') return String(waarde);
	return isKindertelling(kolom) ? formatAantalKinderen(waarde) : formatGetal(waarde);
}

/** A table of figures of one gemeente. */
export interface Kerncijfers {
	rijen: { label: string; waarde: string; peildatum: string; bron: string }[];
	/** What to know before reading them. */
	letOp: string[];
	/** After this day the browser says "te controleren", `JJJJ-MM-DD`. */
	herzienVoor: string | undefined;
}

/** @param namen Columns of the register, in the order of the table. */
export function buildKerncijfers(
	register: RegisterRij,
	namen: readonly (keyof RegisterRij)[],
	{ kolommen, bronTitel }: Naslag,
): Kerncijfers {
	const beschreven = namen.flatMap((naam) => {
		const kolom = kolommen.get(naam);
		return kolom ? [{ naam, kolom }] : [];
	});
	return {
		rijen: beschreven.map(({ naam, kolom }) => ({
			label: kolom.label,
			waarde: formatRegisterwaarde(naam, register) ?? 'niet gevonden',
			peildatum: formatMoment(kolom.peildatum),
			bron: bronTitel(kolom.bron),
		})),
		letOp: [...new Set(beschreven.flatMap(({ kolom }) => kolom.letOp ?? []))],
		herzienVoor: beschreven.map(({ kolom }) => kolom.herzienVoor).sort()[0],
	};
}

/** The figures on the page of a gemeente by name, source and peildatum. */
export const listCijfernamen = (
	namen: readonly (keyof RegisterRij)[],
	{ kolommen }: Pick<Naslag, 'kolommen'>,
	leaVve: readonly Pick<LeaVveJaar, 'jaar' | 'bron'>[],
): Cijfernaam[] => [
	...namen.flatMap((naam) => {
		const kolom = kolommen.get(naam);
		return kolom ? [{ naam: kolom.label, reeks: naam, periode: kolom.peildatum, bron: kolom.bron }] : [];
	}),
	...leaVve.map(({ jaar, bron }) => ({
		naam: 'Verantwoording LEA en vve',
		reeks: 'lea-vve',
		periode: String(jaar),
		bron,
	})),
];
