import {
	AFKORTING,
	IS_EEN_KIND,
	IS_KIND,
	IS_KLEIN_GETAL,
	KOPPELS,
	LEEFTIJD_VOOR,
	LOS,
	MATEN,
	NUMMERS,
	TUSSEN,
	VERWIJST_TERUG,
} from './woorden.ts';

/** So many words after a number tell what it counts. */
const REIKWIJDTE = 5;

/** "2,5", "1-1-2024" and "3%" stay whole; so does "t/m". */
const WOORD = /[\p{L}\p{M}][\p{L}\p{M}’'-]*(?:\/m)?|\d+(?:[.,:/–-]\d+)*(?:\s?%|-|[\p{L}-]+)?|[€(),;:]/gu;
const LEESTEKENS = new Set(['(', ')', ',', ';', ':']);
const isGetal = (woord: string | undefined) => woord !== undefined && (/^\d/.test(woord) || IS_KLEIN_GETAL.test(woord));
/** The end of a plural: scholen, ouders, thema’s, criteria. */
const isMeervoud = (woord: string) => woord.length > 3 && /(?:en|s|ia|tra)$/.test(woord);
const isDeelwoord = (woord: string) => /^(?:\p{L}+)?(?:ge|be|ver|ont)\p{L}+[dt]$/u.test(woord);

const splitZinnen = (tekst: string): string[] =>
	tekst.split('\n').flatMap((regel) => {
		const zinnen: string[] = [];
		for (const deel of regel.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"“‘'(-])/u)) {
			const vorige = zinnen.at(-1);
			if (vorige !== undefined && AFKORTING.test(vorige.replace(/\.$/, ''))) zinnen.splice(-1, 1, `${vorige} ${deel}`);
			else zinnen.push(deel);
		}
		return zinnen;
	});

/** The words of a sentence in lower case, with the signs that end a clause; "(1) De" at the start of an item is a number. */
const splitWoorden = (zin: string): string[] =>
	[
		...zin
			.replace(/\([1-4]\)(?=\s+\p{Lu})|^\s*[1-4][.)](?=\s)/gu, ' ')
			.replace(/(?<!\p{L})1 tot en met 4(?![\d.,]*\d)/gu, ' ')
			.toLowerCase()
			.matchAll(WOORD),
	].map(([woord]) => woord);

/** Where the series of numbers starts that a number is in: at 1 for the 3 of "1, 2 en 3". */
function findBegin(woorden: readonly string[], plek: number): number {
	let begin = plek;
	for (;;) {
		let voor = begin - 1;
		while (KOPPELS.has(woorden[voor] ?? '') || woorden[voor] === ',') voor -= 1;
		if (voor === begin - 1 || !isGetal(woorden[voor])) return begin;
		begin = voor;
	}
}

/** Whether the words before a number make it a name or an age: groep 1 en 2, kinderen van 2 tot 4. */
function isNaamOfLeeftijd(woorden: readonly string[], plek: number): boolean {
	const begin = findBegin(woorden, plek);
	const voor = woorden[begin - 1] ?? '';
	if (NUMMERS.has(voor) || voor === 'vanaf') return true;
	let kind = begin - 1;
	while (LEEFTIJD_VOOR.has(woorden[kind] ?? '')) kind -= 1;
	const wie = woorden[kind] ?? '';
	if (voor === 'dan') return /^(?:jonger|ouder)$/.test(woorden[begin - 2] ?? '');
	return kind < begin - 1 && (IS_KIND.test(wie) || wie === 'leeftijd');
}

/** What a number counts: children, something else, or nothing that is named after it. */
type Telt = 'kinderen' | 'iets anders' | 'los';

/** The verdict on one word after the number; undefined when the next word has to tell. */
function readWoord(woord: string, volgend: string, isEen: boolean): Telt | undefined {
	if (LEESTEKENS.has(woord)) return 'los';
	if (IS_KIND.test(woord)) return 'kinderen';
	if (MATEN.has(woord)) return 'iets anders';
	if (TUSSEN.has(woord) || isGetal(woord)) return undefined;
	if (LOS.has(woord) || isDeelwoord(woord)) return 'los';
	if (isMeervoud(woord)) return IS_EEN_KIND.test(volgend) ? undefined : 'iets anders';
	// "één nieuw kind", but "één school voor kinderen".
	return isEen && !IS_EEN_KIND.test(volgend) && !woord.endsWith('e') ? 'iets anders' : undefined;
}

function readTelling(woorden: readonly string[], plek: number): Telt {
	const isEen = /^(?:1|één|eén)$/.test(woorden[plek] ?? '');
	// "één gezamenlijke visie op": after 1 an ending in -e is a noun as often as an adjective.
	let misschienNaam = false;
	for (let na = plek + 1; na <= plek + REIKWIJDTE && na < woorden.length; na += 1) {
		const woord = woorden[na] ?? '';
		const telt = readWoord(woord, woorden[na + 1] ?? '', isEen);
		if (telt === 'los' && misschienNaam) return 'iets anders';
		if (telt) return telt;
		misschienNaam ||= isEen && woord.endsWith('e') && !TUSSEN.has(woord);
	}
	return misschienNaam ? 'iets anders' : 'los';
}

/** What the small numbers in a sentence count, without those that are a name or an age. */
const listTellingen = (zin: string): Telt[] => {
	const woorden = splitWoorden(zin);
	return woorden.flatMap((woord, plek) =>
		IS_KLEIN_GETAL.test(woord) && woorden[plek - 1] !== '€' && !isNaamOfLeeftijd(woorden, plek)
			? [readTelling(woorden, plek)]
			: [],
	);
};

const namesKinderen = (zin: string) => splitWoorden(zin).some((woord) => IS_KIND.test(woord));

/**
 * Whether a text tells of 1 to 4 children, in digits or in words: "2 peuters in Den Ham", "van de 23 kinderen zijn er 3
 * niet bereikt". A number counts when it stands before a word for children, or stands alone in a sentence about children.
 * Dates, ages, shares, groups and numbers of other things do not. It reads words, not meaning: a number hidden in another
 * way is missed.
 */
export function namesKleinAantalKinderen(tekst: string): boolean {
	// A number and its noun may stand on two lines.
	if (listTellingen(tekst.replace(/\s+/g, ' ')).includes('kinderen')) return true;
	const zinnen = splitZinnen(tekst.normalize('NFC'));
	return zinnen.some((zin, index) => {
		const overKinderen = namesKinderen(zin) || (VERWIJST_TERUG.test(zin) && namesKinderen(zinnen[index - 1] ?? ''));
		return overKinderen && listTellingen(zin).some((telt) => telt !== 'iets anders');
	});
}
