import type { LicentieNaam } from './licenties.ts';

/** What one cell holds; null is an empty cell in CSV. */
export type Cel = string | number | boolean | readonly string[] | null;
export type Rij = Readonly<Record<string, Cel>>;

/**
 * `moment` is as exact as its source: a year, a month or a day. `pagina` is a path on this site. `lijst` is an array in JSON
 * and text with `|` between the parts in CSV.
 */
export type Kolomtype = 'tekst' | 'geheel' | 'getal' | 'ja-nee' | 'dag' | 'moment' | 'adres' | 'pagina' | 'lijst';

/** Sign between the parts of a list in one cell of a CSV file. */
export const LIJSTTEKEN = '|';

/** What a reader must know to use a column. */
export interface Kolomuitleg {
	/** Name in the header: lower case, digits and `_`. Permanent. */
	naam: string;
	type: Kolomtype;
	titel: string;
	omschrijving: string;
	/** True when no cell is ever empty. */
	verplicht: boolean;
	/** Every value that can occur, for a closed list. */
	keuzes?: readonly string[];
	/** Ids from content/bronnen/, when the column comes from another source than the rest of the table. */
	bronnen?: readonly string[];
	peildatum?: string;
	/** When it differs from the table's. */
	licentie?: LicentieNaam;
}

/** A column with the way to its value. */
export interface Kolom<Item> extends Kolomuitleg {
	read: (item: Item) => Cel | undefined;
}

/** Cells of these columns stand in the key of another table. */
export interface Tabelverwijzing {
	kolommen: readonly string[];
	/** Name of the other table. */
	naar: string;
	naarKolommen: readonly string[];
}

export interface TabelKop {
	/** Part of the addresses `/data/<naam>.csv` and `/data/<naam>.json`. Permanent. */
	naam: string;
	/** Name of the table this one hangs below; absent for a table that stands by itself. */
	hoofdtabel?: string;
	titel: string;
	/** What one row is, to finish the sentence "Eén rij is ...". */
	rij: string;
	omschrijving: string;
	/** Where the values come from, for columns without bronnen of their own. */
	herkomst: string;
	/** What can go wrong when somebody uses this table. */
	letOp?: string;
	/** Columns that together name a row. */
	sleutel: readonly string[];
	verwijzingen?: readonly Tabelverwijzing[];
}

/** A table ready to be written in any form. */
export interface Tabel extends TabelKop {
	verwijzingen: readonly Tabelverwijzing[];
	kolommen: readonly Kolomuitleg[];
	rijen: readonly Rij[];
	/** Latest day or moment on which a row was checked, retrieved or seen; absent when the content does not say. */
	bijgewerkt?: string;
}

/** The field that a column is named after: `goed_antwoord` holds `goedAntwoord`. */
type Veldnaam<Naam extends string> = Naam extends `${infer Begin}_${infer Rest}`
	? `${Begin}${Capitalize<Veldnaam<Rest>>}`
	: Naam;
type MetVeld<Naam extends string> = { readonly [Veld in Veldnaam<Naam>]?: Cel | undefined };
type Extra = Partial<Omit<Kolomuitleg, 'naam' | 'titel' | 'omschrijving' | 'verplicht'>>;

/** Text from the field of the same name, unless the last argument says otherwise. */
interface Kolommaker {
	<Item>(
		naam: string,
		titel: string,
		omschrijving: string,
		extra: Extra & { read: (item: Item) => Cel | undefined },
	): Kolom<Item>;
	<const Naam extends string>(naam: Naam, titel: string, omschrijving: string, extra?: Extra): Kolom<MetVeld<Naam>>;
}

const toVeldnaam = (naam: string) => naam.replace(/_(.)/g, (_teken, letter: string) => letter.toUpperCase());

const createKolommaker = (verplicht: boolean) =>
	((naam: string, titel: string, omschrijving: string, extra: Partial<Kolom<Record<string, Cel>>> = {}) => ({
		naam,
		type: 'tekst',
		titel,
		omschrijving,
		read: (item: Record<string, Cel>) => item[toVeldnaam(naam)],
		verplicht,
		...extra,
	})) as Kolommaker;

/** One column; cells may be empty. */
export const kolom = createKolommaker(false);
/** A column without empty cells. */
export const vast = createKolommaker(true);

const toCel = (waarde: Cel | undefined): Cel => (waarde === undefined || waarde === '' ? null : waarde);

function stripLees<Item>({ read: _lees, ...uitleg }: Kolom<Item>): Kolomuitleg {
	return uitleg;
}

/** Latest of days, months or years; text sorts by time because all start with the year. */
export const findLaatste = (momenten: readonly (string | undefined)[]): string | undefined =>
	momenten
		.filter((moment): moment is string => moment !== undefined)
		.toSorted()
		.at(-1);

/** Reads the rows of a table out of content. */
export function buildTabel<Item>(
	kop: TabelKop,
	kolommen: readonly Kolom<NoInfer<Item>>[],
	items: readonly Item[],
	findMoment?: (item: NoInfer<Item>) => string | undefined,
): Tabel {
	const rijen = items.map((item) =>
		Object.fromEntries(kolommen.map(({ naam, read: read }) => [naam, toCel(read(item))])),
	);
	const bijgewerkt = findMoment && findLaatste(items.map(findMoment));
	return {
		...kop,
		verwijzingen: kop.verwijzingen ?? [],
		kolommen: kolommen.map(stripLees),
		rijen,
		...(bijgewerkt === undefined ? {} : { bijgewerkt }),
	};
}

/** A reference by one column to the key of a table with one key column. */
export const verwijsNaar = (kolomNaam: string, naar: string, naarKolom = 'id'): Tabelverwijzing => ({
	kolommen: [kolomNaam],
	naar,
	naarKolommen: [naarKolom],
});
