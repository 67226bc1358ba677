import { KRACHT } from './afstelling.ts';
import type { Zoekmachine } from './machine.ts';
import { findSpelling } from './spelling.ts';
import { isStopwoord, splitWoorden, stam } from './woorden.ts';

/** A way in which a word of the query may stand in the register. */
export interface Kandidaat {
	stam: string;
	kracht: number;
	/** What to show as reason; undefined for the word itself. */
	via: string | undefined;
	/** Only as a part of a compound. */
	alsDeel?: boolean;
}

/** One word of the query with all its readings. */
export interface Zoekwoord {
	woord: string;
	kandidaten: Kandidaat[];
	/** How much it matters: rare words matter more. */
	gewicht: number;
}

const isCijfer = (woord: string) => /\d/.test(woord);

/** Terms that start with what is typed so far: only for the last word, and only from three letters. */
function listBeginnend({ gesorteerd }: Zoekmachine, begin: string): string[] {
	if (begin.length < 3 || isCijfer(begin)) return [];
	let [laag, hoog] = [0, gesorteerd.length];
	while (laag < hoog) {
		const midden = (laag + hoog) >> 1;
		if ((gesorteerd[midden] ?? '') < begin) laag = midden + 1;
		else hoog = midden;
	}
	const gevonden: string[] = [];
	for (let plek = laag; plek < gesorteerd.length && gevonden.length < 12 && gesorteerd[plek]?.startsWith(begin); plek++)
		gevonden.push(gesorteerd[plek] ?? '');
	return gevonden;
}

/** Both halves of a compound the register does not have as a whole: "vervoersverordening". */
function splitsOnbekend(machine: Zoekmachine, woord: string): [string, string] | undefined {
	for (let plek = woord.length - 4; plek >= 4; plek--) {
		const staart = stam(woord.slice(plek));
		if (!machine.termen.has(staart)) continue;
		for (const tussen of ['', 's', 'en', 'e']) {
			const kop = woord.slice(0, plek - tussen.length);
			if (kop.length >= 4 && woord.slice(0, plek).endsWith(tussen) && machine.termen.has(stam(kop)))
				return [stam(kop), staart];
		}
	}
	return undefined;
}

function listKandidaten(machine: Zoekmachine, woord: string, isLaatste: boolean): Kandidaat[] {
	const eigen = stam(woord);
	const kandidaten: Kandidaat[] = [];
	const bestaat = machine.termen.has(eigen);
	if (bestaat) kandidaten.push({ stam: eigen, kracht: KRACHT.zelf, via: undefined });
	if (machine.delen.has(eigen)) kandidaten.push({ stam: eigen, kracht: KRACHT.deel, via: woord, alsDeel: true });
	if (isLaatste && !isCijfer(woord)) {
		for (const term of listBeginnend(machine, eigen))
			if (term !== eigen)
				kandidaten.push({ stam: term, kracht: bestaat ? KRACHT.verder : KRACHT.begin, via: undefined });
	}
	return kandidaten;
}

/** Weight of a word by how few documents have it; between 0.3 and 1. */
function weeg({ register, termen, delen }: Zoekmachine, kandidaten: readonly Kandidaat[]): number {
	const aantallen = kandidaten.map(
		({ stam: term, alsDeel }) =>
			(alsDeel ? register.deelPlaatsen[delen.get(term) ?? -1] : register.plaatsen[termen.get(term) ?? -1])?.length ?? 2,
	);
	const meeste = Math.max(2, ...aantallen) / 2;
	return Math.max(0.25, Math.log(1 + register.documenten.length / meeste) / Math.log(1 + register.documenten.length));
}

/** "leerlingen vervoer" is "leerlingenvervoer": two words that the register knows as one. */
function voegSamen(machine: Zoekmachine, alle: readonly string[]): string[] {
	const woorden = alle.some(isCijfer) ? alle.filter((woord) => !/^art(?:ikel)?$/.test(woord)) : alle;
	const uit: string[] = [];
	for (let plek = 0; plek < woorden.length; plek++) {
		const [een = '', ander = ''] = [woorden[plek], woorden[plek + 1]];
		const samen = ['', 's', 'en', 'n']
			.map((tussen) => een + tussen + ander)
			.find((woord) => ander.length > 2 && een.length > 2 && machine.termen.has(stam(woord)) && !isCijfer(woord));
		if (samen) {
			uit.push(samen);
			plek++;
		} else uit.push(een);
	}
	return uit;
}

export interface Begrepen {
	zoekwoorden: Zoekwoord[];
	bedoeld: string | undefined;
}

