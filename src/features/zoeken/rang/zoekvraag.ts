import { KRACHT } from './afstelling.ts';
import { readArtikelterm, readVerwijzingen, type Verwijzing } from '../taal/artikelen.ts';
import { isCijfer, listKandidaten, splitOnbekend, countPlaatsen, type Kandidaat } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';
import { zinStam } from '../index/register.ts';
import { findSpelling } from '../taal/spelling.ts';
import { isNuttig, splitVraag, stam } from '../taal/woorden.ts';

/** One word of the query with all its readings. */
export interface Zoekwoord {
	woord: string;
	/** As it stood in the query, without case and accents; before an error was corrected. */
	getypt: string;
	kandidaten: Kandidaat[];
	/** How much it matters: rare words matter more. */
	gewicht: number;
}

export interface Begrepen {
	zoekwoorden: Zoekwoord[];
	/** The query with its misspelt words corrected; undefined when none was. */
	bedoeld: string | undefined;
	/** Articles of the query that no page names: "artikel 999 WPO". */
	onbekendeArtikelen: string[];
}

/** So many words say enough; a pasted page is no query. */
const MEESTE_WOORDEN = 24;
const LANGSTE_VRAAG = 500;
const LANGSTE_WOORD = 60;
const LANGSTE_GROEP = 5;

/** Weight of a word by how few documents have it; at most 1. */
function weigh(machine: Zoekmachine, kandidaten: readonly Kandidaat[]): number {
	if (kandidaten.length === 0) return KRACHT.onbekend;
	const meeste = Math.max(1, ...kandidaten.map((kandidaat) => countPlaatsen(machine, kandidaat)));
	const alle = machine.register.documenten.length;
	return Math.max(KRACHT.overal, Math.log(1 + alle / meeste) / Math.log(1 + alle));
}

/** A word of the query as it is looked up, with the words it was typed as when those were two. */
interface Vraagwoord {
	woord: string;
	los?: [string, string];
}

/** "leerlingen vervoer" is "leerlingenvervoer": two words side by side that the register knows as one. */
function merge({ termen }: Zoekmachine, woorden: readonly string[]): Vraagwoord[] {
	const uit: Vraagwoord[] = [];
	for (let plek = 0; plek < woorden.length; plek++) {
		const [een = '', ander = ''] = [woorden[plek], woorden[plek + 1]];
		const kan = een.length > 2 && ander.length > 2 && !isCijfer(een + ander) && isNuttig(een) && isNuttig(ander);
		const samen = kan
			? ['', 's', 'en', 'n'].map((tussen) => een + tussen + ander).find((woord) => termen.has(stam(woord)))
			: undefined;
		if (samen) plek++;
		uit.push(samen ? { woord: samen, los: [een, ander] } : { woord: een });
	}
	return uit;
}

/** A word with a hyphen is one word when the register knows it so, and its parts otherwise. */
const chooseVorm = ({ termen, delen }: Zoekmachine, [samen = '', ...delenVanWoord]: readonly string[]) =>
	delenVanWoord.length === 0 || termen.has(stam(samen)) || delen.has(stam(samen)) ? [samen] : delenVanWoord;

function readWoorden(machine: Zoekmachine, vraag: string): Vraagwoord[] {
	const alle = splitVraag(vraag)
		.flatMap((vormen) => chooseVorm(machine, vormen))
		.map((woord) => woord.slice(0, LANGSTE_WOORD))
		.slice(0, MEESTE_WOORDEN);
	const samen = merge(machine, alle);
	const nuttig = samen.filter(({ woord }) => isNuttig(woord));
	return nuttig.length > 0 ? nuttig : samen;
}

interface Gelezen {
	getypt: string;
	woord: string;
	kandidaten: Kandidaat[];
	verbeterd: boolean;
}

/** A half of an unknown compound: the rare half says what it is about, and in another compound it says less. */
function readHelft(machine: Zoekmachine, woord: string, deel: string): Kandidaat[] {
	const zelf = listKandidaten(machine, deel, { magVerder: 'nooit' });
	const zeldzaamheid = weigh(machine, zelf);
	return zelf.map((kandidaat) => ({
		...kandidaat,
		kracht: kandidaat.kracht * KRACHT.splitsing * zeldzaamheid * (kandidaat.alsDeel ? KRACHT.deelVanHelft : 1),
		via: woord,
		naar: deel,
	}));
}

