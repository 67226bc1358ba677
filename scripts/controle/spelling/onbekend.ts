/** A word that no dictionary has. */
export interface OnbekendWoord {
	woord: string;
	/** File below the project, with line and column. */
	plek: string;
}

const PLEKKEN = 5;

/** Writes one block per word with its first places, words in alphabetical order. */
export function formatOnbekend(woorden: readonly OnbekendWoord[]): string {
	return [...Map.groupBy(woorden, ({ woord }) => woord)]
		.sort(([a], [b]) => a.localeCompare(b, 'nl'))
		.map(([woord, groep]) => {
			const plekken = groep.slice(0, PLEKKEN).map(({ plek }) => `    ${plek}`);
			const rest = groep.length > PLEKKEN ? [`    en nog ${groep.length - PLEKKEN} keer`] : [];
			return [`"${woord}"`, ...plekken, ...rest].join('\n');
		})
		.join('\n');
}