/** Readings of a word the register does not know: split in two, or corrected. */
function herstelWoord(
	machine: Zoekmachine,
	woord: string,
): { woord: string; kandidaten: Kandidaat[]; verbeterd: boolean } {
	const gesplitst = splitsOnbekend(machine, woord);
	if (gesplitst) {
		return {
			woord,
			verbeterd: false,
			kandidaten: gesplitst.map((deel) => ({ stam: deel, kracht: KRACHT.splitsing, via: woord })),
		};
	}
	const spelling = findSpelling(woord, machine.woordenlijst);
	if (!spelling) return { woord, verbeterd: false, kandidaten: [] };
	const kandidaten = [
		...listKandidaten(machine, spelling, false),
		{ stam: stam(spelling), kracht: KRACHT.spelling, via: undefined },
	];
	return { woord: spelling, verbeterd: true, kandidaten };
}

const isBekend = (machine: Zoekmachine, woord: string, kandidaten: readonly Kandidaat[]) =>
	isCijfer(woord) || machine.woordgroepen.has(stam(woord)) || kandidaten.some(({ kracht }) => kracht >= KRACHT.begin);

/** Reads a query: stop words out, compounds joined or split, errors corrected, everyday words led to the official term. */
export function leesZoekvraag(machine: Zoekmachine, vraag: string): Begrepen {
	const alle = splitWoorden(vraag).slice(0, 24);
	const nuttig = alle.filter((woord) => (woord.length > 1 || isCijfer(woord)) && !isStopwoord(woord));
	const woorden = voegSamen(machine, nuttig.length > 0 ? nuttig : alle);
	const gelezen = woorden.map((woord, plek) => {
		const isLaatste = plek === woorden.length - 1 && !/\s$/.test(vraag);
		const kandidaten = listKandidaten(machine, woord, isLaatste);
		return isBekend(machine, woord, kandidaten)
			? { woord, kandidaten, verbeterd: false }
			: herstelWoord(machine, woord);
	});
	const zoekwoorden = gelezen.map(({ woord, kandidaten }): Zoekwoord => ({ woord, kandidaten, gewicht: 1 }));
	voegArtikelenToe(machine, zoekwoorden);
	voegWoordgroepenToe(machine, zoekwoorden);
	for (const zoekwoord of zoekwoorden)
		zoekwoord.gewicht = weeg(
			machine,
			zoekwoord.kandidaten.filter(({ kracht }) => kracht >= KRACHT.deel),
		);
	const isVerbeterd = gelezen.some(({ verbeterd }) => verbeterd);
	return { zoekwoorden, bedoeld: isVerbeterd ? zoekwoorden.map(({ woord }) => woord).join(' ') : undefined };
}

/** "artikel 161 wpo" and "wpo art 161" both ask for "wpo161"; "lid 9" for "lid9". */
function voegArtikelenToe(machine: Zoekmachine, zoekwoorden: readonly Zoekwoord[]): void {
	zoekwoorden.forEach((zoekwoord, plek) => {
		if (!isCijfer(zoekwoord.woord)) return;
		for (const buur of [zoekwoorden[plek - 1]?.woord, zoekwoorden[plek + 1]?.woord]) {
			if (!buur || isCijfer(buur)) continue;
			const samen = buur + zoekwoord.woord;
			if (machine.termen.has(samen)) zoekwoord.kandidaten.push({ stam: samen, kracht: KRACHT.artikel, via: undefined });
		}
	});
}

/** Everyday words and abbreviations of one to three words lead to the official term. */
function voegWoordgroepenToe(machine: Zoekmachine, zoekwoorden: Zoekwoord[]): void {
	const stammen = zoekwoorden.map(({ woord }) => stam(woord));
	for (let lengte = Math.min(4, stammen.length); lengte >= 1; lengte--) {
		for (let plek = 0; plek + lengte <= stammen.length; plek++) {
			const groep = machine.woordgroepen.get(stammen.slice(plek, plek + lengte).join(' '));
			const getypt = zoekwoorden
				.slice(plek, plek + lengte)
				.map(({ woord }) => woord)
				.join(' ');
			for (const term of groep ?? []) {
				const delen = term.split(' ');
				for (const zoekwoord of zoekwoorden.slice(plek, plek + lengte)) {
					// A term of several words only counts as far as its words are found.
					for (const deel of delen)
						zoekwoord.kandidaten.push({ stam: deel, kracht: KRACHT.synoniem / Math.sqrt(delen.length), via: getypt });
				}
			}
		}
	}
}
