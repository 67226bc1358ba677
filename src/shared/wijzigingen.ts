/** What was changed on the site, for who follows it in a reader. */
export const WIJZIGINGEN = {
	naam: 'wijzigingen',
	pad: '/wijzigingen.atom',
	type: 'application/atom+xml',
	titel: 'Wijzigingen',
} as const;
