/** Kinds of measures by the middle of their name. */
const SOORTEN = [
	['space', 'Ruimte'],
	['typography-font-size', 'Grootte van letters'],
] as const;

export interface Maat {
	soort: string;
	naam: string;
	waarde: string;
}

/** Reads the measures of the narrow screen from the text of tokens.css: the first line of each name. */
export function listMaten(css: string): Maat[] {
	const maten = new Map<string, Maat>();
	for (const [, naam = '', waarde = ''] of css.matchAll(/--rw-([a-z0-9-]+):\s*([^;]+);/g)) {
		const soort = SOORTEN.find(([begin]) => naam.startsWith(`${begin}-`))?.[1];
		if (soort && !maten.has(naam)) maten.set(naam, { soort, naam, waarde });
	}
	return [...maten.values()];
}
