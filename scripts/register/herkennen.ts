import { Invoerfout, name } from './fout.ts';
import type { Tabel } from './tabel.ts';
import { normaliseerKolom, type Formaat } from './formaat.ts';
import { FORMATEN } from './formaten.ts';

export interface Herkend {
	formaat: Formaat;
	/** Place of the column in the file by the name of the part. */
	plek: Readonly<Record<string, number>>;
	/** Year in the name of a column, where the file has a column per year. */
	jaar: string | undefined;
}

interface Kolomnaam {
	naam: string;
	kaal: string;
	plek: number;
}

const readJaar = ({ kaal }: Kolomnaam) => /_((?:19|20)\d{2})$/.exec(kaal)?.[1];

/** Of a row of years the one that was asked for, else the newest, wherever it stands. */
function findKolom(patroon: RegExp, namen: readonly Kolomnaam[], jaar: string | undefined): Kolomnaam | undefined {
	const passend = namen.filter(({ kaal }) => patroon.test(kaal));
	const metJaar = passend.filter((kolom) => readJaar(kolom) !== undefined);
	// Behind the numbers CBS gives the same groups as percentages, under the same names.
	if (metJaar.length === 0) return passend[0];
	if (jaar !== undefined) return metJaar.find((kolom) => readJaar(kolom) === jaar);
	return metJaar.toSorted((a, b) => Number(readJaar(a)) - Number(readJaar(b))).at(-1);
}

function matchFormaat(formaat: Formaat, namen: readonly Kolomnaam[], jaar: string | undefined) {
	const plek: Record<string, number> = {};
	const mist: string[] = [];
	let gevondenJaar: string | undefined;
	for (const [deel, patroon] of Object.entries({ ...formaat.mag, ...formaat.kolommen })) {
		const kolom = findKolom(patroon, namen, jaar);
		if (kolom) {
			plek[deel] = kolom.plek;
			gevondenJaar ??= readJaar(kolom);
		} else if (deel in formaat.kolommen) mist.push(deel);
	}
	const teVeel = (formaat.nietMet ?? []).some((patroon) => namen.some(({ kaal }) => patroon.test(kaal)));
	return { formaat, plek, jaar: gevondenJaar, mist, teVeel };
}

/** @throws {Invoerfout} When two columns have one name: nobody can say which is meant. */
function listKolomnamen(kolommen: readonly string[]): Kolomnaam[] {
	const namen = kolommen.map((naam, plek) => ({ naam, kaal: normaliseerKolom(naam), plek }));
	const gezien = new Set<string>();
	for (const { naam, kaal } of namen) {
		if (kaal !== '' && gezien.has(kaal))
			throw new Invoerfout(`De kolom "${naam.slice(0, 60)}" staat er twee keer. Download het bestand opnieuw.`);
		gezien.add(kaal);
	}
	return namen;
}

/**
 * Says which known file this is by its columns, never by its name.
 *
 * @param jaar Year that was asked for, `JJJJ`.
 * @throws {Invoerfout} When it is none; the message names the nearest kind and what it lacks.
 */
export function recogniseFormaat({ kolommen }: Tabel, jaar?: string): Herkend {
	const namen = listKolomnamen(kolommen);
	const pogingen = FORMATEN.map((formaat) => matchFormaat(formaat, namen, jaar));
	const goed = pogingen.find(({ mist, teVeel }) => mist.length === 0 && !teVeel);
	if (goed?.formaat.weiger) throw new Invoerfout(`Dit is ${goed.formaat.naam}. ${goed.formaat.weiger}`);
	if (goed) return goed;
	const [dichtbij] = pogingen
		.filter(({ formaat, mist, plek }) => !formaat.weiger && mist.length > 0 && Object.keys(plek).length >= 2)
		.sort((a, b) => a.mist.length - b.mist.length);
	const heeft = `Het bestand heeft: ${name(
		kolommen.map((naam) => naam.slice(0, 60)),
		8,
	)}.`;
	if (!dichtbij) {
		throw new Invoerfout(
			`Dit bestand kennen we niet. ${heeft} In docs/redactie/cijfers-vernieuwen.md staat welke bestanden je kunt inlezen.`,
		);
	}
	const jaartal = jaar === undefined ? '' : ` van ${jaar}`;
	throw new Invoerfout(
		`Dit lijkt op ${dichtbij.formaat.naam}, maar de kolom voor ${name(dichtbij.mist)}${jaartal} ontbreekt. ${heeft} Haal het bestand opnieuw op, met alle kolommen.`,
	);
}
