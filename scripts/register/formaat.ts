import type { Tabel } from './lezen.ts';

/** A figure or text of one gemeente, as one row of the file gives it. */
export interface Waarneming {
	/** Code `GM0917`, or the name where the file has no codes. */
	gemeente: string;
	/** Column of the register. */
	kolom: string;
	/** Text of the cell; `1` for a row that is counted. */
	waarde: string;
	/** `2025JJ00`, `2025` or whatever the file calls the period; empty when it has none. */
	periode: string;
}

/** How several rows of one gemeente become one value. */
type Samenvoeging = 'enige' | 'som' | 'tel' | 'gelijk';

/** What one column of the register takes from a file. */
export interface Doelkolom {
	id: string;
	hoe: Samenvoeging;
	/** True when a gemeente without rows has none: then it is 0. Otherwise it is not found and stays empty. */
	nulZonderRij?: boolean;
}

/** A file that is recognised by its columns. */
export interface Formaat {
	naam: string;
	/** Column names a file of this kind has; the first that fits counts. */
	kolommen: Readonly<Record<string, RegExp>>;
	/** Column names that other kinds have and this one has not. */
	nietMet?: readonly RegExp[];
	doel: readonly Doelkolom[];
	/** True when one file holds one year of which the name of the source changes as well. */
	bronPerJaar: boolean;
	read: (rij: Record<string, string>, kolom: Record<string, string>) => Omit<Waarneming, 'periode'>[];
	/** Name of the column with the period. */
	periode?: string;
	/** Period of the whole file, where its columns or number give it. */
	findPeildatum?: (tabel: Tabel, kolom: Record<string, string>) => string | undefined;
}

/** Capitals and underscores: DUO wrote "RMC-REGIO CODE" and writes "RMC_REGIO_CODE". */
export const normaliseerKolom = (naam: string) =>
	naam
		.toUpperCase()
		.replace(/[^A-Z0-9<]+/g, '_')
		.replace(/^_|_$/g, '');

/** `599`, `0599` and `GM0599 ` are the same gemeente; anything else stays as it is. */
export function normaliseerGemeente(cel: string): string {
	const kaal = cel.trim();
	const nummer = /^(?:GM)?(\d{1,4})$/i.exec(kaal)?.[1];
	return nummer === undefined ? kaal : `GM${nummer.padStart(4, '0')}`;
}
