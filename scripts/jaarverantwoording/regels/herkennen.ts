import { normalize } from './woorden.ts';
import { listJaren } from './datums.ts';
import { EERSTE_FORMULIER, LAATSTE_FORMULIER } from './formulier.ts';
import type { Blok, Indeling } from './indeling.ts';
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
	/** Today: no document is from a later day. */
	vandaag: string;
}

/** Fewer questions than this, each with the boxes of the form, can stand in any text. */
const MINSTE_VRAGEN = 3;

/** What a text that is no questionnaire can be, by words that it uses. */
const ANDERE_STUKKEN: readonly (readonly [RegExp, string])[] = [
	[/\b(?:raads(?:informatie)?brief|collegebrief|geachte (?:raad|leden van de raad))\b/i, 'een brief aan de raad'],
	[/\b(?:inspectierapport|kwaliteitsonderzoek|definitief rapport|herstelonderzoek)\b/i, 'een rapport van de Inspectie'],
	[/\b(?:raadsvoorstel|beleidsnota|beleidsplan|verordening)\b/i, 'een beleidsstuk van de gemeente'],
	[/\bvragenlijst\b/i, 'een andere vragenlijst'],
];

/** The years the questions name, the most named first. */
function listGenoemdeJaren({ blokken }: Indeling): { jaar: number; aantal: number }[] {
	const jaren = blokken.flatMap(({ zin }) => listJaren(zin).slice(0, 1));
	return [...Map.groupBy(jaren, (jaar) => jaar)]
		.map(([jaar, keren]) => ({ jaar, aantal: keren.length }))
		.toSorted((een, ander) => ander.aantal - een.aantal);
}
const findJaar = (indeling: Indeling): number | undefined => listGenoemdeJaren(indeling)[0]?.jaar;

function findAnderStuk(tekst: string): string {
	const soort = ANDERE_STUKKEN.find(([woorden]) => woorden.test(tekst))?.[1];
	const jaar = /\b20(?:0\d|1\d|2[01])\b/.exec(tekst)?.[0];
	const oud = jaar === undefined ? '' : `, misschien uit ${jaar}`;
	const lijkt = soort === undefined ? '' : ` Het lijkt ${soort}${soort.includes('vragenlijst') ? oud : ''}.`;
	return `Dit is geen jaarverantwoording LEA/vve: de vragen van de Inspectie met hun vakjes staan er niet in.${lijkt} Kijk of je het goede bestand hebt.`;
}

/** So many questions can stand in the text of the gemeente as well. */
const MEESTE_DUBBEL = 3;

/** The first question that is printed a second time, when many are: then the file holds two questionnaires. */
function findTweede({ blokken }: Indeling): Blok | undefined {
	const gezien = new Set<string>();
	const createSleutel = ({ onderwerp, vraag }: Blok) => `${onderwerp} ${vraag}`;
	const dubbel = blokken.filter((blok) => gezien.size === gezien.add(createSleutel(blok)).size);
	return new Set(dubbel.map(createSleutel)).size > MEESTE_DUBBEL ? dubbel[0] : undefined;
}

const waar = ({ pagina }: Blok) => (pagina > 1 ? ` Vanaf bladzijde ${pagina} begint een tweede.` : '');

/** The reasons to refuse that have to do with the pages. */
function findBladbezwaar(indeling: Indeling, { ontbrekend, naastElkaar }: Randen, naam: string): string | undefined {
	if (naastElkaar !== undefined)
		return `Op bladzijde ${naastElkaar} staan twee bladzijden naast elkaar. Bewaar het stuk met een bladzijde per vel.`;
	if (ontbrekend === undefined)
		return `De bladzijden van dit stuk staan niet op volgorde. Zet ze op de goede volgorde, of vraag om het hele stuk van ${naam}.`;
	if (ontbrekend.length > 0)
		return `Dit stuk van ${naam} is niet heel: bladzijde ${ontbrekend.join(', ')} ontbreekt. Vraag om het hele stuk.`;
	const tweede = findTweede(indeling);
	if (tweede) return `In dit bestand staan twee vragenlijsten.${waar(tweede)} Maak er twee bestanden van.`;
	return undefined;
}

function findJaarbezwaar(indeling: Indeling, randen: Randen, jaar: number): string | undefined {
	const [eerste, tweede] = listGenoemdeJaren(indeling);
	if (eerste && tweede && tweede.aantal > 1)
		return `De vragen in dit stuk gaan over ${eerste.jaar} en over ${tweede.jaar}. Maak er een bestand per jaar van.`;
	const gevonden = eerste?.jaar ?? randen.titeljaren[0];
	if (gevonden !== undefined && gevonden < EERSTE_FORMULIER)
		return `Dit stuk gaat over ${gevonden}. De formulieren van voor ${EERSTE_FORMULIER} kennen we niet. Vul de YAML met de hand in.`;
	if (gevonden !== undefined && gevonden !== jaar)
		return `Dit stuk gaat over ${gevonden}, niet over ${jaar}. Kies het goede bestand of schrijf: --jaar ${gevonden}.`;
	return undefined;
}

/**
 * Why a document cannot be taken in, as one line for the author; undefined when it can.
 *
 * @param indeling The questions that were found.
 * @param herkend How many of them have the boxes of the form.
 * @param randen The headers and footers, with the day of printing.
 */
export function findBezwaar(
	indeling: Indeling,
	herkend: number,
	randen: Randen,
	{ jaar, naam }: Opdracht,
	tekst: string,
): string | undefined {
	if (indeling.blokken.length >= MINSTE_VRAGEN && randen.naastElkaar !== undefined)
		return findBladbezwaar(indeling, randen, naam);
	if (indeling.blokken.length < MINSTE_VRAGEN || herkend < MINSTE_VRAGEN) return findAnderStuk(tekst);
	const bezwaar = findJaarbezwaar(indeling, randen, jaar) ?? findBladbezwaar(indeling, randen, naam);
	if (bezwaar !== undefined) return bezwaar;
	if (!indeling.isHeel)
		return `Dit stuk van ${naam} is niet heel: het houdt op midden in de vragen. Vraag om het hele stuk.`;
	return undefined;
}

/**
 * The day of the document: printed on its pages, or given by the author.
 *
 * @returns The day as JJJJ-MM-DD, or one line for the author.
 */
export function chooseDatum(
	{ afdrukdagen }: Randen,
	{ datum, jaar, vandaag }: Opdracht,
): { dag: string } | { fout: string } {
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
	if (dag > vandaag)
		return {
			fout: `De dag van het stuk (${dag}) moet nog komen; kijk ook in de kop- en voettekst. Geef de goede dag op, bijvoorbeeld: --datum ${jaar + 1}-02-26.`,
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
		...(jaar > LAATSTE_FORMULIER
			? [`We kennen de formulieren tot en met ${LAATSTE_FORMULIER}. Kijk na of dit formulier dezelfde vragen heeft.`]
			: []),
		...(andereTitel === undefined ? [] : [`Boven of onder de pagina's staat het jaar ${andereTitel}, niet ${jaar}.`]),
		...(datum === undefined || afdrukdagen.length === 0 || afdrukdagen.includes(datum)
			? []
			: [`Op het stuk staat een andere dag (${afdrukdagen.join(', ')}) dan de ${datum} die je opgaf.`]),
	];
}
