/** What came of one link. */
export interface Oordeel {
	/** The link was refused, with a line. */
	isGeweigerd: boolean;
	fouten: string[];
}

/** One kind of link that the site takes from outside. */
export interface Linksoort {
	naam: string;
	/** Links that are right, to change. */
	zaden: readonly string[];
	judge: (link: string) => Oordeel | Promise<Oordeel>;
}

/** A line that a reader sees: whole Dutch sentences, and nothing of the program. */
export const judgeMelding = (melding: string): string[] =>
	/^[^\n]{1,400}[.!?]$/s.test(melding) &&
	!/\bundefined\b|\[object |\bNaN\b|\w+Error\b/.test(melding.replace(/“[^”]*”/g, ''))
		? []
		: [`een melding die geen zin is: ${melding.slice(0, 200)}`];
