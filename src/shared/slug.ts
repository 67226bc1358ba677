import { foldTekst } from './tekst.ts';

/** Lower case, no accents, dashes for the rest: the form in which two names lead to one address. */
export const formatSlug = (naam: string) =>
	foldTekst(naam)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
