import type { Tabel } from './lezen.ts';

/** A figure or text of one gemeente, as one row of the file gives it. */
export interface Waarneming {
	/** Code `GM0917`, or the name where the file has no codes. */
	gemeente: string;
	/** Column of the register. */
	kolom: string;
	/** Text of the cell; `1` for a row that is counted. */
	waarde: string;
	/** `2025JJ00`, `2025` or whatever the file calls the period; empty when it has none. */
	periode: string;
}

/** How several rows of one gemeente become one value. */
export type Samenvoeging = 'enige' | 'som' | 'tel' | 'gelijk';

/** What one column of the register takes from a file. */
export interface Doelkolom {
	id: string;
	hoe: Samenvoeging;
	/** True when a gemeente without rows has none: then it is 0. Otherwise it is not found and stays empty. */
	nulZonderRij?: boolean;
}

/** A file that is recognised by its columns. */
export interface Formaat {
	naam: string;
	/** Column names a file of this kind has; the first that fits counts. */
	kolommen: Readonly<Record<string, RegExp>>;
	/** Column names that other kinds have and this one has not. */
	nietMet?: readonly RegExp[];
	doel: readonly Doelkolom[];
	/** True when one file holds one year of which the name of the source changes as well. */
	bronPerJaar: boolean;
	read: (rij: Record<string, string>, kolom: Record<string, string>) => Omit<Waarneming, 'periode'>[];
	/** Name of the column with the period. */
	periode?: string;
	/** Period of the whole file, where its columns or number give it. */
	findPeildatum?: (tabel: Tabel, kolom: Record<string, string>) => string | undefined;
}

/** Capitals and underscores: DUO wrote "RMC-REGIO CODE" and writes "RMC_REGIO_CODE". */
export const normaliseerKolom = (naam: string) =>
	naam
		.toUpperCase()
		.replace(/[^A-Z0-9<]+/g, '_')
		.replace(/^_|_$/g, '');

/** `599`, `0599` and `GM0599 ` are the same gemeente; anything else stays as it is. */
export function normaliseerGemeente(cel: string): string {
	const kaal = cel.trim();
	const nummer = /^(?:GM)?(\d{1,4})$/i.exec(kaal)?.[1];
	return nummer === undefined ? kaal : `GM${nummer.padStart(4, '0')}`;
}

/** Region codes of StatLine other than gemeenten: land, province, district, neighbourhood. */
const isAndereRegio = (code: string) => /^(?:NL|LD|PV|CR|CP|WK|BU|GR|SG|RG)\d/i.test(code);

/** StatLine's names of regions that are no gemeente. */
const isGeenGemeentenaam = (naam: string) =>
	/\((?:LD|PV|CR|CP)\)$|^(?:Nederland|Noord|Oost|West|Zuid)-?Nederland$|^Nederland$/.test(naam);

/** Peildatum of the yearly tables "Kerncijfers wijken en buurten": 1 January of their year. */
const KERNCIJFERS: Readonly<Record<string, string>> = {
	'85618NED': '2023-01-01',
	'85984NED': '2024-01-01',
	'86165NED': '2025-01-01',
};
const findKerncijferjaar = ({ tabelnummer }: Tabel) => KERNCIJFERS[tabelnummer ?? ''];

const perKolom = (
	rij: Record<string, string>,
	gemeente: string,
	paren: readonly (readonly [id: string, naam: string | undefined])[],
) =>
	isAndereRegio(gemeente) || isGeenGemeentenaam(gemeente)
		? []
		: paren.flatMap(([kolom, naam]) => {
				const waarde = naam === undefined ? '' : (rij[naam] ?? '');
				// CBS leaves out what it does not know as an empty cell, a dot or a dash.
				return /^[.\-x]?$/.test(waarde) ? [] : [{ gemeente: normaliseerGemeente(gemeente), kolom, waarde }];
			});

const INWONERS: readonly Doelkolom[] = [
	{ id: 'inwoners', hoe: 'enige' },
	{ id: 'inwoners_0_14', hoe: 'enige' },
];

/** Measures of the long form of "Kerncijfers wijken en buurten", checked for table 86165NED. */
const MATEN: Readonly<Record<string, string>> = { T001036: 'inwoners', '10680': 'inwoners_0_14' };

const GEMEENTE_DUO = /^GEMEENTE(?:NUMMER|CODE)$/;
const VESTIGING_DUO = /^VESTIGINGS(?:CODE|NUMMER)$/;

/** Kinds of school as DUO writes them; `SO/VSO` has both. */
const isSpeciaal = (soort: string) => /^(?:SO|VSO|SO\/VSO|VSO\/SO)$/.test(soort);

/**
 * Every file the importer knows. Names of columns were read in stored public copies of these files or in programmes
 * that read them; docs/besluiten/0009-register-en-herindeling.md says which were not.
 */