/** Readings of a word the register does not know: corrected, or split in two. */
function restoreWoord(machine: Zoekmachine, woord: string): Gelezen {
	const spelling = findSpelling(woord, machine.woordenlijst);
	const gesplitst = splitOnbekend(machine, woord);
	// One slip of the finger is likelier than a new compound; two slips are not.
	if (spelling && (!gesplitst || spelling.afstand <= 1)) {
		const via = { via: woord, naar: spelling.woord };
		const kandidaten = listKandidaten(machine, spelling.woord, { magVerder: 'nooit' }).map((kandidaat) => ({
			...kandidaat,
			...via,
		}));
		return { getypt: woord, woord: spelling.woord, verbeterd: true, kandidaten };
	}
	const kandidaten = (gesplitst ?? []).flatMap((deel) => readHelft(machine, woord, deel));
	return { getypt: woord, woord, verbeterd: false, kandidaten };
}

const isBekend = (machine: Zoekmachine, woord: string, kandidaten: readonly Kandidaat[]) =>
	isCijfer(woord) ||
	machine.woordgroepen.has(stam(woord)) ||
	machine.families.has(stam(woord)) ||
	kandidaten.some(({ kracht }) => kracht >= KRACHT.begin);

/** Phrases of the query that lead to other words: official terms, or words that mean about the same. */
function addGroepen(zoekwoorden: Zoekwoord[], groepen: ReadonlyMap<string, string[]>, kracht: number): void {
	const stammen = zoekwoorden.map(({ woord }) => stam(woord));
	for (let lengte = Math.min(LANGSTE_GROEP, stammen.length); lengte >= 1; lengte--) {
		for (let plek = 0; plek + lengte <= stammen.length; plek++) {
			const stuk = zoekwoorden.slice(plek, plek + lengte);
			const via = stuk.map(({ woord }) => woord).join(' ');
			for (const naar of groepen.get(stammen.slice(plek, plek + lengte).join(' ')) ?? []) {
				const [eerste = '', ...samenMet] = zinStam(naar).split(' ');
				const kandidaat = { stam: eerste, kracht, via, naar, ...(samenMet.length > 0 ? { samenMet } : {}) };
				for (const { kandidaten } of stuk) kandidaten.push(kandidaat);
			}
		}
	}
}

/** An article as one word of the query: with its lid if there is one, in every law when none was named, and as an old number. */
function readArtikel({ termen, artikelen }: Zoekmachine, verwijzing: Verwijzing): Zoekwoord {
	const { wet, artikel, leden } = verwijzing;
	const kandidaten = (artikelen.get(artikel) ?? []).flatMap((term): Kandidaat[] => {
		const gelezen = readArtikelterm(term);
		if (!gelezen || (wet !== undefined && gelezen.wet !== wet)) return [];
		const via = gelezen.oud ? artikel : undefined;
		const kracht = gelezen.oud ? KRACHT.oudArtikel : 1;
		const metLid = leden.map((lid) => `${term}:${lid}`).filter((sleutel) => termen.has(sleutel));
		return [
			...metLid.map((sleutel) => ({ stam: sleutel, kracht: kracht * KRACHT.lid, via })),
			{ stam: term, kracht, via },
		];
	});
	return { woord: artikel, getypt: artikel, kandidaten, gewicht: 1 };
}

/** A bare number is only surely an article after that word: "1F" and "16.30" are not. */
const NOEMT_ARTIKEL = /(?:^|\s)art(?:ikel|ikelen|t)?\.?\s/i;

/** Name of an article that the register does not have; undefined for a number that may be something else. */
function nameOnbekend({ lezer }: Zoekmachine, { wet, artikel }: Verwijzing, vraag: string): string | undefined {
	if (wet === undefined) return NOEMT_ARTIKEL.test(vraag) ? `artikel ${artikel}` : undefined;
	return `artikel ${artikel} ${lezer.namen.get(wet) ?? ''}`.trim();
}

