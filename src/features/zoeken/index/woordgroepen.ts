import type { Woordgroep } from './document.ts';
import type { Zoekinhoud } from './inhoud.ts';

/** Everyday words and abbreviations of the glossary; an abbreviation leads to its term and the term to its abbreviation. */
export const listWoordgroepen = ({ invoer }: Zoekinhoud): Woordgroep[] =>
	invoer.begrippen.flatMap(({ gegevens: { term, afkorting, synoniemen } }) => [
		{ term, woorden: [...synoniemen, ...(afkorting ? [afkorting] : [])] },
		...(afkorting ? [{ term: afkorting, woorden: [term] }] : []),
	]);
