import { TUSSENLETTERS } from '../taal/grammatica.ts';
import { findSpelling } from '../taal/spelling.ts';
import { isNuttig, isStopwoord, splitVraag, stam } from '../taal/woorden.ts';
import { KRACHT } from '../afstelling.ts';
import { countPlaatsen, isCijfer, listKandidaten, splitOnbekend, type Kandidaat } from './kandidaten.ts';
import type { Zoekmachine } from './machine.ts';

/** A word of the query as it was read. */
export interface Gelezen {
	/** As it stood in the query, without case and accents. */
	getypt: string;
	woord: string;
	kandidaten: Kandidaat[];
	verbeterd: boolean;
}

const LANGSTE_WOORD = 60;

/** Weight of a word by how few documents have it; at most 1. */
export function weighKandidaten(machine: Zoekmachine, kandidaten: readonly Kandidaat[]): number {
	if (kandidaten.length === 0) return KRACHT.onbekend;
	const meeste = Math.max(1, ...kandidaten.map((kandidaat) => countPlaatsen(machine, kandidaat)));
	const alle = machine.register.documenten.length;
	return Math.log(1 + alle / meeste) / Math.log(1 + alle);
}

/** Two words side by side as the one word that the register knows: "leerlingen vervoer" is "leerlingenvervoer". */
function findSamenstelling({ termen }: Zoekmachine, een: string, ander: string): string | undefined {
	const kan = een.length > 2 && ander.length > 2 && !isCijfer(een + ander) && isNuttig(een) && isNuttig(ander);
	return kan ? TUSSENLETTERS.map((tussen) => een + tussen + ander).find((woord) => termen.has(stam(woord))) : undefined;
}

/** Puts two words together of which one says nothing by itself: "toelaatbaarheids verklaring". */
function merge(machine: Zoekmachine, woorden: readonly string[]): string[] {
	const uit: string[] = [];
	for (let plek = 0; plek < woorden.length; plek++) {
		const [een = '', ander = ''] = [woorden[plek], woorden[plek + 1]];
		const kent = (woord: string) => machine.termen.has(stam(woord));
		const mogelijk = findSamenstelling(machine, een, ander);
		const isTitel = (machine.termen.get(stam(mogelijk ?? ''))?.readTitels().length ?? 0) > 0;
		const samen = mogelijk && (isTitel || !kent(een) || !kent(ander)) ? mogelijk : undefined;
		if (samen) plek++;
		uit.push(samen ?? een);
	}
	return uit;
}

/** A word with a hyphen is one word when the register knows it so, and its parts otherwise. */
const chooseVorm = ({ termen, delen }: Zoekmachine, [samen = '', ...delenVanWoord]: readonly string[]) =>
	delenVanWoord.length === 0 || termen.has(stam(samen)) || delen.has(stam(samen)) ? [samen] : delenVanWoord;

/** The words of a query that may say what it is about; when none does, all of them, as one term if that is known. */
export function listVraagwoorden(machine: Zoekmachine, vraag: string, meeste: number): string[] {
	const alle = splitVraag(vraag)
		.flatMap((vormen) => chooseVorm(machine, vormen))
		.map((woord) => woord.slice(0, LANGSTE_WOORD))
		.slice(0, meeste);
	const samen = merge(machine, alle);
	const nuttig = samen.filter(isNuttig);
	// Of a second word with one or two letters nobody knows what it will be.
	const laatste = nuttig.at(-1) ?? '';
	if (nuttig.length > 1 && /[a-z]$/.test(vraag) && laatste.length < 3 && !machine.termen.has(stam(laatste)))
		nuttig.pop();
	if (nuttig.length > 0) return nuttig;
	const zin = alle.join('');
	return machine.termen.has(stam(zin)) ? [zin] : samen;
}

/** Readings of a word the register does not know: corrected, or split in two. */
function restoreWoord(machine: Zoekmachine, woord: string): Gelezen {
	const spelling = findSpelling(woord, machine.listWoorden());
	const gesplitst = splitOnbekend(machine, woord);
	// One slip of the finger is likelier than a new compound; two slips are not.
	if (spelling && (!gesplitst || spelling.afstand <= 1)) {
		const kandidaten = listKandidaten(machine, spelling.woord).map((kandidaat) => ({
			...kandidaat,
			via: woord,
			naar: spelling.woord,
		}));
		return { getypt: woord, woord: spelling.woord, verbeterd: true, kandidaten };
	}
	const kandidaten = (gesplitst ?? []).flatMap((deel) => {
		const zelf = listKandidaten(machine, deel);
		// The rare half says what it is about.
		const kracht = weighKandidaten(machine, zelf);
		return zelf.map((kandidaat) => ({ ...kandidaat, kracht, via: woord, naar: deel }));
	});
	return { getypt: woord, woord, verbeterd: false, kandidaten };
}

/** A word that needs no other reading: the register has it, or it is as right as it stands. */
const isBekend = (machine: Zoekmachine, woord: string, kandidaten: readonly Kandidaat[]) =>
	kandidaten.length > 0 || isCijfer(woord) || isStopwoord(woord) || machine.woordgroepen.has(stam(woord));

/** @param magVerder Whether the reader may still be typing it. */
export function readWoord(machine: Zoekmachine, woord: string, magVerder: boolean): Gelezen {
	const kandidaten = listKandidaten(machine, woord, magVerder);
	return isBekend(machine, woord, kandidaten)
		? { getypt: woord, woord, kandidaten, verbeterd: false }
		: restoreWoord(machine, woord);
}
