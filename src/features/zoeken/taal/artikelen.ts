import { vereenvoudig } from './woorden.ts';

/** A law as readers and texts call it: key, name to show, other names and abbreviations. */
export type Wetnamen = [sleutel: string, naam: string, ...andere: string[]];

/** A reference to an article, as read from a text or a query. */
export interface Verwijzing {
	/** Key of the law; undefined when only a number was typed. */
	wet: string | undefined;
	artikel: string;
	leden: number[];
	/** The reference gives the number of before the laws were renumbered. */
	oud: boolean;
}

/** Finds laws and articles in text; made once per list of laws. */
export interface Artikellezer {
	namen: ReadonlyMap<string, string>;
	patroon: RegExp;
	sleutels: ReadonlyMap<string, string>;
}

const NUMMER = /^\d+[a-z]{0,2}(?:[.:]\d+[a-z]{0,2})*$/;
const TEKENS = /§[a-z0-9-]+|\d+(?:[a-z]{1,2}(?![a-z]))?(?:[.:]\d+(?:[a-z]{1,2}(?![a-z]))?)*|[a-z]+|[-–,;/]/g;
const TUSSEN = new Set(['lid', 'leden', 'en', 'of', '-', '–', ',', 'onder', 'sub', 'onderdeel']);
const ARTIKEL = /^art(?:ikel|ikelen|t)?$/;
const KLEIN = /^(?:[,;/-]|art(?:ikel|ikelen|t)?)$/;
const STREEP = /^[-–]$/;
const VAN_DE = new Set(['van', 'de', 'het', 'uit', 'in', 'oude', 'oud', ',', '-']);
const LID_IN_WOORDEN = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende'];
/** A law article has at most so many leden in our texts; a higher bare number is another article. */
const MEESTE_LEDEN = 20;

export function createArtikellezer(wetten: readonly Wetnamen[]): Artikellezer {
	const sleutels = new Map<string, string>();
	for (const [sleutel, ...namen] of wetten) for (const naam of namen) sleutels.set(vereenvoudig(naam), sleutel);
	const patronen = [...sleutels.keys()]
		.sort((a, b) => b.length - a.length)
		.map((naam) => naam.replace(/[^\p{L}\p{N} ]/gu, '').replace(/ +/g, ' ?'));
	return {
		namen: new Map(wetten.map(([sleutel, naam]) => [sleutel, naam])),
		sleutels: new Map([...sleutels].map(([naam, sleutel]) => [naam.replace(/ /g, ''), sleutel])),
		patroon: new RegExp(`(?<![\\p{L}\\p{N}])(?:${patronen.join('|') || '$^'})(?!\\p{L})`, 'gu'),
	};
}

const isNummer = (teken: string | undefined) =>
	teken !== undefined && NUMMER.test(teken) && !/^(?:19|20)\d\d$/.test(teken);

type Citaat = Pick<Verwijzing, 'artikel' | 'leden'>;

/** Whether a bare number goes on with the leden of the article before it: the 3 of "lid 1 en 3". */
function gaatVerder(laatste: Citaat | undefined, getal: number, volgende: string | undefined): boolean {
	const vorig = laatste?.leden.at(-1);
	return vorig !== undefined && getal > vorig && getal <= MEESTE_LEDEN && volgende !== 'lid';
}

/** Numbers of a citation: "189 lid 1 en 3, 191 lid 1" has 189 with leden 1 and 3, and 191 with lid 1. */
function readCitaat(tekens: readonly string[]): Citaat[] {
	const uit: Citaat[] = [];
	let isLid = false;
	for (let plek = 0; plek < tekens.length; plek++) {
		const teken = tekens[plek] ?? '';
		if (teken === 'lid' || teken === 'leden') isLid = true;
		if (!isNummer(teken)) continue;
		const laatste = uit.at(-1);
		const getal = Number(teken);
		const tot = STREEP.test(tekens[plek + 1] ?? '') ? (tekens[plek + 2] ?? '') : '';
		if (laatste && Number.isInteger(getal) && (isLid || gaatVerder(laatste, getal, tekens[plek + 1])))
			laatste.leden.push(...reeks(getal, tot));
		else uit.push({ artikel: teken.replaceAll(':', '.'), leden: [] }, ...tussenliggend(getal, tot));
		isLid = false;
		if (tot) plek += 2;
	}
	return uit;
}

/** "4-6" are 4, 5 and 6. */
const reeks = (van: number, tot: string) =>
	Array.from({ length: Math.min(20, Math.max(1, Number(tot || van) - van + 1)) || 1 }, (_, index) => van + index);

/** Articles of a range after the first; "3a-3b" has only its ends. */
const tussenliggend = (van: number, tot: string) => {
	if (!isNummer(tot)) return [];
	const artikelen = /^\d+$/.test(tot) && Number.isInteger(van) ? reeks(van, tot).slice(1).map(String) : [tot];
	return artikelen.map((artikel) => ({ artikel, leden: [] }));
};