/** "Wie is verantwoordelijk voor …" asks the same as "wie gaat over …": the other words say what about. */
const VRAAGVORM = /^(?:verantwoordelijk(?:e|heid)?|bevoegd|regelt|zorgt)$/;
function verlichtVraagvormen(zoekwoorden: readonly Zoekwoord[]): void {
	const vormen = zoekwoorden.filter(({ woord }) => VRAAGVORM.test(woord));
	const rest = zoekwoorden.filter(({ woord }) => !VRAAGVORM.test(woord));
	if (rest.some(({ gewicht }) => gewicht > KRACHT.onbekend)) for (const vorm of vormen) vorm.gewicht = KRACHT.overal;
}

/** The query as typed with only its misspelt words replaced; undefined when none was. */
function writeVerbeterd(vraag: string, gelezen: readonly Gelezen[]): string | undefined {
	const verbeterd = gelezen.filter((woord) => woord.verbeterd);
	if (verbeterd.length === 0) return undefined;
	const zin = vraag.toLowerCase().replace(/\s+/g, ' ').trim();
	// A word with accents or a hyphen was typed otherwise than it was read.
	if (verbeterd.some(({ getypt }) => !zin.includes(getypt))) return gelezen.map(({ woord }) => woord).join(' ');
	return verbeterd.reduce((tekst, { getypt, woord }) => tekst.replace(getypt, () => woord), zin);
}

/** Reads a query: articles apart, stop words out, compounds joined or split, errors corrected, everyday words led to the official term. */
export function readZoekvraag(machine: Zoekmachine, invoer: string): Begrepen {
	const vraag = invoer.slice(0, LANGSTE_VRAAG);
	const { verwijzingen, rest } = readVerwijzingen(machine.lezer, vraag);
	const gelezenArtikelen = verwijzingen
		.slice(0, MEESTE_WOORDEN)
		.map((verwijzing) => ({ verwijzing, zoekwoord: readArtikel(machine, verwijzing) }));
	const artikelen = gelezenArtikelen
		.map(({ zoekwoord }) => zoekwoord)
		.filter(({ kandidaten }) => kandidaten.length > 0);
	const onbekend = gelezenArtikelen
		.filter(({ zoekwoord }) => zoekwoord.kandidaten.length === 0)
		.flatMap(({ verwijzing }) => nameOnbekend(machine, verwijzing, vraag) ?? []);
	const woorden = readWoorden(machine, artikelen.length > 0 ? rest.filter(isNuttig).join(' ') : vraag);
	const gelezen = woorden.map(({ woord, los }, plek): Gelezen => {
		const isLaatste = artikelen.length === 0 && plek === woorden.length - 1 && !/\s$/.test(vraag);
		const magVerder = !isLaatste ? 'nooit' : plek === 0 ? 'altijd' : 'onbekend';
		const kandidaten = listKandidaten(machine, woord, { magVerder });
		if (los)
			kandidaten.push({ stam: stam(los[0]), samenMet: [stam(los[1])], kracht: KRACHT.afleiding, via: undefined });
		return isBekend(machine, woord, kandidaten)
			? { getypt: woord, woord, kandidaten, verbeterd: false }
			: restoreWoord(machine, woord);
	});
	const zoekwoorden = gelezen.map(({ woord, getypt, kandidaten }): Zoekwoord => ({
		woord,
		getypt,
		kandidaten,
		gewicht: 1,
	}));
	addGroepen(zoekwoorden, machine.woordgroepen, KRACHT.synoniem);
	addGroepen(zoekwoorden, machine.families, KRACHT.familie);
	for (const zoekwoord of zoekwoorden)
		zoekwoord.gewicht = weigh(
			machine,
			zoekwoord.kandidaten.filter(({ kracht }) => kracht >= KRACHT.deel),
		);
	verlichtVraagvormen(zoekwoorden);
	return {
		zoekwoorden: [...artikelen, ...zoekwoorden],
		bedoeld: writeVerbeterd(vraag, gelezen),
		onbekendeArtikelen: [...new Set(onbekend)],
	};
}
