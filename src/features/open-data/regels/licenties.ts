import type { Bron } from '../../../content/schemas/bron.ts';

export interface Licentie {
	/** SPDX name; absent when the licence is unknown or there is no copyright. */
	spdx?: string;
	/** As a reader sees it. */
	titel: string;
	adres?: string;
	/** What to know before reuse; for an unknown licence the reason. */
	toelichting: string;
}

const CC_BY = {
	spdx: 'CC-BY-4.0',
	titel: 'Creative Commons Naamsvermelding 4.0 (CC BY 4.0)',
	adres: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** The terms under which columns may be reused. Nothing is assumed: what we did not read at the source says so. */
export const LICENTIES = {
	eigen: { ...CC_BY, toelichting: 'Tekst en ordening van Raadswijzer Onderwijs. Noem de bron.' },
	cbs: {
		...CC_BY,
		toelichting:
			'Cijfers van het CBS. Dat CC BY 4.0 geldt, zagen we bij wie de cijfers hergebruikt, niet bij het CBS zelf. Noem het CBS.',
	},
	duo: {
		titel: 'Licentie onbekend',
		toelichting:
			'Open onderwijsdata van DUO. Wij zagen CC0 en CC BY 4.0 genoemd worden, beide niet bij DUO zelf. Noem in elk geval DUO.',
	},
	rijksoverheid: {
		spdx: 'CC0-1.0',
		titel: 'CC0 1.0',
		adres: 'https://creativecommons.org/publicdomain/zero/1.0/',
		toelichting:
			'Voor rijksoverheid.nl geldt CC0, tenzij er iets anders bij staat. Of er bij deze bijlage iets anders staat, is niet nagekeken.',
	},
	kiesraad: {
		titel: 'Licentie onbekend',
		toelichting:
			'Uitslagen van de Kiesraad. De licentie staat op de pagina bij data.overheid.nl; die is nog niet nagekeken.',
	},
	vws: {
		spdx: 'EUPL-1.2',
		titel: 'European Union Public Licence (EUPL 1.2)',
		adres: 'https://eupl.eu/1.2/nl/',
		toelichting: 'Code van het ministerie van VWS. Wij namen alleen de indeling in regio’s over.',
	},
	perRij: {
		titel: 'Licentie per rij',
		toelichting: 'De licentie verschilt per bron: zie de kolom licentie in dezelfde rij.',
	},
	wet: { titel: 'Geen auteursrecht', toelichting: 'Wetteksten van de overheid (Auteurswet artikel 11).' },
	bron: {
		titel: 'Licentie onbekend',
		toelichting: 'Voor dit stuk zochten we geen licentie op. Wij namen er losse feiten uit, geen tekst. Noem de bron.',
	},
} as const satisfies Record<string, Licentie>;
export type LicentieNaam = keyof typeof LICENTIES;

const LICENTIE_VAN_UITGEVER: Record<string, LicentieNaam> = { CBS: 'cbs', DUO: 'duo', Kiesraad: 'kiesraad' };
/** Sources whose publisher has more than one licence. */
const LICENTIE_VAN_BRON: Record<string, LicentieNaam> = {
	'bzk-gemeentefonds-september-2024': 'rijksoverheid',
	'vws-veiligheidsregios-2023': 'vws',
};

/** The licence of what a source itself publishes; our own words about it are ours. */
export function findLicentieVanBron({ id, uitgever, soort }: Pick<Bron, 'id' | 'uitgever' | 'soort'>): LicentieNaam {
	return LICENTIE_VAN_BRON[id] ?? LICENTIE_VAN_UITGEVER[uitgever] ?? (soort === 'wet' ? 'wet' : 'bron');
}
