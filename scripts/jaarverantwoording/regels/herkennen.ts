import { normalize } from './woorden.ts';
import { listJaren } from './datums.ts';
import type { Indeling } from './indeling.ts';
import type { Randen } from './randen.ts';

/** What the author asks for on the command line. */
export interface Opdracht {
	slug: string;
	/** Official name of the gemeente. */
	naam: string;
	/** Every name under which the document may know it. */
	namen: readonly string[];
	jaar: number;
	/** Day of the document, when the author gives it. */
	datum?: string | undefined;
}

/** Fewer questions than this can stand in any text. */
const MINSTE_VRAGEN = 3;

/** The year most questions name; undefined when none does. */
function findJaar({ blokken }: Indeling): number | undefined {
	const jaren = blokken.flatMap(({ zin }) => listJaren(zin).slice(0, 1));
	const [meeste] = [...Map.groupBy(jaren, (jaar) => jaar)].toSorted(([, een], [, ander]) => ander.length - een.length);
	return meeste?.[0];
}

/**
 * Why a document cannot be taken in, as one line for the author; undefined when it can.
 *
 * @param indeling The questions that were found.
 * @param randen The headers and footers, with the day of printing.
 */
export function findBezwaar(indeling: Indeling, randen: Randen, { jaar, naam }: Opdracht): string | undefined {
	if (indeling.blokken.length < MINSTE_VRAGEN)
		return 'Dit is geen jaarverantwoording LEA/vve: de vragen van de Inspectie staan er niet in. Kijk of je het goede bestand hebt.';
	const gevonden = findJaar(indeling) ?? randen.titeljaren[0];
	if (gevonden !== undefined && gevonden !== jaar)
		return `Dit stuk gaat over ${gevonden}, niet over ${jaar}. Kies het goede bestand of schrijf: --jaar ${gevonden}.`;
	if (!indeling.isHeel)
		return `Dit stuk van ${naam} is niet heel: het houdt op midden in de vragen. Vraag om het hele stuk.`;
	return undefined;
}

/**
 * The day of the document: printed on its pages, or given by the author.
 *
 * @returns The day as JJJJ-MM-DD, or one line for the author.
 */
export function chooseDatum({ afdrukdagen }: Randen, { datum, jaar }: Opdracht): { dag: string } | { fout: string } {
	const dag = datum ?? (afdrukdagen.length === 1 ? afdrukdagen[0] : undefined);
	if (dag === undefined) {
		const waarom =
			afdrukdagen.length === 0
				? 'Op het stuk staat geen dag van afdrukken.'
				: `Op het stuk staan meer dagen: ${afdrukdagen.join(', ')}.`;
		return { fout: `${waarom} Geef de dag van het stuk zelf op, bijvoorbeeld: --datum ${jaar + 1}-02-26.` };
	}
	if (Number(dag.slice(0, 4)) <= jaar)
		return {
			fout: `De dag van het stuk (${dag}) ligt niet na ${jaar}. Geef de goede dag op, bijvoorbeeld: --datum ${jaar + 1}-02-26.`,
		};
	return { dag };
}

/** Whether the document names the gemeente, under any of its names. */
function namesGemeente(tekst: string, { namen }: Opdracht): boolean {
	const createKaal = (deel: string) =>
		` ${deel
			.split(/[\s/]+|(?<=\p{L})-(?=\p{L})/u)
			.map(normalize)
			.filter(Boolean)
			.join(' ')} `;
	const kaal = createKaal(tekst);
	return namen.some((naam) => kaal.includes(createKaal(naam.replace(/\(.*\)/, ''))));
}

/**
 * What is odd about gemeente, year and day, without being a reason to refuse.
 *
 * @param tekst The whole document.
 */
export function listTwijfel(
	indeling: Indeling,
	{ afdrukdagen, titeljaren }: Randen,
	opdracht: Opdracht,
	tekst: string,
): string[] {
	const { datum, jaar, naam } = opdracht;
	const isJaarGenoemd = findJaar(indeling) !== undefined || titeljaren.length > 0;
	const andereTitel = titeljaren.find((titeljaar) => titeljaar !== jaar);
	return [
		...(namesGemeente(tekst, opdracht) ? [] : [`Het stuk noemt ${naam} nergens. Kijk na of het van deze gemeente is.`]),
		...(isJaarGenoemd ? [] : [`Het stuk noemt geen jaar. Kijk zelf na of het over ${jaar} gaat.`]),
		...(andereTitel === undefined ? [] : [`Boven of onder de pagina's staat het jaar ${andereTitel}, niet ${jaar}.`]),
		...(datum === undefined || afdrukdagen.length === 0 || afdrukdagen.includes(datum)
			? []
			: [`Op het stuk staat een andere dag (${afdrukdagen.join(', ')}) dan de ${datum} die je opgaf.`]),
	];
}
