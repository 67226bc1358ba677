import type { Formaat, Vulling } from './formaat.ts';

/** CBS leaves out what it does not know as an empty cell, a dot, a dash or an x. */
const ONBEKEND = /^[.\-x]?$/;
const CBS = { leeg: ONBEKEND, bronPerJaar: true } as const;

const inwoners: Vulling = { id: 'inwoners', uit: ['inwoners'], hoe: 'enige' };
const jong: Vulling = { id: 'inwoners_0_14', uit: ['jong'], hoe: 'enige' };
/** "Regionale kerncijfers" has no column to 15 years, but the three groups that make it. */
const perGroep: readonly Vulling[] = [
	{ id: 'inwoners_0_14', uit: ['tot5', 'tot10', 'tot15'], hoe: 'som' },
	{ id: 'inwoners_0_4', uit: ['tot5'], hoe: 'enige' },
	{ id: 'inwoners_5_9', uit: ['tot10'], hoe: 'enige' },
	{ id: 'inwoners_10_14', uit: ['tot15'], hoe: 'enige' },
	{ id: 'inwoners_15_19', uit: ['tot20'], hoe: 'enige' },
	{ id: 'huishoudens_met_kinderen', uit: ['huishoudens'], hoe: 'enige' },
];

/** Measures of the long form of "Kerncijfers wijken en buurten", checked for table 86165NED. */
const maat = (vulling: Vulling, code: RegExp): Vulling => ({ ...vulling, uit: ['waarde'], waar: { maat: code } });

/** The tables of CBS with people. */
export const CBS_INWONERS: readonly Formaat[] = [
	{
		...CBS,
		naam: 'CBS Kerncijfers wijken en buurten, brede tabel',
		kolommen: { gemeente: /^WIJKENENBUURTEN$/, inwoners: /^AANTALINWONERS_\d+$/, jong: /^K_0TOT15JAAR_\d+$/ },
		nietMet: [/^MEASURE$/],
		vul: [inwoners, jong],
	},
	{
		...CBS,
		naam: 'CBS Kerncijfers wijken en buurten, waarnemingen',
		kolommen: { gemeente: /^WIJKENENBUURTEN$/, maat: /^MEASURE$/, waarde: /^VALUE$/ },
		vul: [maat(inwoners, /^T001036$/), maat(jong, /^10680$/)],
	},
	{
		...CBS,
		naam: 'CBS Kerncijfers wijken en buurten, bewaard als CSV met codes',
		kolommen: {
			naam: /^WIJKEN_EN_BUURTEN$/,
			gemeente: /^REGIOAANDUIDING_CODERING/,
			inwoners: /(?:^|_)AANTAL_INWONERS(?:_AANTAL)?$/,
		},
		mag: { jong: /LEEFTIJDSGROEPEN_0_TOT_15_JAAR(?:_AANTAL)?$/ },
		vul: [inwoners, jong],
	},
	{
		...CBS,
		naam: 'CBS Regionale kerncijfers (70072ned)',
		kolommen: { gemeente: /^REGIOS$/, periode: /^PERIODEN$/, inwoners: /^TOTALEBEVOLKING_\d+$/ },
		mag: {
			tot5: /^JONGERDAN5JAAR_\d+$/,
			tot10: /^K_5TOT10JAAR_\d+$/,
			tot15: /^K_10TOT15JAAR_\d+$/,
			tot20: /^K_15TOT20JAAR_\d+$/,
		},
		vul: [inwoners, ...perGroep],
	},
	{
		...CBS,
		naam: 'CBS StatLine, bewaard als CSV met namen',
		kolommen: {
			gemeente: /^REGIO_S$/,
			periode: /^PERIODEN$/,
			inwoners: /(?:^|_)TOTALE_BEVOLKING(?:_AANTAL)?$/,
		},
		mag: {
			tot5: /LEEFTIJDSGROEPEN_JONGER_DAN_5_JAAR_AANTAL$/,
			tot10: /LEEFTIJDSGROEPEN_5_TOT_10_JAAR_AANTAL$/,
			tot15: /LEEFTIJDSGROEPEN_10_TOT_15_JAAR_AANTAL$/,
			tot20: /LEEFTIJDSGROEPEN_15_TOT_20_JAAR_AANTAL$/,
			huishoudens: /MEERPERSOONSHUISHOUDENS_MET_KINDEREN_AANTAL$/,
		},
		vul: [inwoners, ...perGroep],
	},
];

/** The tables of CBS on other matters. */
export const CBS_OVERIG: readonly Formaat[] = [
	{
		...CBS,
		naam: 'CBS Voortijdig schoolverlaters (84780NED)',
		kolommen: {
			gemeente: /^REGIOKENMERKEN$/,
			geslacht: /^GESLACHT$/,
			periode: /^PERIODEN$/,
			schoolverlaters: /^VOORTIJDIGSCHOOLVERLATERS_\d+$/,
		},
		vul: [
			{
				id: 'voortijdig_schoolverlaters',
				uit: ['schoolverlaters'],
				hoe: 'enige',
				waar: { geslacht: /^T001038$/ },
				nieuw: {
					label: 'Voortijdig schoolverlaters',
					wat: 'leerlingen die in dat schooljaar zonder startkwalificatie van school gingen',
					letOp: 'Geteld waar de leerling woont. Het jaar is het jaar waarin het schooljaar eindigt.',
				},
			},
		],
	},
	{
		...CBS,
		naam: 'CBS Gebieden in Nederland',
		kolommen: { gemeente: /^CODE_1$/, naam: /^NAAM_2$/ },
		vul: [
			{ id: 'arbeidsmarktregio', uit: [], naast: /^AM\d+$/, hoe: 'gelijk' },
			{ id: 'veiligheidsregio', uit: [], naast: /^VR\d+$/, hoe: 'gelijk' },
			{
				id: 'jeugdregio',
				uit: [],
				naast: /^JZ\d+$/,
				hoe: 'gelijk',
				nieuw: { label: 'Jeugdregio', wat: 'de regio waarin gemeenten samen jeugdhulp regelen', eenheid: 'tekst' },
			},
			{
				id: 'ggd_regio',
				uit: [],
				naast: /^GG\d+$/,
				hoe: 'gelijk',
				nieuw: { label: 'GGD-regio', wat: 'het gebied van de GGD', eenheid: 'tekst' },
			},
		],
	},
];

/** Peildatum of the yearly tables that do not tell it themselves. */
export const PEILDATUM_VAN_TABEL: Readonly<Record<string, string>> = {
	'85618NED': '2023-01-01',
	'85984NED': '2024-01-01',
	'86165NED': '2025-01-01',
	'86247NED': '2026-01-01',
};
