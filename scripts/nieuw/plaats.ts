import { CONTENT_SOORTEN, findSjabloon, type ContentSoort } from '../../src/content/lezen/soorten.ts';
import type { RegisterRij } from '../../src/content/schemas/register.ts';
import { foldTekst } from '../../src/shared/tekst.ts';
import { findGemeente } from '../jaarverantwoording/gemeente.ts';
import { Leesfout } from '../jaarverantwoording/limieten.ts';
import type { Opdracht } from './opdracht.ts';

/** A longer name is no name. */
const MEESTE_WOORDEN = 6;

/** "Weet jij wie de bus rijdt?" gives "wie-de-bus-rijdt". */
function createId({ opties: { id, titel = '', gemeente }, soort }: Opdracht): string {
	const woorden = foldTekst(id ?? titel.replace(/^weet jij\b/i, '')).match(/[a-z0-9]+/g) ?? [];
	const naam = (id === undefined ? woorden.slice(0, MEESTE_WOORDEN) : woorden).join('-');
	if (naam === '') throw new Leesfout('Uit deze titel is geen naam te maken. Geef er een mee: --id een-eigen-naam.');
	// The ids of all gemeenten lie in one list.
	return soort === 'dossier' && id === undefined ? `${gemeente}-${naam}` : naam;
}

/** Where the new entry goes, and what is known of it already. */
export interface Plaats {
	/** Below content/. */
	pad: string;
	sjabloon: string;
	/** Undefined when the file is the entry. */
	id: string | undefined;
	waarden: Record<string, string | number | string[]>;
}

/** What the name of the gemeente says about a file of its own. */
function listVanGemeente({ soort }: Opdracht, rij: RegisterRij): Plaats['waarden'] {
	return soort === 'gemeenten' ? { cbsCode: rij.code, naam: rij.naam } : {};
}

/** The row of a gemeente, by its slug or its name. */
function findRij(gemeente: string, register: readonly RegisterRij[]): RegisterRij {
	const rij = register.find(({ naam, slug }) => slug === gemeente || foldTekst(naam) === foldTekst(gemeente));
	if (rij) return rij;
	// Names the gemeente that was probably meant.
	findGemeente(gemeente, register);
	throw new Leesfout(`De gemeente "${gemeente}" staat niet in het register.`);
}

/**
 * @throws Leesfout when the gemeente is not in the register, or no name can be made.
 */
export function findPlaats(opdracht: Opdracht, register: readonly RegisterRij[]): Plaats {
	const { soort, titelVeld, opties } = opdracht;
	const { waar, vorm }: ContentSoort = CONTENT_SOORTEN[soort];
	const rij = opties.gemeente === undefined ? undefined : findRij(opties.gemeente, register);
	const metSlug = rij ? { ...opdracht, opties: { ...opties, gemeente: rij.slug } } : opdracht;
	const id = titelVeld === undefined ? undefined : createId(metSlug);
	const delen: Record<string, string | undefined> = { ...opties, slug: rij?.slug ?? opties.thema, id };
	const jaar = Number(opties.jaar);
	return {
		pad: waar.replace(/<(\w+)>/g, (_, naam: string) => delen[naam] ?? ''),
		sjabloon: findSjabloon(soort).replace(/^content\//, ''),
		id: vorm === 'lijst' ? id : undefined,
		waarden: {
			...(titelVeld && titelVeld !== 'id' ? { [titelVeld]: opties.titel ?? '' } : {}),
			...(opties.jaar === undefined ? {} : { jaar }),
			...(opties.thema === undefined ? {} : { thema: opties.thema, themas: [opties.thema] }),
			...(rij ? listVanGemeente(opdracht, rij) : {}),
			...(vorm === 'lijst' && id !== undefined ? { id } : {}),
		},
	};
}
