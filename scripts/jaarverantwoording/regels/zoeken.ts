import type { Anker, AnkerTabel } from './ankers.ts';
import { normalize, type Regel } from './woorden.ts';

/** The words of a line as they are compared; kept, because every line is looked at for many ankers. */
const woordenVan = new WeakMap<Regel, string[]>();
function listOpRegel(regel: Regel): string[] {
	const bekend = woordenVan.get(regel);
	if (bekend) return bekend;
	const woorden = regel.woorden.map(({ tekst }) => normalize(tekst)).filter((woord) => woord !== '');
	woordenVan.set(regel, woorden);
	return woorden;
}

/** The words of lines as they are compared; a word that was broken off at the end of a line is whole again. */
export function listWoorden(regels: readonly Regel[]): string[] {
	const woorden: string[] = [];
	let isAfgebroken = false;
	for (const regel of regels) {
		const [eerste, ...rest] = listOpRegel(regel);
		if (eerste === undefined) continue;
		// "voor- en vroegschoolse" leaves a word out, it does not break one off.
		const hoortBijVorige = isAfgebroken && eerste !== 'en' && eerste !== 'of';
		woorden.push(hoortBijVorige ? `${woorden.pop() ?? ''}${eerste}` : eerste, ...rest);
		isAfgebroken = /\p{L}[-\u2010\u2011]$/u.test(regel.woorden.at(-1)?.tekst ?? '');
	}
	return woorden;
}

/** The pieces of an anker as patterns over words with a space between them; each is compared with every line. */
const stukkenVan = new Map<Anker, RegExp[]>();
function listStukken(anker: Anker): RegExp[] {
	const bekend = stukkenVan.get(anker);
	if (bekend) return bekend;
	const stukken = anker.split(' … ').map((stuk) => {
		const woorden = stuk.replace('^', '').replaceAll('*', '[^ ]*');
		return new RegExp(`${stuk.startsWith('^') ? '^' : '(?:^| )'}${woorden}(?= |$)`, 'g');
	});
	stukkenVan.set(anker, stukken);
	return stukken;
}

/** Each piece is looked for once, after the one before it: a long line costs no more than its length. */
function findEinde(tekst: string, anker: Anker): number | undefined {
	let einde = 0;
	for (const stuk of listStukken(anker)) {
		stuk.lastIndex = einde;
		if (!stuk.test(tekst)) return undefined;
		einde = stuk.lastIndex;
	}
	return einde;
}

/**
 * Where an anker ends in a row of words.
 *
 * @param woorden Words from `listWoorden`; a `^` in the anker means the first of them.
 * @returns Place after the last word of the anker, or undefined when it is not there.
 */
export function findAnker(woorden: readonly string[], anker: Anker): number | undefined {
	const tekst = woorden.join(' ');
	const einde = findEinde(tekst, anker);
	return einde === undefined ? undefined : tekst.slice(0, einde).split(' ').length;
}

export function hasAnker(woorden: readonly string[], ankers: readonly Anker[]): boolean {
	const tekst = woorden.join(' ');
	return ankers.some((anker) => findEinde(tekst, anker) !== undefined);
}

/** Every name in a table of ankers that fits. */
export const listBijAnker = <Naam extends string>(woorden: readonly string[], tabel: AnkerTabel<Naam>): Naam[] =>
	(Object.keys(tabel) as Naam[]).filter((naam) => hasAnker(woorden, tabel[naam]));

/** The first name in a table of ankers that fits. */
export const chooseBijAnker = <Naam extends string>(
	woorden: readonly string[],
	tabel: AnkerTabel<Naam>,
): Naam | undefined => (Object.keys(tabel) as Naam[]).find((naam) => hasAnker(woorden, tabel[naam]));

/** Words without a number or a bullet in front: "3.2 Heeft uw gemeente" starts with "heeft". */
export function dropNummer(woorden: readonly string[]): readonly string[] {
	const begin = woorden.findIndex((woord) => !/^\d{1,3}[a-z]?$/.test(woord));
	return begin > 0 && begin <= 2 ? woorden.slice(begin) : woorden;
}
