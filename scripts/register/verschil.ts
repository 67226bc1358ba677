import { formatGetal, isAfgeschermd } from '../../src/shared/klein-aantal/aantal.ts';
import type { Rij } from './stand.ts';

/** One cell that changes. */
interface Wijziging {
	naam: string;
	oud: string;
	nieuw: string;
}

/** What happens to one column. */
export interface Kolomverschil {
	kolom: string;
	wijzigingen: Wijziging[];
	leegGeworden: string[];
	/** Sums, for columns that are counted. */
	totaal: { oud: number; nieuw: number } | undefined;
}

const GROOTSTE = 5;
const isGetal = (cel: string) => /^\d+(?:\.\d+)?$/.test(cel);
const sum = (cellen: readonly string[]) => cellen.reduce((som, cel) => som + (isGetal(cel) ? Number(cel) : 0), 0);

/** Compares the rows before and after, which have the same order. */
export function listVerschillen(
	oud: readonly Rij[],
	nieuw: readonly Rij[],
	kolommen: readonly string[],
): Kolomverschil[] {
	return kolommen.map((kolom) => {
		const paren = oud.map((rij, index) => ({
			naam: rij['naam'] ?? '',
			oud: rij[kolom] ?? '',
			nieuw: nieuw[index]?.[kolom] ?? '',
		}));
		const alleGetallen = paren.every((paar) =>
			[paar.oud, paar.nieuw].every((cel) => cel === '' || isGetal(cel) || isAfgeschermd(cel)),
		);
		const isTelling = alleGetallen && !kolom.endsWith('_code');
		return {
			kolom,
			wijzigingen: paren.filter((paar) => paar.oud !== paar.nieuw),
			leegGeworden: paren.filter((paar) => paar.oud !== '' && paar.nieuw === '').map(({ naam }) => naam),
			totaal: isTelling
				? { oud: sum(paren.map((paar) => paar.oud)), nieuw: sum(paren.map((paar) => paar.nieuw)) }
				: undefined,
		};
	});
}

const grootte = ({ oud, nieuw }: Wijziging) =>
	isGetal(oud) && isGetal(nieuw) ? Math.abs(Number(nieuw) - Number(oud)) : 0;
const showCel = (cel: string) => (cel === '' ? 'leeg' : isGetal(cel) ? formatGetal(Number(cel)) : cel);

function formatWijziging(wijziging: Wijziging): string {
	const { naam, oud, nieuw } = wijziging;
	const verschil = Number(nieuw) - Number(oud);
	const afstand = grootte(wijziging) > 0 ? ` (${verschil > 0 ? '+' : '-'}${formatGetal(Math.abs(verschil))})` : '';
	return `    ${naam}: ${showCel(oud)} -> ${showCel(nieuw)}${afstand}`;
}

/** The lines a redacteur reads: per column how much changes, and the largest changes. */
export function formatVerschil({ kolom, wijzigingen, leegGeworden, totaal }: Kolomverschil, rijen: number): string[] {
	if (wijzigingen.length === 0) return [`${kolom}: niets veranderd`];
	const som = totaal ? `, samen ${formatGetal(totaal.oud)} -> ${formatGetal(totaal.nieuw)}` : '';
	const grootste = wijzigingen
		.toSorted((a, b) => grootte(b) - grootte(a) || a.naam.localeCompare(b.naam, 'nl'))
		.slice(0, GROOTSTE);
	return [
		`${kolom}: ${wijzigingen.length} van de ${rijen} veranderd${som}`,
		...grootste.map(formatWijziging),
		...(leegGeworden.length > 0 ? [`    leeg geworden: ${leegGeworden.join(', ')}`] : []),
	];
}

/** A total that moves by more than a fifth is rarely growth and often a cut-off or another kind of file. */
export const listSprongen = (verschillen: readonly Kolomverschil[]) =>
	verschillen.filter(({ totaal }) => totaal && totaal.oud > 0 && Math.abs(totaal.nieuw - totaal.oud) > totaal.oud / 5);
