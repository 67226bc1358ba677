import { normaliseerGemeente, type Formaat } from './formaat.ts';

const GEMEENTE_DUO = /^GEMEENTE(?:NUMMER|CODE)$/;
const VESTIGING_DUO = /^VESTIGINGS(?:CODE|NUMMER)$/;

/** Kinds of school as DUO writes them; `SO/VSO` has both. */
const isSpeciaal = (soort: string) => /^(?:SO|VSO|SO\/VSO|VSO\/SO)$/.test(soort);

/** The files of DUO with schools and pupils. */
export const DUO: readonly Formaat[] = [
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
