/** A figure as the page of a gemeente draws it. */
interface Figuur {
	titel: string;
	getal: string | undefined;
	staven: readonly { soort: 'eigen' | 'ander' | 'land' | 'midden'; tekst: string }[];
	uitleg: readonly string[];
}

/** One row of the table: the own value, others beside it, and in `uitleg` when, by whom, or why not. */
export interface Vergelijkingsrij {
	titel: string;
	eigen: string;
	midden: string;
	nederland: string;
	uitleg: string;
}

const ONBEKEND = 'onbekend';

/** Figures as rows for paper; what has no value says so, and `uitleg` says why. */
export const buildVergelijking = (figuren: readonly Figuur[]): Vergelijkingsrij[] =>
	figuren.map(({ titel, getal, staven, uitleg }) => {
		const find = (soort: Figuur['staven'][number]['soort']) => staven.find((staaf) => staaf.soort === soort)?.tekst;
		return {
			titel,
			eigen: getal ?? ONBEKEND,
			midden: find('midden') ?? '–',
			nederland: find('land') ?? '–',
			uitleg: uitleg.join(' '),
		};
	});
