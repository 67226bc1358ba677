import { KRACHT, VOORRANG, VORM, type Vraagsoort } from '../afstelling.ts';
import { stam } from '../taal/woorden.ts';
import type { Zoekwoord } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';
import { measureZinnen } from './zinnen.ts';

/** What the order of results looks at beside the words that were found: titles, phrases and kinds of pages. */
export interface Maatstaf {
	/** Per word of the query the stems that count as that word in a title. */
	perWoord: { stammen: Set<string>; delen: Set<string> }[];
	/** Documents whose full name is the query. */
	genoemd: Set<number>;
	vraagsoort: Vraagsoort;
	/** How far each document has the query in one phrase, from 0 to 1. */
	zinnen: ReadonlyMap<number, number>;
}

export function createMaatstaf(
	machine: Zoekmachine,
	zoekwoorden: readonly Zoekwoord[],
	vraagsoort: Vraagsoort,
): Maatstaf {
	const stammen = new Set(zoekwoorden.map(({ woord }) => stam(woord)));
	return {
		vraagsoort,
		zinnen: measureZinnen(machine, zoekwoorden),
		genoemd: new Set(machine.namen.get([...stammen].join(' '))),
		perWoord: zoekwoorden.map(({ kandidaten }) => {
			const sterk = kandidaten.filter(({ kracht }) => kracht > KRACHT.begin);
			return {
				stammen: new Set(
					sterk
						.filter(({ alsDeel, samenMet = [] }) => !alsDeel && samenMet.length === 0)
						.map((kandidaat) => kandidaat.stam),
				),
				delen: new Set(sterk.filter(({ alsDeel }) => alsDeel).map((kandidaat) => kandidaat.stam)),
			};
		}),
	};
}

/** A title that is the whole query is what the reader asked for; a title with much more than the query is less so. */
function titelFactor(titel: readonly string[], { perWoord }: Maatstaf): number {
	const inTitel = (stammen: Set<string>, delen: Set<string>) =>
		titel.some((woord) => stammen.has(woord)) || [...delen].some((deel) => titel.some((woord) => woord.includes(deel)));
	const geraakt = perWoord.filter(({ stammen, delen }) => inTitel(stammen, delen));
	if (geraakt.length < perWoord.length) return 1;
	return 1 + VORM.titel * (geraakt.length / Math.max(titel.length, geraakt.length));
}

/** Parts of a query are added up, and may not make one exactly. */
const HEEL = 0.999;
/** A sentence rarely stands in one phrase as a whole; search words should. */
function zinFactor(deel: number, { vraagsoort }: Maatstaf): number {
	if (vraagsoort !== 'zoekwoorden') return 1 + VORM.zin * deel;
	return deel > HEEL ? VORM.trefwoord : 1;
}

/** Pages about no duty, question or gemeente, but of the site itself. */
const VAN_DE_SITE: ReadonlySet<string> = new Set(['Overig', 'Hulpmiddel']);

/**
 * A page of the site itself goes by its search words: "contact" is asked for by name. Of "daar gaat u niet over" nothing
 * is left to be a name, and more pages answer it.
 */
function isGenoemd(nummer: number, soort: string, { genoemd, vraagsoort, perWoord, zinnen }: Maatstaf): boolean {
	if (genoemd.has(nummer)) return true;
	const isNaam = vraagsoort === 'zoekwoorden' || perWoord.length > 1;
	return isNaam && VAN_DE_SITE.has(soort) && (zinnen.get(nummer) ?? 0) > HEEL;
}

/** By how much a document that was found moves up or down. */
export function measureRang(machine: Zoekmachine, nummer: number, dekking: number, maatstaf: Maatstaf): number {
	const titel = machine.titels[nummer] ?? [];
	const soort = machine.register.soorten[machine.register.documenten[nummer]?.[3] ?? -1] ?? '';
	return (
		dekking *
		(VOORRANG[maatstaf.vraagsoort][soort] ?? 1) *
		titelFactor(titel, maatstaf) *
		(isGenoemd(nummer, soort, maatstaf) ? VORM.naam : 1) *
		zinFactor(maatstaf.zinnen.get(nummer) ?? 0, maatstaf)
	);
}
