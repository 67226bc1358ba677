import { Invoerfout, name } from './fout.ts';
import { normaliseerKolom, type Formaat } from './formaat.ts';
import { FORMATEN } from './formaten.ts';
import type { Tabel } from './lezen.ts';

export interface Herkend {
	formaat: Formaat;
	/** Name in the file by the name in the format. */
	kolom: Record<string, string>;
}

/** The last column that fits: of a row of years the newest stands at the end. */
function findKolommen(formaat: Formaat, namen: readonly { naam: string; kaal: string }[]) {
	const kolom: Record<string, string> = {};
	const mist: string[] = [];
	for (const [deel, patroon] of Object.entries(formaat.kolommen)) {
		const gevonden = namen.findLast(({ kaal }) => patroon.test(kaal));
		if (gevonden) kolom[deel] = gevonden.naam;
		else mist.push(deel);
	}
	const teVeel = (formaat.nietMet ?? []).some((patroon) => namen.some(({ kaal }) => patroon.test(kaal)));
	return { formaat, kolom, mist, teVeel };
}

/**
 * Says which known file this is by its columns, never by its name.
 *
 * @throws {Invoerfout} When it is none; the message names the nearest kind and what it lacks.
 */
export function recogniseFormaat({ kolommen }: Tabel): Herkend {
	const namen = kolommen.map((naam) => ({ naam, kaal: normaliseerKolom(naam) }));
	const dubbel = namen.find(({ kaal }, index) => namen.findIndex((ander) => ander.kaal === kaal) < index);
	if (dubbel) throw new Invoerfout(`De kolom "${dubbel.naam}" staat er twee keer. Download het bestand opnieuw.`);
	const pogingen = FORMATEN.map((formaat) => findKolommen(formaat, namen));
	const goed = pogingen.find(({ mist, teVeel }) => mist.length === 0 && !teVeel);
	if (goed) return { formaat: goed.formaat, kolom: goed.kolom };
	const [dichtbij] = pogingen
		.filter(({ kolom }) => Object.keys(kolom).length >= 2)
		.sort((a, b) => a.mist.length - b.mist.length);
	const heeft = `Het bestand heeft: ${name(kolommen, 8)}.`;
	if (!dichtbij || dichtbij.mist.length === 0) {
		throw new Invoerfout(
			`Dit bestand kennen we niet. ${heeft} In docs/redactie.md staat welke bestanden je kunt inlezen.`,
		);
	}
	throw new Invoerfout(
		`Dit lijkt op ${dichtbij.formaat.naam}, maar de kolom voor ${name(dichtbij.mist)} ontbreekt. ${heeft} Haal het bestand opnieuw op, met alle kolommen.`,
	);
}
