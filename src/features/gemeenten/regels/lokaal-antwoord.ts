import type { Gegeven } from '../../../content/schemas/gegeven.ts';
import type { LeaVveJaar } from '../../../content/schemas/lea-vve.ts';
import type { RegisterRij } from '../../../content/schemas/register.ts';
import { HERKOMST_NAMEN, LEZER_VAN, type Lezer } from '../../lea-vve/index.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { formatRegisterwaarde, type Naslag } from './kerncijfers.ts';

/** What we know of one gemeente, joined from register and folder. */
export interface GemeenteFeiten {
	register: RegisterRij;
	/** Newest accountability first; empty when we have none. */
	leaVve: readonly LeaVveJaar[];
}

/** The answer of one gemeente to one question, ready to show and to print. */
export type LokaalAntwoord =
	| {
			bekend: true;
			tekst: string;
			peildatum: string;
			bron: string;
			/** How we know it, or what to know before reading it. */
			toelichting: string[];
			/** The gemeente's own explanation. */
			uitleg: string[];
			/** Address on the page where the rest of it already stands. */
			elders?: string;
	  }
	| { bekend: false; reden: string };

const KOLOM_VAN: Partial<Record<Gegeven, keyof RegisterRij>> = {
	inwoners: 'inwoners',
	'inwoners-0-14': 'inwoners_0_14',
	doorstroompuntregio: 'rmc_regio',
	basisscholen: 'basisschoolvestigingen',
	'leerlingen-basisonderwijs': 'leerlingen_bo',
	'leerlingen-speciaal-basisonderwijs': 'leerlingen_sbo',
	'scholen-voortgezet-onderwijs': 'vo_vestigingen',
	'scholen-speciaal-basisonderwijs': 'sbo_vestigingen',
	'scholen-speciaal-onderwijs': 'so_vso_vestigingen',
};

const capitalise = (tekst: string) => `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}`;

/** "3 locaties van scholen"; the words are plural, so one stands behind them: "Locaties van scholen: 1". */
const formatTelling = (waarde: string, wat: string) => (waarde === '1' ? `${capitalise(wat)}: 1` : `${waarde} ${wat}`);

function findUitRegister(
	kolomNaam: keyof RegisterRij,
	{ register }: GemeenteFeiten,
	{ kolommen, bronTitel }: Naslag,
): LokaalAntwoord {
	const kolom = kolommen.get(kolomNaam);
	if (!kolom) throw new Error(`Kolom "${kolomNaam}" staat niet in content/register/kolommen.yaml.`);
	const waarde = formatRegisterwaarde(kolomNaam, register);
	if (waarde === undefined) return { bekend: false, reden: `Niet gevonden in ${bronTitel(kolom.bron)}.` };
	return {
		bekend: true,
		tekst: kolomNaam === 'rmc_regio' ? waarde : formatTelling(waarde, kolom.wat),
		peildatum: formatMoment(kolom.peildatum),
		bron: bronTitel(kolom.bron),
		toelichting: kolom.letOp ? [kolom.letOp] : [],
		uitleg: [],
	};
}

function findUitLeaVve(lezer: Lezer, { leaVve }: GemeenteFeiten, { bronTitel }: Naslag): LokaalAntwoord {
	const jaar = leaVve[0];
	if (!jaar) return { bekend: false, reden: 'Wij hebben geen jaarverantwoording LEA/vve van deze gemeente.' };
	const { opgave, tekst, toelichting, geenAntwoord } = lezer(jaar);
	const bron = bronTitel(jaar.bron);
	if (!opgave) return { bekend: false, reden: `Dit staat niet in ${bron}.` };
	if (opgave.herkomst === 'onleesbaar') return { bekend: false, reden: `Het antwoord is niet leesbaar in ${bron}.` };
	const reden = geenAntwoord?.(opgave.antwoord);
	if (reden) return { bekend: false, reden };
	const hoe =
		opgave.herkomst === 'afgeleid'
			? `${HERKOMST_NAMEN.afgeleid}: ${opgave.reden ?? ''}`
			: HERKOMST_NAMEN[opgave.herkomst];
	const peildatum =
		opgave.herkomst === 'getal' && jaar.cijfers ? formatMoment(jaar.cijfers.peildatum) : `over ${jaar.jaar}`;
	return {
		bekend: true,
		tekst: tekst(opgave),
		peildatum,
		bron,
		toelichting: [`${capitalise(hoe)}${hoe.endsWith('.') ? '' : '.'}`],
		uitleg: toelichting,
	};
}

/**
 * Derives the answer of a gemeente to the question that names `gegeven`.
 *
 * Shows what was counted or reported with its peildatum; an absent value says why it is absent.
 *
 * @throws {Error} When the register has a column without source.
 */
export function findLokaalAntwoord(gegeven: Gegeven, feiten: GemeenteFeiten, naslag: Naslag): LokaalAntwoord {
	const kolom = KOLOM_VAN[gegeven];
	if (kolom) return findUitRegister(kolom, feiten, naslag);
	const lezer = LEZER_VAN[gegeven];
	if (!lezer)
		throw new Error(`Gegeven "${gegeven}" heeft nog geen lezer in features/gemeenten/regels/lokaal-antwoord.ts.`);
	return findUitLeaVve(lezer, feiten, naslag);
}
