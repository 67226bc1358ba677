import type { Formaat, Vulling } from './formaat.ts';

const GEMEENTE = /^GEMEENTE(?:NUMMER|CODE)$/;
const VESTIGING = /^VESTIGINGS(?:CODE|NUMMER)$/;

const tel = (id: string, waar?: Vulling['waar']): Vulling => ({
	id,
	uit: ['vestiging'],
	hoe: 'tel',
	nulZonderRij: true,
	...(waar ? { waar } : {}),
});

/** The files of DUO with schools and pupils. */
export const DUO: readonly Formaat[] = [
	{
		naam: 'DUO leerlingen per schoolvestiging, alle jaren',
		kolommen: {
			gemeente: /^GEMEENTECODE_VESTIGING$/,
			soort: /^SOORT_VESTIGING$/,
			vestiging: VESTIGING,
			leerlingen: /^LEERLINGEN_\d{4}$/,
		},
		uniek: ['vestiging', 'soort'],
		vul: [
			{ id: 'leerlingen_bo', uit: ['leerlingen'], hoe: 'som', waar: { soort: /^BO$/ } },
			{ id: 'leerlingen_sbo', uit: ['leerlingen'], hoe: 'som', waar: { soort: /^SBO$/ }, nulZonderRij: true },
		],
	},
	{
		naam: 'DUO leerlingen voortgezet onderwijs per vestiging',
		kolommen: {
			gemeente: GEMEENTE,
			vestiging: VESTIGING,
			leerlingen: /^AANTAL_LEERLINGEN$/,
			vavo: /^AANTAL_VO_LEERLINGEN_UITBESTEED_AAN_VAVO$/,
		},
		// An older file numbers the vestigingen of each instelling from 00.
		mag: { instelling: /^(?:BRIN_NUMMER|INSTELLINGSCODE)$/, bestuur: /^BEVOEGD_GEZAG_NUMMER$/ },
		uniek: ['vestiging', 'instelling', 'bestuur'],
		vul: [
			{
				id: 'leerlingen_vo',
				uit: ['leerlingen'],
				hoe: 'som',
				nulZonderRij: true,
				nieuw: {
					label: 'Leerlingen in het voortgezet onderwijs',
					wat: 'leerlingen van scholen voor voortgezet onderwijs die in deze gemeente staan',
					letOp:
						'Geteld waar de school staat, niet waar de leerling woont. Zonder leerlingen die hun school uitbesteedt aan het vavo.',
				},
			},
		],
	},
	{
		naam: 'DUO vestigingen speciaal onderwijs (sbo, so en vso)',
		kolommen: { gemeente: GEMEENTE, vestiging: VESTIGING, soort: /^SOORT_PRIMAIR_ONDERWIJS$/ },
		uniek: ['vestiging', 'soort'],
		vul: [
			tel('sbo_vestigingen', { soort: /^SBO$/i }),
			tel('so_vso_vestigingen', { soort: /^(?:SO|VSO|SO\/VSO|VSO\/SO)$/i }),
		],
	},
	{
		naam: 'DUO vestigingen voortgezet onderwijs',
		kolommen: { gemeente: GEMEENTE, vestiging: VESTIGING, structuur: /^ONDERWIJSSTRUCTUUR$/ },
		uniek: ['vestiging'],
		vul: [tel('vo_vestigingen')],
	},
	{
		naam: 'DUO vestigingen basisonderwijs',
		kolommen: {
			gemeente: GEMEENTE,
			vestiging: VESTIGING,
			rmcCode: /^RMC_REGIO_CODE$/,
			rmcNaam: /^RMC_REGIO_NAAM$/,
		},
		nietMet: [/^SOORT_PRIMAIR_ONDERWIJS$/, /^ONDERWIJSSTRUCTUUR$/, /^MBO_INSTELLINGSSOORT_/, /^SOORT_HO$/],
		uniek: ['vestiging'],
		vul: [
			{ id: 'basisschoolvestigingen', uit: ['vestiging'], hoe: 'tel' },
			{ id: 'rmc_code', uit: ['rmcCode'], hoe: 'gelijk', cijfers: 2 },
			{ id: 'rmc_regio', uit: ['rmcNaam'], hoe: 'gelijk' },
		],
	},
];