const createTekens = (lezer: Artikellezer, tekst: string) => {
	const schoon = vereenvoudig(tekst)
		.replace(/(?<=\p{L})(?=\d{2,}[a-z]{0,2}(?!\p{L}))/gu, ' ')
		.replace(lezer.patroon, (naam) => ` §${lezer.sleutels.get(naam.replace(/ /g, '')) ?? ''} `)
		.replace(/\d+\s?°/g, ' ')
		.replace(
			new RegExp(`(${LID_IN_WOORDEN.join('|')}) lid`, 'g'),
			(_, woord: string) => `lid ${LID_IN_WOORDEN.indexOf(woord) + 1}`,
		);
	return [...schoon.matchAll(TEKENS)].map(([teken]) => teken);
};

/** End of the citation that starts at `plek`: numbers with what stands between them. */
function findEinde(tekens: readonly string[], plek: number): number {
	let einde = plek;
	for (let verder = plek; verder < tekens.length && verder - plek < 40; verder++) {
		const teken = tekens[verder] ?? '';
		if (isNummer(teken)) einde = verder + 1;
		else if (!TUSSEN.has(teken) && !/^[a-z]$/.test(teken)) break;
	}
	return einde;
}

/** Key of the law right after a citation: "4 lid 2 van de WPO". */
function findWetErna(tekens: readonly string[], plek: number): { wet: string; plek: number } | undefined {
	for (let verder = plek; verder < Math.min(tekens.length, plek + 4); verder++) {
		const teken = tekens[verder] ?? '';
		if (teken.startsWith('§')) return { wet: teken.slice(1), plek: verder };
		if (!VAN_DE.has(teken)) return undefined;
	}
	return undefined;
}

/** A number without a law is an article when it looks like one: "artikel 161", "167a", "9.2.1", "16 lid 2". */
const lijktArtikel = (tekens: readonly string[], plek: number) =>
	ARTIKEL.test(tekens[plek - 1] ?? '') ||
	/^\d+[a-z]{1,2}$|^\d+[.:]\d+[a-z]*[.:]\d|^\d+[.:]\d+[a-z]*$/.test(tekens[plek] ?? '') ||
	(tekens[plek + 1] === 'lid' && isNummer(tekens[plek + 2]));

interface Gevonden {
	citaten: Pick<Verwijzing, 'wet' | 'artikel' | 'leden'>[];
	einde: number;
}

/** The citation that starts at `plek`, with its law before or after it; undefined when none does. */
function readPlek(tekens: readonly string[], plek: number): Gevonden | undefined {
	const teken = tekens[plek] ?? '';
	const naWet = teken.startsWith('§');
	const begin = naWet ? skipArtikel(tekens, plek + 1) : plek;
	if (!isNummer(tekens[begin])) return undefined;
	const einde = findEinde(tekens, begin);
	const erna = naWet ? undefined : findWetErna(tekens, einde);
	if (!naWet && !erna && !lijktArtikel(tekens, begin)) return undefined;
	const wet = naWet ? teken.slice(1) : erna?.wet;
	return {
		citaten: readCitaat(tekens.slice(begin, einde)).map((citaat) => ({ ...citaat, wet })),
		einde: erna ? erna.plek + 1 : einde,
	};
}

/** The references of a text or query, with the words that belong to none of them. */
export function readVerwijzingen(lezer: Artikellezer, tekst: string): { verwijzingen: Verwijzing[]; rest: string[] } {
	const tekens = createTekens(lezer, tekst);
	const verwijzingen: Verwijzing[] = [];
	const rest: string[] = [];
	let oud = false;
	for (let plek = 0; plek < tekens.length;) {
		const gevonden = readPlek(tekens, plek);
		const teken = tekens[plek] ?? '';
		if (gevonden) {
			verwijzingen.push(...gevonden.citaten.map((citaat) => ({ ...citaat, oud })));
			plek = gevonden.einde;
			continue;
		}
		// "In 2021 artikel 8.3.2 WEB, 118h WVO": what goes before a row of references holds for all of them.
		if (!KLEIN.test(teken)) oud = /^(?:2021|oude?)$/.test(teken);
		rest.push(teken);
		plek++;
	}
	return { verwijzingen, rest: rest.filter((teken) => !ARTIKEL.test(teken)) };
}

/** "WPO artikel 161" and "WPO, art. 161" have words between the law and the number. */
function skipArtikel(tekens: readonly string[], plek: number): number {
	let verder = plek;
	while (/^(?:art|artikel|artikelen|,|oud|oude)$/.test(tekens[verder] ?? '')) verder++;
	return verder;
}

/** Terms under which a reference stands in the register: the article, and the article with each lid. */
export const listArtikeltermen = ({ wet = '', artikel, leden, oud }: Verwijzing): string[] => {
	const term = `§${oud ? '!' : ''}${wet}:${artikel}`;
	return [term, ...leden.map((lid) => `${term}:${lid}`)];
};

/** "§wpo:161:1" is article 161 lid 1 of the WPO, "§!wpo:167a" an old number. */
export function readArtikelterm(term: string) {
	const [, oud, wet = '', artikel = '', lid] = /^§(!?)([^:]*):([^:]+)(?::(\d+))?$/.exec(term) ?? [];
	return artikel ? { wet, artikel, oud: oud === '!', lid } : undefined;
}
