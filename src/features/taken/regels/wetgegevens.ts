import type { Taak } from '../../../content/schemas/taak.ts';
import { nameArtikel, type Grondslag } from './grondslag.ts';

/** A taak as search engines read it: a page about an article of law (schema.org Legislation); undefined without one. */
export function describeWetgeving(
	{ omschrijving, gecontroleerdOp }: Pick<Taak, 'omschrijving' | 'gecontroleerdOp'>,
	grondslag: Pick<Grondslag, 'wet' | 'artikel' | 'link'> | undefined,
) {
	if (!grondslag) return undefined;
	const { wet, artikel, link } = grondslag;
	return {
		'@type': 'WebPage',
		name: omschrijving,
		inLanguage: 'nl',
		lastReviewed: gecontroleerdOp,
		about: {
			'@type': 'Legislation',
			name: nameArtikel(wet, artikel),
			...(link && { url: link }),
			...(wet.bwb && { legislationIdentifier: wet.bwb }),
			legislationJurisdiction: 'NL',
			inLanguage: 'nl',
			isPartOf: { '@type': 'Legislation', name: wet.naam },
		},
	};
}
