import type { Eenheid } from '../../../content/schemas/register.ts';
import type { Soort } from '../../../content/schemas/taak.ts';
import type { ZEKERHEDEN } from '../../../content/schemas/velden.ts';
import type { Beslisser } from '../../taken/index.ts';
import type { Kolomnaam } from '../../vergelijken/index.ts';

/**
 * What the answers above the results are made of, as it travels to the browser. Sentences that the register has as titles
 * stay out: entries find them by their address.
 */
export interface Antwoordenboek {
	versie: number;
	/** Name of the texts of the register with which it was built. */
	teksten: string;
	/** Full names of laws by their id. */
	wetten: Record<string, string>;
	taken: Taakrij[];
	kalender: Kalenderrij[];
	begrippen: Begriprij[];
	inwonersvragen: Inwonersrij[];
	kolommen: Kolomrij[];
}

export type Zekerheid = (typeof ZEKERHEDEN)[number];
/** Law and article; empty when it rests on none, as what a gemeente chooses itself. A date may name its law only. */
export type Grondslag = [wet: string, artikel: string] | [wet: string] | [];

export type Taakrij = [
	id: string,
	/** As the subject of a sentence: "De raad en het college". */
	wie: string,
	/** The one group of deciders; '' when there are more. */
	orgaan: Beslisser | '',
	soort: Soort,
	grondslag: Grondslag,
	zekerheid: Zekerheid,
	termijn: string,
	/** Stems of each search word. */
	...zoekwoorden: string[],
];
export type Kalenderrij = [
	id: string,
	datum: string,
	wat: string,
	/** Month, day and whether the day itself is too late; empty when it does not come back every year on a day. */
	dag: [] | [maand: number, dag: number, dagErvoor: boolean],
	grondslag: Grondslag,
	zekerheid: Zekerheid,
	taken: string[],
];
export type Begriprij = [id: string, definitie: string];
export type Inwonersrij = [
	/** Below /inwoners/: "leerplicht/#kind-zit-thuis". */
	plek: string,
	antwoord: string,
	/** Who is next to act: "de vervoerder, het college". */
	wie: string,
	bron: string,
	taken: string[],
	/** Stems of each other way to say it. */
	...ook: string[],
];
type Kolomrij = [
	id: Kolomnaam,
	label: string,
	wat: string,
	bron: string,
	peildatum: string,
	letOp: string,
	eenheid: Eenheid,
	/** What to know of it at one gemeente. */
	...opmerkingen: [slug: string, tekst: string][],
];

/** Raised when the form changes. */
export const BOEK_VERSIE = 4;
export const BOEK_ADRES = '/zoek/antwoorden.json';