export const FORMATEN: readonly Formaat[] = [
	{
		naam: 'CBS Kerncijfers wijken en buurten, brede tabel',
		kolommen: { regio: /^WIJKENENBUURTEN$/, inwoners: /^AANTALINWONERS_\d+$/, jong: /^K_0TOT15JAAR_\d+$/ },
		nietMet: [/^MEASURE$/],
		doel: INWONERS,
		bronPerJaar: true,
		findPeildatum: findKerncijferjaar,
		read: (rij, kolom) =>
			perKolom(rij, rij[kolom['regio'] ?? ''] ?? '', [
				['inwoners', kolom['inwoners']],
				['inwoners_0_14', kolom['jong']],
			]),
	},
	{
		naam: 'CBS Kerncijfers wijken en buurten, waarnemingen',
		kolommen: { regio: /^WIJKENENBUURTEN$/, maat: /^MEASURE$/, waarde: /^VALUE$/ },
		doel: INWONERS,
		bronPerJaar: true,
		findPeildatum: findKerncijferjaar,
		read: (rij, kolom) => {
			const doel = MATEN[rij[kolom['maat'] ?? ''] ?? ''];
			return doel === undefined ? [] : perKolom(rij, rij[kolom['regio'] ?? ''] ?? '', [[doel, kolom['waarde']]]);
		},
	},
	{
		naam: 'CBS Regionale kerncijfers (70072ned)',
		kolommen: { regio: /^REGIOS$/, periode: /^PERIODEN$/, inwoners: /^TOTALEBEVOLKING_\d+$/ },
		doel: [{ id: 'inwoners', hoe: 'enige' }],
		bronPerJaar: true,
		periode: 'periode',
		read: (rij, kolom) => perKolom(rij, rij[kolom['regio'] ?? ''] ?? '', [['inwoners', kolom['inwoners']]]),
	},
	{
		naam: 'CBS StatLine, bewaard als CSV met namen',
		kolommen: {
			regio: /^REGIO_S$/,
			periode: /^PERIODEN$/,
			inwoners: /(?:^|_)TOTALE_BEVOLKING(?:_AANTAL)?$/,
		},
		doel: [{ id: 'inwoners', hoe: 'enige' }],
		bronPerJaar: true,
		periode: 'periode',
		read: (rij, kolom) => perKolom(rij, rij[kolom['regio'] ?? ''] ?? '', [['inwoners', kolom['inwoners']]]),
	},
	{
		naam: 'DUO leerlingen per schoolvestiging, alle jaren',
		kolommen: {
			gemeente: /^GEMEENTECODE_VESTIGING$/,
			soort: /^SOORT_VESTIGING$/,
			vestiging: VESTIGING_DUO,
			leerlingen: /^LEERLINGEN_\d{4}$/,
		},
		doel: [
			{ id: 'leerlingen_bo', hoe: 'som' },
			{ id: 'leerlingen_sbo', hoe: 'som', nulZonderRij: true },
		],
		bronPerJaar: false,
		findPeildatum: (_tabel, kolom) => /\d{4}$/.exec(kolom['leerlingen'] ?? '')?.[0],
		read: (rij, kolom) => {
			const doel = { BO: 'leerlingen_bo', SBO: 'leerlingen_sbo' }[rij[kolom['soort'] ?? ''] ?? ''];
			const gemeente = normaliseerGemeente(rij[kolom['gemeente'] ?? ''] ?? '');
			return doel === undefined ? [] : [{ gemeente, kolom: doel, waarde: rij[kolom['leerlingen'] ?? ''] ?? '' }];
		},
	},
	{
		naam: 'DUO vestigingen speciaal onderwijs (sbo, so en vso)',
		kolommen: { gemeente: GEMEENTE_DUO, vestiging: VESTIGING_DUO, soort: /^SOORT_PRIMAIR_ONDERWIJS$/ },
		doel: [
			{ id: 'sbo_vestigingen', hoe: 'tel', nulZonderRij: true },
			{ id: 'so_vso_vestigingen', hoe: 'tel', nulZonderRij: true },
		],
		bronPerJaar: false,
		read: (rij, kolom) => {
			const soort = (rij[kolom['soort'] ?? ''] ?? '').toUpperCase();
			const doel = soort === 'SBO' ? 'sbo_vestigingen' : isSpeciaal(soort) ? 'so_vso_vestigingen' : undefined;
			const gemeente = normaliseerGemeente(rij[kolom['gemeente'] ?? ''] ?? '');
			return doel === undefined ? [] : [{ gemeente, kolom: doel, waarde: rij[kolom['vestiging'] ?? ''] ?? '' }];
		},
	},
	{
		naam: 'DUO vestigingen voortgezet onderwijs',
		kolommen: { gemeente: GEMEENTE_DUO, vestiging: VESTIGING_DUO, structuur: /^ONDERWIJSSTRUCTUUR$/ },
		doel: [{ id: 'vo_vestigingen', hoe: 'tel', nulZonderRij: true }],
		bronPerJaar: false,
		read: (rij, kolom) => [
			{
				gemeente: normaliseerGemeente(rij[kolom['gemeente'] ?? ''] ?? ''),
				kolom: 'vo_vestigingen',
				waarde: rij[kolom['vestiging'] ?? ''] ?? '',
			},
		],
	},
	{
		naam: 'DUO vestigingen basisonderwijs',
		kolommen: {
			gemeente: GEMEENTE_DUO,
			vestiging: VESTIGING_DUO,
			rmcCode: /^RMC_REGIO_CODE$/,
			rmcNaam: /^RMC_REGIO_NAAM$/,
		},
		nietMet: [/^SOORT_PRIMAIR_ONDERWIJS$/, /^ONDERWIJSSTRUCTUUR$/, /^MBO_INSTELLINGSSOORT_/, /^SOORT_HO$/],
		doel: [
			{ id: 'basisschoolvestigingen', hoe: 'tel' },
			{ id: 'rmc_code', hoe: 'gelijk' },
			{ id: 'rmc_regio', hoe: 'gelijk' },
		],
		bronPerJaar: false,
		read: (rij, kolom) => {
			const gemeente = normaliseerGemeente(rij[kolom['gemeente'] ?? ''] ?? '');
			return [
				{ gemeente, kolom: 'basisschoolvestigingen', waarde: rij[kolom['vestiging'] ?? ''] ?? '' },
				{ gemeente, kolom: 'rmc_code', waarde: (rij[kolom['rmcCode'] ?? ''] ?? '').padStart(2, '0') },
				{ gemeente, kolom: 'rmc_regio', waarde: rij[kolom['rmcNaam'] ?? ''] ?? '' },
			];
		},
	},
];
