import { splitWoorden } from './woorden.ts';

/** How the form of a question moves kinds of pages up; 1 moves nothing. */
export interface Vraagsoort {
	/** Whether this is a sentence rather than search words. */
	isVraag: boolean;
	voorrang: Record<string, number>;
}

/** First words or phrases of a question, with the kinds of pages that answer it. */
const VORMEN: [RegExp, Record<string, number>][] = [
	[/^(?:hoeveel|hoe vaak|hoe veel)\b/, { Vraag: 1.15, Cijfer: 1.15 }],
	[/\b(?:wanneer|welke datum|deadline|uiterlijk|vóór welke)\b/, { Kalender: 1.4 }],
	[/^wat (?:is|zijn|betekent|betekenen|houdt|doet|doen|was)\b|\bbetekenis\b|\bbetekent\b/, { Begrip: 1.2 }],
	[/^(?:mag|mogen|moet|moeten|kan|kunnen|hoeft|is het verplicht|zijn|heeft|is)\b|\bverplicht\b/, { Taak: 1.15 }],
	[/^(?:wie|welk orgaan|door wie)\b/, { Taak: 1.15 }],
];
const VRAAGWOORD =
	/^(?:wie|wat|waar|wanneer|waarom|hoe|hoeveel|hoelang|welke?|mag|mogen|moet|moeten|kan|kunnen|hoeft|is|zijn|heeft|krijgt|krijgen|doet|doen|gaat|vanaf|tot|aan|bij|door|weet|komt|staat|zit|bestaat|rijdt|betaalt)$/;
const ZIN = 3;

export function readVraagsoort(vraag: string): Vraagsoort {
	const woorden = splitWoorden(vraag.slice(0, 200));
	const zin = woorden.join(' ');
	const isVraag = (vraag.includes('?') || VRAAGWOORD.test(woorden[0] ?? '')) && woorden.length >= ZIN;
	const voorrang: Record<string, number> = {};
	if (isVraag)
		for (const [vorm, soorten] of VORMEN)
			if (vorm.test(zin))
				for (const [soort, keer] of Object.entries(soorten)) voorrang[soort] = (voorrang[soort] ?? 1) * keer;
	return { isVraag, voorrang };
}
