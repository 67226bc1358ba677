import type { Gegevens, SoortNaam } from '../lezen/soorten.ts';

/** What one entry of each kind carries once its schema accepted it. */
export type SoortGegevens = { [Naam in SoortNaam]: Gegevens<Naam> };
export type Soort = SoortNaam;

/** The way to a field inside an entry; positions in a list count from 0. */
export type VeldPad = readonly PropertyKey[];

/** An entry that passed its schema, and where its author finds it. */
export interface Onderdeel<Gegevens> {
	id: string;
	/** Path below content/. */
	pad: string;
	gegevens: Gegevens;
	/** Line of a field in the file, counted from 1; of the nearest parent when the field is absent. */
	findRegel: (veld: VeldPad) => number;
}

/** An entry its reader or schema rejected. It exists, so it is no reason to call a reference or a theme missing. */
export interface AfgekeurdOnderdeel {
	soort: Soort;
	id: string;
	pad: string;
	regel: number;
	/** The fields that are right by themselves, so that their references are checked in the same run. */
	goedeVelden?: { gegevens: Record<string, unknown>; findRegel: (veld: VeldPad) => number };
}

/** Kinds another entry can refer to; `register` by CBS code, `slugs` by the last part of the address of a gemeente. */
export type Doel =
	'taken' | 'vragen' | 'kalender' | 'wetten' | 'bronnen' | 'begrippen' | 'landelijk' | 'register' | 'slugs';

/** A mention of another entry by its id. */
export interface Verwijzing {
	pad: string;
	regel: number;
	veld: string;
	naar: Doel;
	id: string;
}

/** A link in the text of an MDX file. */
export interface LinkInTekst {
	pad: string;
	regel: number;
	adres: string;
}

export type Onderdelen = { [Naam in Soort]: Onderdeel<SoortGegevens[Naam]>[] };

/** All content of one run. */
export type Inhoud = Onderdelen & {
	afgekeurd: AfgekeurdOnderdeel[];
	verwijzingenInTekst: Verwijzing[];
	linksInTekst: LinkInTekst[];
};

/** What is wrong on one line of one file, for its author. */
export interface ProbleemInBestand {
	pad: string;
	regel: number;
	veld: string;
	tekst: string;
}

/** The way to a field as an author reads it: `bronnen.2.bron`, with list positions counted from 1. */
export const formatVeld = (veld: VeldPad) =>
	veld.map((deel) => (typeof deel === 'number' ? deel + 1 : String(deel))).join('.');

/** Every text in a block or list of a file, with the way to it. */
export function listTeksten(waarde: unknown, pad: VeldPad = []): { pad: VeldPad; tekst: string }[] {
	if (typeof waarde === 'string') return [{ pad, tekst: waarde }];
	if (typeof waarde !== 'object' || waarde === null) return [];
	const delen: [string | number, unknown][] = Array.isArray(waarde) ? [...waarde.entries()] : Object.entries(waarde);
	return delen.flatMap(([veld, deel]) => listTeksten(deel, [...pad, veld]));
}

/** A problem on the line of one field of an entry. */
export const probleemBij = (onderdeel: Onderdeel<unknown>, veld: VeldPad, tekst: string): ProbleemInBestand => ({
	pad: onderdeel.pad,
	regel: onderdeel.findRegel(veld),
	veld: formatVeld(veld),
	tekst,
});

/** A problem of a whole file, or of a file that is missing. */
export const probleemVanBestand = (pad: string, tekst: string): ProbleemInBestand => ({
	pad,
	regel: 1,
	veld: 'bestand',
	tekst,
});

/** Order in which an author goes through the problems: by file, then by line. */
export const comparePlaats = (een: { pad: string; regel: number }, ander: { pad: string; regel: number }) =>
	een.pad === ander.pad ? een.regel - ander.regel : een.pad < ander.pad ? -1 : 1;
