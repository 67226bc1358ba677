import { KRACHT, VOORRANG } from './afstelling.ts';
import type { Zoekmachine } from './machine.ts';
import { stam } from '../taal/woorden.ts';
import type { Zoekwoord } from './kandidaten.ts';

/** What the order of results looks at beside the words that were found: titles and kinds of pages. */
export interface Maatstaf {
	stammen: readonly string[];
	/** Per word of the query the stems that count as that word in a title. */
	perWoord: { stammen: Set<string>; delen: Set<string> }[];
	/** Documents whose full name is the query. */
	genoemd: Set<number>;
	/** How the form of the question moves kinds of pages. */
	vraagsoort: Record<string, number>;
}

export function createMaatstaf(
	{ namen }: Zoekmachine,
	zoekwoorden: readonly Zoekwoord[],
	vraagsoort: Record<string, number>,
): Maatstaf {
	const stammen = [...new Set(zoekwoorden.map(({ woord }) => stam(woord)))];
	return {
		stammen,
		vraagsoort,
		genoemd: new Set(namen.get(stammen.join(' '))),
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
	return 1 + KRACHT.titel * (geraakt.length / Math.max(titel.length, geraakt.length));
}

/** One word that is the tail of a word of a short title: "vervoer" asks for "Leerlingenvervoer". */
function staartFactor(titel: readonly string[], { stammen }: Maatstaf): number {
	const [woord = ''] = stammen;
	if (stammen.length !== 1 || woord.length <= 3) return 1;
	const isStaart = titel.some((naam) => naam !== woord && naam.endsWith(woord));
	return isStaart ? KRACHT.staart ** (1 / Math.sqrt(titel.length)) : 1;
}

/** By how much a document that was found moves up or down. */
export function measureRang(machine: Zoekmachine, nummer: number, dekking: number, maatstaf: Maatstaf): number {
	const titel = machine.titels[nummer] ?? [];
	const soort = machine.register.soorten[machine.register.documenten[nummer]?.[3] ?? -1] ?? '';
	return (
		dekking ** KRACHT.dekking *
		(VOORRANG[soort] ?? 1) *
		(maatstaf.vraagsoort[soort] ?? 1) *
		titelFactor(titel, maatstaf) *
		staartFactor(titel, maatstaf) *
		(maatstaf.genoemd.has(nummer) ? KRACHT.naam : 1)
	);
}
