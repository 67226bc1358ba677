import type { Anker } from './anchors.ts';
import { normaliseer } from './tekstregels.ts';
import type { Regel } from './tekstregels.ts';

/** The words of a line as they are compared; kept, because every line is looked at for many ankers. */
const woordenVan = new WeakMap<Regel, string[]>();
function listOpRegel(regel: Regel): string[] {
	const bekend = woordenVan.get(regel);
	if (bekend) return bekend;
	const woorden = regel.woorden.map(({ tekst }) => normaliseer(tekst)).filter((woord) => woord !== '');
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
		isAfgebroken = /\p{L}-$/u.test(regel.woorden.at(-1)?.tekst ?? '');
	}
	return woorden;
}

/** A word of an anker, ready to compare. */
type Patroon = (woord: string | undefined) => boolean;

function createPatroon(patroon: string): Patroon {
	const kern = normaliseer(patroon);
	if (patroon.startsWith('*')) return (woord) => woord?.endsWith(kern) ?? false;
	if (patroon.endsWith('*')) return (woord) => woord?.startsWith(kern) ?? false;
	return (woord) => woord === kern;
}

/** Every piece is compared with every line: it is taken apart once. */
const patronenVan = new Map<string, Patroon[]>();
function listPatronen(stuk: string): Patroon[] {
	const bekend = patronenVan.get(stuk);
	if (bekend) return bekend;
	const patronen = stuk.replace('^', '').split(' ').map(createPatroon);
	patronenVan.set(stuk, patronen);
	return patronen;
}

/** First place at or after `vanaf` where the words of one piece follow each other; the place after them, or undefined. */
function findStuk(woorden: readonly string[], stuk: string, vanaf: number): number | undefined {
	const patronen = listPatronen(stuk);
	const laatste = stuk.startsWith('^') ? Math.min(vanaf, 0) : woorden.length - patronen.length;
	for (let plek = vanaf; plek <= laatste; plek++) {
		if (patronen.every((past, index) => past(woorden[plek + index]))) return plek + patronen.length;
	}
	return undefined;
}

/**
 * Where an anker ends in a row of words.
 *
 * @param woorden Words from `listWoorden`; a `^` in the anker means the first of them.
 * @returns Place after the last word of the anker, or undefined when it is not there.
 */
export function findAnker(woorden: readonly string[], anker: Anker): number | undefined {
	return anker.reduce<number | undefined>(
		(vanaf, stuk) => (vanaf === undefined ? undefined : findStuk(woorden, stuk, vanaf)),
		0,
	);
}

export const heeftAnker = (woorden: readonly string[], ankers: readonly Anker[]): boolean =>
	ankers.some((anker) => findAnker(woorden, anker) !== undefined);

/** The first name in a table of ankers that fits. */
export const chooseBijAnker = <Naam>(
	woorden: readonly string[],
	tabel: readonly (readonly [Naam, readonly Anker[]])[],
): Naam | undefined => tabel.find(([, ankers]) => heeftAnker(woorden, ankers))?.[0];

/** Every name in a table of ankers that fits. */
export const listBijAnker = <Naam extends string>(
	woorden: readonly string[],
	tabel: Record<Naam, readonly Anker[]>,
): Naam[] => (Object.keys(tabel) as Naam[]).filter((naam) => heeftAnker(woorden, tabel[naam]));

/** Words without a number or a bullet in front: "3.2 Heeft uw gemeente" starts with "heeft". */
export function dropNummer(woorden: readonly string[]): readonly string[] {
	const begin = woorden.findIndex((woord) => !/^\d{1,3}[a-z]?$/.test(woord));
	return begin > 0 && begin <= 2 ? woorden.slice(begin) : woorden;
}
