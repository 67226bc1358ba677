import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import type { RegisterRij } from '../../../content/schemas/register.ts';
import { formatMoment } from '../../../shared/dag.ts';
import type { Cijfernaam } from '../../handboek/index.ts';
import type { Naslag } from './feiten.ts';
import { findOpmerking, formatRegisterwaarde } from './registerwaarde.ts';

/** A table of figures of one gemeente. */
export interface Kerncijfers {
	rijen: {
		label: string;
		waarde: string;
		/** What to know of it at this gemeente only. */
		opmerking: string | undefined;
		peildatum: string;
		bron: string;
	}[];
	/** What to know before reading them. */
	letOp: { bij: string[]; tekst: string }[];
	/** Whether gemeenten book some of them themselves. */
	isBoeking: boolean;
	/** After this day the browser says "te controleren", `JJJJ-MM-DD`. */
	herzienVoor: string | undefined;
}

/** @param namen Columns of the register, in the order of the table. */
export function buildKerncijfers(
	register: RegisterRij,
	namen: readonly (keyof RegisterRij)[],
	{ kolommen, bronTitel }: Pick<Naslag, 'kolommen' | 'bronTitel'>,
): Kerncijfers {
	const beschreven = namen.flatMap((naam) => {
		const kolom = kolommen.get(naam);
		return kolom ? [{ naam, kolom }] : [];
	});
	return {
		rijen: beschreven.map(({ naam, kolom }) => ({
			label: kolom.label,
			waarde:
				formatRegisterwaarde(kolom, register) ??
				(findOpmerking(kolom, register.code) ? 'geen bruikbaar cijfer' : 'niet gevonden'),
			opmerking: findOpmerking(kolom, register.code) ?? (register[naam] === 0 ? kolom.nul : undefined),
			peildatum: formatMoment(kolom.peildatum),
			bron: bronTitel(kolom.bron),
		})),
		letOp: [...Map.groupBy(beschreven, ({ kolom }) => kolom.letOpEigen)].flatMap(([tekst, groep]) =>
			tekst === undefined ? [] : [{ bij: groep.map(({ kolom }) => kolom.label), tekst }],
		),
		isBoeking: beschreven.some(({ kolom }) => kolom.boeking),
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
