import { splitWoorden } from './woorden.ts';

/** Phrases of a question, with the kinds of pages that answer it and by how much they move up. */
const VORMEN: [RegExp, Record<string, number>][] = [
	[/^(?:hoeveel|hoe vaak|hoe veel)\b/, { Vraag: 1.15, Cijfer: 1.15 }],
	[/\b(?:wanneer|welke datum|deadline|uiterlijk|vóór welke)\b/, { Kalender: 1.4 }],
	[/^wat (?:is|zijn|betekent|betekenen|houdt|doet|doen|was)\b|\bbetekenis\b|\bbetekent\b/, { Begrip: 1.2 }],
	[/^(?:mag|mogen|moet|moeten|kan|kunnen|hoeft|is het verplicht|zijn|heeft|is)\b|\bverplicht\b/, { Taak: 1.15 }],
	[/^(?:wie|welk orgaan|door wie)\b/, { Taak: 1.15 }],
];
/** Fewer words are search words and no question. */
const ZIN = 3;

/** How the form of a question moves kinds of pages up, by kind; empty for search words. */
export function readVraagsoort(vraag: string): Record<string, number> {
	const woorden = splitWoorden(vraag.slice(0, 200));
	if (woorden.length < ZIN) return {};
	const zin = woorden.join(' ');
	return Object.fromEntries(VORMEN.flatMap(([vorm, soorten]) => (vorm.test(zin) ? Object.entries(soorten) : [])));
}
