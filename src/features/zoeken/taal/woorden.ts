import { foldTekst } from '../../../shared/tekst.ts';
import { STOPWOORDEN } from './grammatica.ts';

/** From text to words and stems, the same way when indexing and when searching. */

export const isStopwoord = (woord: string) => STOPWOORDEN.has(woord);

/** A word that may say what a text is about: no stop word and no single letter. */
export const isNuttig = (woord: string) => (woord.length > 1 || /\d/.test(woord)) && !isStopwoord(woord);

/** The least a part of a compound has: a shorter one stands in words that have nothing to do with it. */
export const KORTSTE_DEEL = 4;

/** Lower case, without accents and apostrophes: "Coördinatie" and "coordinatie" are one word. */
export const vereenvoudig = (tekst: string) =>
	foldTekst(tekst)
		// "ihp's" is about an ihp and a "vsv'er" about vsv.
		.replace(/(?<=\p{L}{2})[’'`](?:s|ers?|tjes?|je)(?!\p{L})/gu, '')
		.replace(/[’'`]/g, '')
		.replace(/ﬁ/g, 'fi')
		// "b en w" would fall apart into letters.
		.replace(/(?<![\p{L}\p{N}])b\s*(?:en|&)\s*w(?![\p{L}\p{N}])/gu, 'benw');

const WOORD = /\d+(?:[a-z]{1,2}(?!\p{L}))?(?:\.\d+(?:[a-z]{1,2}(?!\p{L}))?)*|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** "voor- en vroegschoolse" is "voorschoolse en vroegschoolse": the tail belongs to both. */
const restoreWeglating = (tekst: string) => (/- (?:en|of) |voor en vroeg/.test(tekst) ? complete(tekst) : tekst);
const complete = (tekst: string) =>
	tekst.replace(
		/(\p{L}+)- (en|of) (\p{L}{6,})|(?<!\p{L})(voor) (en) (vroegschools\p{L}*)/gu,
		(heel, a?: string, b?: string, c?: string, d?: string, e?: string, f?: string) => {
			const [kop = '', voegwoord = '', woord = ''] = [a ?? d, b ?? e, c ?? f];
			const staart = /(?:schoolse|schools|school|onderwijs|plicht|plichtige|jeugd|opvang|kosten|groep)\p{L}*$/u.exec(
				woord,
			)?.[0];
			return staart && staart.length < woord.length ? `${kop}${staart} ${voegwoord} ${woord}` : heel;
		},
	);

/** Stems of a phrase, joined: the form in which word groups are compared. */
export const zinStam = (zin: string) => splitWoorden(zin).filter(isNuttig).map(stam).join(' ');

/**
 * The same for a phrase that leads elsewhere. Of "niet naar school" only "school" would be left, and that says something
 * else: such a phrase leads nowhere.
 */
export function sleutelVan(zin: string): string | undefined {
	const stammen = zinStam(zin);
	return stammen.includes(' ') || splitWoorden(zin).length === 1 ? stammen : undefined;
}

/** Words of a query in order; a word with hyphens is one element with the joined word first and its parts after it. */
export const splitVraag = (vraag: string): string[][] =>
	[...restoreWeglating(vereenvoudig(vraag)).matchAll(WOORD)].map(([woord]) =>
		woord.includes('-') ? [woord.replaceAll('-', ''), ...woord.split('-')] : [woord],
	);

/** Words of a text in order; a word with hyphens gives the joined word and its parts ("re-integratie": reintegratie, integratie). */
export const splitWoorden = (tekst: string): string[] => splitSchoon(restoreWeglating(vereenvoudig(tekst)));

function splitSchoon(schoon: string): string[] {
	const woorden = schoon.match(WOORD) ?? [];
	if (!schoon.includes('-')) return woorden;
	return woorden.flatMap((woord) => {
		if (!woord.includes('-')) return [woord];
		const delen = woord.split('-');
		return [delen.join(''), ...delen.filter((deel) => deel.length > 2)];
	});
}

/** The words of many short texts, in a quarter of the time: a browser does this for all titles before the first search. */
export const splitTeksten = (teksten: readonly string[]): string[][] =>
	restoreWeglating(vereenvoudig(teksten.map((tekst) => tekst.replace(/\n/g, ' ')).join('\n')))
		.split('\n')
		.map(splitSchoon);

const ONREGELMATIG: [RegExp, string][] = [
	[/leden$/, 'lid'],
	[/kinderen$/, 'kind'],
	[/steden$/, 'stad'],
	[/heden$/, 'heid'],
	[/(?:et|t|p)jes?$/, ''],
];
const KLINKER = /[aeiouy]/;
/** A -t that belongs to the word: punt and steunpunt, amendement, soort. */
const EIGEN_T = /(?:punt|[aeo]nt|kort|[pfo]ort|kst|oort|markt|kunst|wereld)$/;
/** An -s that belongs to the word: klas and schakelklas, proces, kompas, basis. */
const GEEN_MEERVOUD = /(?:[sui]s|kl?as|gl?as|pas|was|ces|pes|oos|uis)$/;

function cutUitgang(woord: string): string {
	if (woord.length > 4 && woord.endsWith('en') && !KLINKER.test(woord.at(-3) ?? '')) return woord.slice(0, -2);
	if (woord.length > 5 && woord.endsWith('ieen')) return woord.slice(0, -2);
	if (woord.length > 5 && woord.endsWith('eeen')) return woord.slice(0, -2);
	if (woord.length > 4 && woord.endsWith('s') && !GEEN_MEERVOUD.test(woord)) return cutE(woord.slice(0, -1));
	if (woord.length > 5 && /[lrnmgkpb]t$/.test(woord) && !EIGEN_T.test(woord)) return woord.slice(0, -1);
	return cutE(woord);
}
const cutE = (woord: string) =>
	woord.length > 4 && woord.endsWith('e') && !woord.endsWith('ee') ? woord.slice(0, -1) : woord;

/** "Betaald" is often written for betaalt, and means about the same. */
const writeT = (woord: string) => (woord.length > 4 ? woord.replace(/dt?$/, 't') : woord);

/** School and scholen, klas and klassen, leraar and leraren end the same; so do brief and brieven. */
const createStamgelijk = (stam: string) =>
	stam
		.replace(/([^aeiouy])\1$/, '$1')
		.replace(/(a|e|o|u)\1([^aeiouy])$/, '$1$2')
		.replace(/v$/, 'f')
		.replace(/z$/, 's');

/**
 * Light Dutch stem: plural, diminutive and the commonest verb endings. Not a linguistic stem; it only has to be
 * the same on both sides. Words of up to three letters and words with a digit stay as they are.
 */
export function stam(woord: string): string {
	if (woord.length <= 3 || /\d/.test(woord)) return woord;
	for (const [uitgang, vorm] of ONREGELMATIG) {
		if (uitgang.test(woord) && woord.length > 5) return createStamgelijk(writeT(woord.replace(uitgang, vorm)));
	}
	return createStamgelijk(cutUitgang(writeT(woord)));
}
