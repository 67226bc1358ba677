import type { RegisterRij } from '../../src/content/schemas/register.ts';
import { formatSlug } from '../../src/shared/slug.ts';
import { Invoerfout } from './fout.ts';

/** Region codes of CBS other than gemeenten: land, province, district, neighbourhood. */
const ANDERE_REGIO = /^(?:NL|LD|PV|CR|CP|WK|BU|GR|SG|RG)\d/i;
/** Names that StatLine gives to regions that are no gemeente. */
const ANDERE_NAAM = /\((?:LD|PV|CR|CP)\)$|^(?:(?:Noord|Oost|West|Zuid)-)?Nederland$/;
export const isAndereRegio = (cel: string) => ANDERE_REGIO.test(cel) || ANDERE_NAAM.test(cel);

/** What a spreadsheet runs as a formula; a code of which the minus is followed by a digit is only wrong. */
const FORMULE = /^(?:[=+@\t]|-\D)/;

/** @throws {Invoerfout} When a name would be run as a formula by whoever opens our open data. */
export function checkFormule(cel: string, wat: string): void {
	if (!FORMULE.test(cel)) return;
	throw new Invoerfout(
		`Als ${wat} staat er "${cel.slice(0, 40)}". Dat is een formule en geen naam. Download het bestand opnieuw bij de uitgever.`,
	);
}

/** What StatLine sets between brackets behind a name that more places have. */
const PROVINCIE: Readonly<Record<string, string>> = {
	gr: 'Groningen',
	fr: 'Fryslân',
	dr: 'Drenthe',
	o: 'Overijssel',
	fl: 'Flevoland',
	gld: 'Gelderland',
	ut: 'Utrecht',
	nh: 'Noord-Holland',
	zh: 'Zuid-Holland',
	z: 'Zeeland',
	nb: 'Noord-Brabant',
	l: 'Limburg',
};

/** `599`, `0599` and `GM0599 ` are the same gemeente; anything else stays as it is. */
function normaliseerGemeente(cel: string): string {
	const nummer = /^(?:GM)?(\d{1,4})$/i.exec(cel)?.[1];
	return nummer === undefined ? cel : `GM${nummer.padStart(4, '0')}`;
}

/**
 * Finds the code for a code or a name: "Groningen (gemeente)", "Hengelo (O.)" and "'s-Gravenhage" as well. A name in
 * brackets counts only where the gemeente lies in that province.
 */
export function createZoeker(register: readonly RegisterRij[]): (cel: string) => string | undefined {
	const opCode = new Map(register.map((rij) => [rij.code, rij]));
	const opNaam = new Map(
		register.flatMap((rij) => [rij.naam, ...rij.aliassen].map((naam) => [formatSlug(naam), rij] as const)),
	);
	const search = (cel: string) => {
		const exact = opCode.get(normaliseerGemeente(cel)) ?? opNaam.get(formatSlug(cel));
		const [, naam = '', haakjes = ''] = /^(.+) \(([^)]+)\)$/.exec(cel) ?? [];
		const kaal = opNaam.get(formatSlug(naam));
		if (exact || !kaal) return exact?.code;
		const deel = haakjes.toLowerCase().replace(/\W/g, '');
		return deel === 'gemeente' || PROVINCIE[deel] === kaal.provincie ? kaal.code : undefined;
	};
	const eerder = new Map<string, string | undefined>();
	return (cel) => {
		if (!eerder.has(cel)) eerder.set(cel, search(cel));
		return eerder.get(cel);
	};
}
