import { listKolommen, type Raadszetels, type RegisterRij } from '../../../content/schemas/register.ts';
import { formatVerWeg } from './even-groot.ts';
import { findKolom, type Naslag } from './feiten.ts';
import { formatMoment } from '../../../shared/dag.ts';
import { buildFiguren } from './figuren.ts';
import { compareGeld, formatGeld } from './geld.ts';
import { buildKerncijfers } from './kerncijfers.ts';
import { formatGemeentenaam } from './naam.ts';
import { formatOpening } from './opening.ts';
import { describeRaad } from './raad.ts';
import { formatRedenLeeg } from './registerwaarde.ts';

/** The tables of the page: what each is about, and its columns of the register. */
const TABELLEN = [
	[
		'kerncijfers',
		'Inwoners',
		[
			'inwoners',
			'inwoners_0_14',
			'inwoners_0_4',
			'inwoners_5_9',
			'inwoners_10_14',
			'inwoners_15_19',
			'huishoudens_met_kinderen',
		],
	],
	[
		'scholen',
		'Scholen en leerlingen',
		[
			'basisschoolvestigingen',
			'leerlingen_bo',
			'sbo_vestigingen',
			'leerlingen_sbo',
			'vo_vestigingen',
			'so_vso_vestigingen',
		],
	],
	[
		'geld',
		'Geld',
		[
			'lasten_onderwijshuisvesting_begr2026',
			'lasten_onderwijshuisvesting_jr2024',
			'lasten_onderwijsbeleid_begr2026',
			'lasten_onderwijsbeleid_jr2024',
			'lasten_openbaar_basisonderwijs_jr2024',
			'rijksbijdragen_onderwijs_jr2024',
			'lasten_jeugdhulp_jr2024',
			'maatstaf_onderwijsachterstand',
			'uitkering_voorschoolse_peuters',
			'uitkering_armoede_kinderen',
		],
	],
] as const satisfies readonly (readonly [string, string, readonly (keyof RegisterRij)[]])[];
/** Every column that the page shows. */
export const BLADKOLOMMEN = TABELLEN.flatMap(([, , kolommen]) => [...kolommen]);

/** Figures whose publisher is known and whose file we did not have, by column. */
const NOG_TE_LEZEN: Partial<Record<keyof RegisterRij, string>> = {
	leerlingen_vo: 'leerlingen in het voortgezet onderwijs',
	voortijdig_schoolverlaters: 'voortijdig schoolverlaters',
	kindplaatsen_dagopvang: 'plekken in de dagopvang',
	kindplaatsen_bso: 'plekken in de buitenschoolse opvang',
	uitkering_onderwijsachterstanden: 'de uitkering voor onderwijsachterstanden',
	achterstandsscore: 'de achterstandsscore',
	jeugdregio: 'de jeugdregio',
};

/** What no gemeente has a figure of yet; a column goes from this list with the first file that holds it. */
export function listNogNietIngelezen(register: readonly RegisterRij[]): string[] {
	const ingelezen = new Set(listKolommen(register));
	return Object.entries(NOG_TE_LEZEN).flatMap(([kolom, naam]) => (ingelezen.has(kolom) ? [] : [naam]));
}

const REGIOKOLOMMEN = ['arbeidsmarktregio', 'veiligheidsregio'] as const;

/** "juli 2023, Veiligheidsregio's in Nederland": when a column was right, and by which source. */
function formatHerkomst(naam: keyof RegisterRij, naslag: Naslag): string {
	const { peildatum, bron } = findKolom(naam, naslag);
	return `${formatMoment(peildatum)}, ${naslag.bronTitel(bron)}`;
}

/** When what the first sentence says was counted, and by whom. */
const formatPeildata = (naslag: Naslag) =>
	(
		[
			['Inwoners', 'inwoners', 'CBS'],
			['Vestigingen', 'basisschoolvestigingen', 'DUO'],
			['Leerlingen', 'leerlingen_bo', 'DUO'],
		] as const
	)
		.map(([wat, naam, wie]) => `${wat}: ${formatMoment(findKolom(naam, naslag).peildatum)}, ${wie}.`)
		.join(' ');

/** The figures on top: money, children and schools beside others, and the council. */
export function describeCijfers(register: RegisterRij, lijsten: readonly Raadszetels[], naslag: Naslag) {
	const naam = formatGemeentenaam(register);
	const geld = compareGeld('onderwijshuisvesting_per_inwoner_begr2026', register, naslag);
	const kolom = findKolom('raadszetels', naslag);
	return {
		opening: formatOpening(register),
		peildata: formatPeildata(naslag),
		figuren: buildFiguren(register, naam, naslag),
		geldzin: geld ? formatGeld(geld, naam) : [],
		verWeg: formatVerWeg(register, naam, naslag.register),
		raad: {
			raad: describeRaad(lijsten),
			bron: naslag.bronTitel(kolom.bron),
			leeg: formatRedenLeeg(kolom, register.code, naslag.bronTitel),
		},
		herkomstRegio: REGIOKOLOMMEN.map((regio) => formatHerkomst(regio, naslag)),
		nogNietIngelezen: listNogNietIngelezen(naslag.register),
		tabellen: TABELLEN.map(([id, titel, kolommen]) => ({
			id,
			titel,
			cijfers: buildKerncijfers(register, kolommen, naslag),
		})),
	};
}
