import type { Kruimel } from '../shared/site.ts';

/**
 * The path that stands at the top of a page, for search engines (schema.org BreadcrumbList).
 *
 * @param absoluut Makes of a path what may stand for it: a whole address where the site has one.
 */
export const describeKruimels = (kruimels: readonly Kruimel[], titel: string, absoluut: (pad: string) => string) => ({
	'@type': 'BreadcrumbList',
	itemListElement: [
		...[{ naam: 'Home', href: '/' }, ...kruimels].map(({ naam, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: naam,
			item: absoluut(href),
		})),
		{ '@type': 'ListItem', position: kruimels.length + 2, name: titel },
	],
});
