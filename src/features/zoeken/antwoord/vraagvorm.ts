import { foldTekst } from '../../../shared/tekst.ts';

/** What kind of answer a question asks for; `zegt` is anything else a resident may say. */
export interface Vraagvorm {
	vorm: 'betekenis' | 'hoeveel' | 'wanneer' | 'maat' | 'wie' | 'mag' | 'zegt';
	/** What it is about, without the words that only ask. */
	onderwerp: string;
}

const LIDWOORD = '(?: (?:een|het|de|die|dat|zo’?n))?';
const NAMELIJK = '(?: (?:eigenlijk|precies|nou|nu|ook alweer|toch|bedoeld|in het kort))*';
const TERM = '(?: (?:het|de)? ?(?:woord|begrip|term|afkorting))?';
const BETEKENIS = [
	`wat (?:betekent|betekenen|is de betekenis van|is de definitie van|houdt|verstaan we onder|verstaat men onder|wordt verstaan onder|versta je onder)${NAMELIJK}${TERM}${LIDWOORD} (?<onderwerp>.+?)(?: in)?${NAMELIJK}`,
	`(?:wat bedoelen ze|wat bedoelt men|wat wordt bedoeld|wordt bedoeld|wat bedoelt de wet|wat bedoel je|wat bedoelen we)${NAMELIJK} met${TERM}${LIDWOORD} (?<onderwerp>.+?)${NAMELIJK}`,
	`waar(?:voor)? staat${TERM}${LIDWOORD} (?<onderwerp>.+?)(?: voor)?${NAMELIJK}`,
	`waar is${LIDWOORD} (?<onderwerp>.+) (?:een|de) afkorting van`,
	`(?:kun|kan) je uitleggen wat${LIDWOORD} (?<onderwerp>.+) (?:is|zijn|betekent)`,
	`wat (?:is|zijn|was)${NAMELIJK}${TERM}${LIDWOORD} (?<onderwerp>.+?)${NAMELIJK}`,
	`(?<onderwerp>.+?),? (?:en )?wat (?:is|zijn|betekent|houdt) (?:dat|dit|het|die)(?: in)?${NAMELIJK}`,
	`wat (?:is|zijn) (?:dat|dit),?${LIDWOORD} (?<onderwerp>.+)`,
	`(?:betekenis|definitie|uitleg|afkorting)(?: van)?${LIDWOORD} (?<onderwerp>.+)`,
	'(?<onderwerp>.+) (?:betekenis|afkorting|definitie)',
].map((patroon) => new RegExp(`^${patroon}$`));
const VORMEN: [Vraagvorm['vorm'], RegExp][] = [
	['wie', /^(?:wie|welk orgaan|door wie)\b/],
	[
		'maat',
		/\b(?:(?:tot|vanaf|op) welke leeftijd|hoe (?:lang|oud|vaak|snel)|binnen hoeveel|hoeveel (?:dagen|weken|maanden|jaar|uur|keer))\b/,
	],
	[
		'hoeveel',
		/\b(?:hoeveel|hoe veel|aantal|inwonertal|inwoneraantal|inwonersaantal)\b|^wat (?:geeft|gaf|besteedt?|begroot)\b/,
	],
	['wanneer', /\b(?:wanneer|welke (?:datum|dag|maand)|wat is de (?:deadline|datum)|voor welke datum|deadline)\b/],
	['wie', /\b(?:wie|welk orgaan|door wie)\b/],
	['mag', /^(?:mag|mogen|moet|moeten|kan|kunnen|hoeft|hoeven|is het verplicht|is .+ verplicht)\b|, ?(?:mag|moet)\b/],
];
/** Two questions have two answers, and we give one. */
const TWEE_VRAGEN = /\b(?:en|of) (?:wie|wat|hoe|hoeveel|wanneer|waar|waarom|welke?|mag|moet|kan)\b/;

/** Reads what a question asks for; undefined when it is two questions at once. */
export function readVraagvorm(vraag: string): Vraagvorm | undefined {
	const zin = foldTekst(vraag)
		.replace(/[?!.:;"“”()]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (TWEE_VRAGEN.test(zin) || /\?.*\w.*\?/.test(vraag)) return undefined;
	const vorm = VORMEN.find(([, patroon]) => patroon.test(zin))?.[0];
	const onderwerp = vorm
		? undefined
		: BETEKENIS.map((patroon) => patroon.exec(zin)?.groups?.['onderwerp']).find(Boolean);
	return onderwerp ? { vorm: 'betekenis', onderwerp } : { vorm: vorm ?? 'zegt', onderwerp: zin };
}

/**
 * A sentence of a resident has more words than a subject to search for. With three words 25 of the 40 queries of the
 * bench would load the book of answers, and the median first search with it; with six, 17.
 */
const KORTSTE_ZIN = 6;
/** Whether it may have an answer: it asks for one, or it is a sentence. */
export const lijktVraag = (vraag: string) => {
	const vorm = readVraagvorm(vraag)?.vorm;
	return vorm !== undefined && (vorm !== 'zegt' || vraag.trim().split(/\s+/).length >= KORTSTE_ZIN);
};
