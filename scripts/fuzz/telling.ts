/** What came of one case, whatever it was. */
export interface Uitkomst {
	nummer: number;
	soort: string;
	/** The file or link that was changed. */
	wat: string;
	/** Somebody reads a line about it; without one it is shown or followed. */
	heeftMelding: boolean;
	fouten: readonly string[];
}

interface Telling {
	soort: string;
	gevallen: number;
	metMelding: number;
	zonderMelding: number;
	fouten: number;
}

/** The outcomes per kind, in the order in which the kinds came. */
export function countUitkomsten(uitkomsten: readonly Uitkomst[]): Telling[] {
	return [...Map.groupBy(uitkomsten, ({ soort }) => soort)].map(([soort, gevallen]) => {
		const metMelding = gevallen.filter(({ heeftMelding }) => heeftMelding).length;
		const fouten = gevallen.filter(({ fouten: van }) => van.length > 0).length;
		return { soort, gevallen: gevallen.length, metMelding, zonderMelding: gevallen.length - metMelding, fouten };
	});
}

/** From so many cases on the share of refusals says something. */
const GENOEG = 500;

/** A check that refuses or accepts nearly everything proves nothing; undefined when it does neither. */
export function findScheef(uitkomsten: readonly Uitkomst[]): string | undefined {
	const deel = uitkomsten.filter(({ heeftMelding }) => heeftMelding).length / uitkomsten.length;
	if (uitkomsten.length < GENOEG || (deel > 0.1 && deel < 0.95)) return undefined;
	return `${Math.round(deel * 100)}% van de gevallen kreeg een melding. Zo bewijst dit niets: kijk de controle of de ingrepen na.`;
}

/** One line per case that went wrong, with what it takes to do it again. */
export const formatFout = ({ nummer, soort, wat, fouten }: Uitkomst, deel: string, zaad: number): string =>
	`npm run fuzz -- --deel ${deel} --zaad ${zaad} --geval ${nummer}: ${soort}, ${JSON.stringify(wat).slice(0, 200)}: ${fouten.join('; ').slice(0, 600)}`;
