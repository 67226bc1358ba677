export interface Bevinding {
	/** File below the project, with line and column. */
	plek: string;
	regel: string;
	tekst: string;
}

const EXAMPLES = 3;

/**
 * Writes one block per kind of finding, the most frequent first: a mistake in a template stands on hundreds of pages.
 */
export function formatBevindingen(bevindingen: readonly Bevinding[]): string {
	const groups = Map.groupBy(bevindingen, ({ regel, tekst }) => `${regel}: ${tekst}`);
	return [...groups]
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([kop, group]) => {
			const plekken = group.slice(0, EXAMPLES).map(({ plek }) => `    ${plek}`);
			const rest = group.length > EXAMPLES ? [`    en nog ${group.length - EXAMPLES} keer`] : [];
			return [`${group.length} keer ${kop}`, ...plekken, ...rest].join('\n');
		})
		.join('\n');
}
