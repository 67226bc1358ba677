import type { Woordgroep } from './document.ts';
import type { Zoekinhoud } from './inhoud.ts';

/** Everyday words that fit no single term and mean about the same. */
export const listFamilies = ({ invoer }: Zoekinhoud): string[][] =>
	invoer.zoektaal.map(({ gegevens: { woorden } }) => woorden);

/** Everyday words and abbreviations of the glossary; an abbreviation leads to its term and the term to its abbreviation. */
export const listWoordgroepen = ({ invoer }: Zoekinhoud): Woordgroep[] =>
	invoer.begrippen.flatMap(({ gegevens: { term, afkorting, synoniemen, vroeger, zoekwoorden } }) => [
		{ term, woorden: [...synoniemen, ...vroeger, ...zoekwoorden, ...(afkorting ? [afkorting] : [])] },
		...(afkorting ? [{ term: afkorting, woorden: [term] }] : []),
	]);
