/** Lower case, no accents, dashes for the rest: the form in which two names lead to one address. */
export const formatSlug = (naam: string) =>
	naam
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
