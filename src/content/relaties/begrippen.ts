import { formatSlug } from '../../shared/slug.ts';
import { probleemBij } from './inhoud.ts';
import type { Inhoud, ProbleemInBestand } from './inhoud.ts';

const LIJSTEN = ['synoniemen', 'vroeger', 'zoekwoorden'] as const;

/** "Ook: thuiszitter" beside absoluut verzuim says that the two mean the same, while each has its own definition. */
export function checkAndereNamen(inhoud: Inhoud): ProbleemInBestand[] {
	const eigenTerm = new Map(
		inhoud.begrippen.flatMap((begrip) => {
			const { term, afkorting } = begrip.gegevens;
			return [term, ...(afkorting === undefined ? [] : [afkorting])].map((naam) => [formatSlug(naam), begrip] as const);
		}),
	);
	return inhoud.begrippen.flatMap((begrip) =>
		begrip.gegevens.synoniemen.flatMap((naam, plek) => {
			const ander = eigenTerm.get(formatSlug(naam));
			if (!ander || ander === begrip) return [];
			return [
				probleemBij(
					begrip,
					['synoniemen', plek],
					`"${naam}" is zelf een begrip, met een eigen uitleg. Zet het bij zoekwoorden, of voeg de twee begrippen samen.`,
				),
			];
		}),
	);
}

/** A name is shown or only searched: in two lists it would not be clear which. */
export const checkNaamInEenLijst = (inhoud: Inhoud): ProbleemInBestand[] =>
	inhoud.begrippen.flatMap((begrip) => {
		const gezien = new Set<string>();
		return LIJSTEN.flatMap((lijst) =>
			begrip.gegevens[lijst].flatMap((naam, plek) => {
				const sleutel = naam.toLowerCase();
				if (!gezien.has(sleutel)) {
					gezien.add(sleutel);
					return [];
				}
				return [probleemBij(begrip, [lijst, plek], `"${naam}" staat er al bij dit begrip. Haal een van de twee weg.`)];
			}),
		);
	});
