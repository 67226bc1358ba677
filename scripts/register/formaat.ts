import type { Eenheid } from '../../src/content/schemas/register.ts';

/** How the cells of one gemeente become one value; `getal` may have decimals, a count may not. */
type Samenvoeging = 'enige' | 'som' | 'tel' | 'gelijk' | 'getal';

/** What kolommen.yaml says of a column when a file brings it for the first time. */
interface NieuweKolom {
	label: string;
	wat: string;
	letOp?: string;
	/** How a reader sees the value; left out for a count. */
	eenheid?: Eenheid;
}

/** What one column of the register takes from a file. */
export interface Vulling {
	/** Column of the register. */
	id: string;
	/** Parts of the row; of more than one the sum. */
	uit: readonly string[];
	hoe: Samenvoeging;
	/** Takes the cell to the right of the one that looks like this, where the number in a column name moves every year. */
	naast?: RegExp;
	/** Only rows of which these parts look like this. */
	waar?: Readonly<Record<string, RegExp>>;
	/** Number of digits of a code, with zeros in front. */
	cijfers?: number;
	/** True when a gemeente without rows has none; even then it becomes 0 only when a redacteur names it. */
	nulZonderRij?: boolean;
	/** Lets the importer add the column; without it a column is filled only where the register has it. */
	nieuw?: NieuweKolom;
}

/**
 * A file that is recognised by its columns. The part `gemeente` holds a code or a name, `periode` a year or school year;
 * a column that ends in a year gives the year of the file.
 */
export interface Formaat {
	naam: string;
	/** Columns that a file of this kind has. */
	kolommen: Readonly<Record<string, RegExp>>;
	/** Columns that it may have. */
	mag?: Readonly<Record<string, RegExp>>;
	/** Columns that other kinds have and this one has not. */
	nietMet?: readonly RegExp[];
	vul: readonly Vulling[];
	/** Cells that mean: not known. */
	leeg?: RegExp;
	/** Parts that together stand in the file once. */
	uniek?: readonly string[];
	/** True when every year has a source of its own. */
	bronPerJaar?: boolean;
	/** Why we know this file and do not read it, and which file to take instead. */
	weiger?: string;
}

/** Capitals and underscores: DUO wrote "RMC-REGIO CODE" and writes "RMC_REGIO_CODE". */
export const normaliseerKolom = (naam: string) =>
	naam
		.toUpperCase()
		.replace(/[^A-Z0-9<]+/g, '_')
		.replace(/^_|_$/g, '');
