import type { Begrip } from '../../../content/schemas/begrip.ts';

/** The terms as search engines read them (schema.org DefinedTermSet). */
export const describeBegrippen = (begrippen: readonly Pick<Begrip, 'id' | 'term' | 'definitie'>[]) => ({
	'@type': 'DefinedTermSet',
	name: 'Begrippen',
	inLanguage: 'nl',
	hasDefinedTerm: begrippen.map(({ id, term, definitie }) => ({
		'@type': 'DefinedTerm',
		name: term,
		description: definitie,
		url: `#${id}`,
	})),
});
