import { normaliseerGemeente, type Doelkolom, type Formaat } from './formaat.ts';
import type { Tabel } from './lezen.ts';

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

/** The tables of CBS with people. */
export const CBS: readonly Formaat[] = [
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
];
