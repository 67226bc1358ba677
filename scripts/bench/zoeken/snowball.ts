import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import lunr from 'lunr';
import addDutch from 'lunr-languages/lunr.nl.js';
import addStemmer from 'lunr-languages/lunr.stemmer.support.js';
import type { ZoekDocument } from '../../../src/features/zoeken/index/document.ts';
import type { Zoekinhoud } from '../../../src/features/zoeken/index/inhoud.ts';
import type { Mededinger } from './mededingers.ts';

/** Our search with the Dutch stemmer of Snowball in place of `stam`: the same code, loaded a second time. */

const MERK = '?snowball';
const ZOEKEN = '/src/features/zoeken/';
const ONZE_STAM = 'export function stam(woord: string): string {';
const HUN_STAM = `${ONZE_STAM}
	if (woord.length > 3 && !/\\d/.test(woord)) return globalThis.snowball(woord);`;

declare global {
	var snowball: (woord: string) => string;
}

/** Every module of the search that a marked module asks for is marked too, and so a copy of its own. */
function loadMetSnowball(): void {
	addStemmer(lunr);
	addDutch(lunr);
	globalThis.snowball = (woord) => lunr.nl.stemmer(woord);
	registerHooks({
		resolve(naam, context, next) {
			const gevonden = next(naam, context);
			const isKopie = context.parentURL?.endsWith(MERK) === true && gevonden.url.includes(ZOEKEN);
			return isKopie ? { ...gevonden, url: `${gevonden.url}${MERK}` } : gevonden;
		},
		load(adres, context, next) {
			if (!adres.endsWith(`taal/woorden.ts${MERK}`)) return next(adres, context);
			const bron = readFileSync(fileURLToPath(adres.slice(0, -MERK.length)), 'utf8');
			if (!bron.includes(ONZE_STAM)) throw new Error(`${adres} heeft geen functie stam meer om te vervangen.`);
			return { format: 'module-typescript', source: bron.replace(ONZE_STAM, HUN_STAM), shortCircuit: true };
		},
	});
}

/** @param documenten The documents that our own register holds. */
export async function buildOnsMetSnowball(
	documenten: readonly ZoekDocument[],
	inhoud: Zoekinhoud,
): Promise<Mededinger> {
	loadMetSnowball();
	const van = (pad: string) => new URL(`../../..${ZOEKEN}${pad}${MERK}`, import.meta.url).href;
	const { makeZoekregister } = (await import(
		van('index/bouw.ts')
	)) as typeof import('../../../src/features/zoeken/index/bouw.ts');
	const { startZoekmachine } = (await import(
		van('rang/machine.ts')
	)) as typeof import('../../../src/features/zoeken/rang/machine.ts');
	const { searchInRegister } = (await import(
		van('rang/antwoord.ts')
	)) as typeof import('../../../src/features/zoeken/rang/antwoord.ts');
	const register = makeZoekregister(documenten, inhoud);
	const machine = startZoekmachine(register);
	return {
		naam: 'ons met Snowball',
		woorden: 'alle',
		json: JSON.stringify(register),
		search: (vraag) =>
			searchInRegister(machine, vraag).vondsten.flatMap(({ nummer }) => register.documenten[nummer]?.[0] ?? []),
	};
}
