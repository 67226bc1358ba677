import type { Zoekmachine } from '../rang/machine.ts';
import { KORTSTE_DEEL, stam } from '../taal/woorden.ts';
import { GEWICHT, VOORRANG } from './grenzen.ts';
import { listReeks, listStammen, weighStam, type Lezing, type Vraagwoord } from './lezing.ts';

/** Something a question may be about, with the words for it. */
export interface Onderwerp {
	adres: string;
	soort: 'taak' | 'kalender' | 'inwonersvraag';
	/** Its own sentence. */
	hoofd: ReadonlySet<string>;
	reeks: string[];
	/** Other words and sentences for it, each as stems. */
	zinnen: string[][];
	/** Words in it that make it hold for one kind of school or subject only. */
	bepalend: string[];
	/** Taken it rests on: two with one in common say the same. */
	taken: ReadonlySet<string>;
}

/** @param zinnen As stems with a space between them. */
export function createOnderwerp(
	{ adres, soort }: Pick<Onderwerp, 'adres' | 'soort'>,
	hoofd: string,
	zinnen: readonly string[],
	taken: readonly string[],
): Onderwerp {
	return {
		adres,
		soort,
		hoofd: new Set(listStammen(hoofd)),
		reeks: listReeks(hoofd),
		zinnen: zinnen.map((zin) => zin.split(' ')),
		bepalend: listBepalend(hoofd),
		taken: new Set(taken),
	};
}

/** How well a question and something we know fit. */
export interface Overeenkomst {
	onderwerp: Onderwerp;
	/** Part of the question that it has, 0 to 1. */
	dekking: number;
	/** Part of its own sentence that is asked, 0 to 1. */
	zin: number;
	/** Most words in the same order. */
	reeks: number;
	rang: number;
}

/** One of both is a compound that begins or ends with the other. */
const isDeel = (een: string, ander: string) => {
	const [kort, lang] = een.length < ander.length ? [een, ander] : [ander, een];
	return kort.length >= KORTSTE_DEEL && kort !== lang && (lang.startsWith(kort) || lang.endsWith(kort));
};

/** A compound of which both halves are there: "onderwijsgeld" is geld for onderwijs. */
const heeftBeide = (woord: string, delen: readonly string[]) =>
	delen.some((kop) => woord.startsWith(kop) && delen.some((staart) => woord.endsWith(staart)));

/** How far one of these stems says what a word of the question says. */
function matchWoord({ stam: eigen, anders }: Vraagwoord, stammen: ReadonlySet<string>): number {
	if (stammen.has(eigen)) return 1;
	if (anders.some((term) => term.every((deel) => stammen.has(deel)))) return GEWICHT.synoniem;
	const delen = [...stammen].filter((ander) => isDeel(eigen, ander));
	if (heeftBeide(eigen, delen)) return 1;
	return delen.length > 0 ? GEWICHT.deel : 0;
}

/** How far the question says what a stem of the answer says. */
function matchStam({ woorden }: Lezing, ander: string): number {
	if (woorden.some((woord) => woord.stam === ander)) return 1;
	return woorden.some((woord) => isDeel(woord.stam, ander) || woord.anders.some((term) => term.includes(ander)))
		? GEWICHT.deel
		: 0;
}

const sum = <T>(rij: readonly T[], read: (een: T, plek: number) => number) =>
	rij.reduce((som, een, plek) => som + read(een, plek), 0);

/** Part of a sentence of ours that is asked. */
const measureZin = (machine: Zoekmachine, lezing: Lezing, stammen: readonly string[]) =>
	sum(stammen, (woord) => weighStam(machine, woord) * matchStam(lezing, woord)) /
	(sum(stammen, (woord) => weighStam(machine, woord)) || 1);

/** Part of the question in the sentence of the answer together with one of its search words: not a word here and a word there. */
function measureDekking(machine: Zoekmachine, lezing: Lezing, { hoofd, zinnen }: Onderwerp): number {
	const { woorden } = lezing;
	const inHoofd = woorden.map((woord) => matchWoord(woord, hoofd));
	const measure = (stammen: readonly string[]) => {
		const kracht = GEWICHT.zoekwoord + (1 - GEWICHT.zoekwoord) * measureZin(machine, lezing, stammen);
		const zin = new Set(stammen);
		return sum(woorden, (woord, plek) => woord.gewicht * Math.max(inHoofd[plek] ?? 0, kracht * matchWoord(woord, zin)));
	};
	const volledig = sum(woorden, ({ gewicht }) => gewicht) || 1;
	return Math.max(measure([]), ...zinnen.map(measure)) / volledig;
}

/** Longest stretch of words that both have in the same order. */
function countReeks(een: readonly string[], ander: readonly string[]): number {
	let langste = 0;
	let vorige: number[] = [];
	for (const woord of een) {
		const rij = ander.map((tegen, plek) => (tegen === woord ? (vorige[plek - 1] ?? 0) + 1 : 0));
		langste = Math.max(langste, ...rij);
		vorige = rij;
	}
	return langste;
}

/** Less than this is about something else. */
const MINSTE_DEKKING = 0.5;

/** What we know that a question may be about, the likeliest first. */
export function rankOvereenkomsten(
	machine: Zoekmachine,
	lezing: Lezing,
	onderwerpen: readonly Onderwerp[],
): Overeenkomst[] {
	return onderwerpen
		.flatMap((onderwerp): Overeenkomst[] => {
			const dekking = measureDekking(machine, lezing, onderwerp);
			if (dekking < MINSTE_DEKKING) return [];
			const zin = measureZin(machine, lezing, [...onderwerp.hoofd]);
			const reeks = countReeks(lezing.reeks, onderwerp.reeks);
			const inOrde = Math.max(0, Math.min(reeks, VOORRANG.langsteReeks) - 1);
			const rang = dekking + VOORRANG.zin * zin + VOORRANG.reeks * inOrde;
			return [{ onderwerp, dekking, zin, reeks, rang }];
		})
		.sort((a, b) => b.rang - a.rang);
}

/** A duty, its date and what a resident says of it say the same; two dates of one duty do not. */
export const isVerwant = ({ soort, taken }: Onderwerp, ander: Onderwerp) =>
	soort !== ander.soort && [...taken].some((taak) => ander.taken.has(taak));

/** Words that make a sentence of ours hold for one kind of school or subject only. */
const BEPALEND = new Set(
	'mbo voortgezet middelbare speciaal vso praktijkonderwijs praktijkschool samenwerkingsschool bijzondere asiel inburgering nieuwkomers vluchteling volwassenen gastouder nevenvestiging fusie jeugdhulp gemeenschappelijke vervoer leerlingenvervoer'
		.split(' ')
		.map(stam),
);
/** What stands between brackets only adds: "(voortgezet) speciaal onderwijs". */
const listBepalend = (zin: string) =>
	listStammen(zin.replace(/\([^)]*\)/g, ' ')).filter((woord) => BEPALEND.has(woord));

/** The question is about one kind of school or subject that what we know of it does not name: "het mbo gaat dicht". */
export const isTeRuim = ({ woorden }: Lezing, { hoofd, zinnen }: Onderwerp) => {
	const alles = new Set([...hoofd, ...zinnen.flat()]);
	return woorden.some((woord) => BEPALEND.has(woord.stam) && matchWoord(woord, alles) === 0);
};

/** Our sentence holds for less than is asked: of a school in the mbo, when the question says no such thing. */
export const isTeEng = (lezing: Lezing, { bepalend }: Onderwerp) =>
	bepalend.some((woord) => matchStam(lezing, woord) === 0 && !lezing.reeks.includes(woord));
