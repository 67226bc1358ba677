import type { DossierStuk } from '../../../content/schemas/dossier.ts';

/** What a document is, as a reader says it. What the Inspectie wrote is only known from what the college says of it. */
export const DOSSIERSOORT_NAMEN = {
	raadsinformatiebrief: 'raadsinformatiebrief',
	informatiebijeenkomst: 'informatiebijeenkomst',
	nota: 'nota',
	jaarverslag: 'jaarverslag',
	'brief-inspectie': 'over een brief van de Inspectie',
	initiatief: 'initiatief in de gemeente',
} as const satisfies Record<DossierStuk['soort'], string>;

/** "3 stukken, van 2023 tot en met 2024". */
export function formatDossier(dossier: readonly Pick<DossierStuk, 'datum'>[]): string {
	const jaren = dossier.map(({ datum }) => datum.slice(0, 4)).sort();
	const [eerste = '', laatste = ''] = [jaren[0], jaren.at(-1)];
	const aantal = `${dossier.length} ${dossier.length === 1 ? 'onderwerp' : 'onderwerpen'}`;
	return eerste === laatste ? `${aantal}, uit ${eerste}` : `${aantal}, van ${eerste} tot en met ${laatste}`;
}
