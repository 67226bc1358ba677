import { KRACHT } from '../afstelling.ts';
import { isNuttig, stam, zinStam } from '../taal/woorden.ts';
import { readArtikelvraag } from './artikelvraag.ts';
import type { Zoekwoord } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';
import { listVraagwoorden, readWoord, weighKandidaten, type Gelezen } from './woordvraag.ts';

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
const LANGSTE_GROEP = 5;

/** Official terms for a word or phrase, and the other words of its families. */
function listAndere({ woordgroepen, families }: Zoekmachine, sleutel: string) {
	const read = (naar: string, kracht: number) => ({ naar, kracht, stammen: zinStam(naar) });
	return [
		...(woordgroepen.get(sleutel) ?? []).map((term) => read(term, KRACHT.synoniem)),
		...(families.get(sleutel) ?? []).flat().map((woord) => read(woord, KRACHT.familie)),
	].filter(({ stammen }) => stammen !== sleutel);
}

function addGroepen(zoekwoorden: readonly Zoekwoord[], machine: Zoekmachine): void {
	const stammen = zoekwoorden.map(({ woord }) => stam(woord));
	for (let lengte = Math.min(LANGSTE_GROEP, stammen.length); lengte >= 1; lengte--) {
		for (let plek = 0; plek + lengte <= stammen.length; plek++) {
			const stuk = zoekwoorden.slice(plek, plek + lengte);
			const via = stuk.map(({ woord }) => woord).join(' ');
			for (const ander of listAndere(machine, stammen.slice(plek, plek + lengte).join(' '))) {
				const [eerste = '', ...samenMet] = ander.stammen.split(' ');
				const kandidaat = { stam: eerste, kracht: ander.kracht, via, naar: ander.naar, samenMet };
				for (const { kandidaten } of stuk) kandidaten.push(kandidaat);
			}
		}
	}
}

/** "Neit" turns out to be niet, which says nothing; unless there is nothing else. */
function chooseWoorden(gelezen: readonly Gelezen[]): readonly Gelezen[] {
	const nuttig = gelezen.filter(({ woord, verbeterd }) => !verbeterd || isNuttig(woord));
	return nuttig.length > 0 ? nuttig : gelezen;
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
	const { zoekwoorden: artikelen, onbekend, rest } = readArtikelvraag(machine, vraag, MEESTE_WOORDEN);
	const heeftArtikel = artikelen.length > 0;
	const woorden = listVraagwoorden(machine, heeftArtikel ? rest.filter(isNuttig).join(' ') : vraag, MEESTE_WOORDEN);
	const gelezen = woorden.map((woord, plek) =>
		readWoord(machine, woord, !heeftArtikel && plek === woorden.length - 1 && !/\s$/.test(vraag)),
	);
	const zoekwoorden = chooseWoorden(gelezen).map(({ woord, getypt, kandidaten }) => ({
		woord,
		getypt,
		kandidaten,
		gewicht: 1,
	}));
	for (const zoekwoord of zoekwoorden)
		zoekwoord.gewicht = weighKandidaten(
			machine,
			zoekwoord.kandidaten.filter(({ kracht }) => kracht === 1),
		);
	addGroepen(zoekwoorden, machine);
	return {
		zoekwoorden: [...artikelen, ...zoekwoorden],
		bedoeld: writeVerbeterd(vraag, gelezen),
		onbekendeArtikelen: onbekend,
	};
}
