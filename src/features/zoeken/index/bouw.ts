import { mkdir, rm, writeFile } from 'node:fs/promises';
import { buildZoekregister, type Zoekregister } from './register.ts';
import type { ZoekDocument } from './document.ts';
import { splitWoorden } from '../taal/woorden.ts';
import { buildSplitser, readWoordenboek } from './splitser.ts';
import { FAMILIES } from './families.ts';
import { readWetnamen } from './wetten.ts';
import { readWoordgroepen } from './woordgroepen.ts';

/** Documents per file of texts: a visible result costs one small request at most. */
const PER_BESTAND = 8;
/** Longer texts are cut: an excerpt comes from the start of a section. */
const MAX_TEKST = 700;

/** Builds the search register from the documents and the glossary. */
export async function makeZoekregister(documenten: readonly ZoekDocument[], content: string): Promise<Zoekregister> {
	const groepen = await readWoordgroepen(content);
	const eigen = new Set(groepen.flatMap(({ term, woorden }) => [term, ...woorden]).flatMap(splitWoorden));
	return buildZoekregister(documenten, {
		groepen,
		families: FAMILIES,
		wetten: await readWetnamen(content),
		splits: buildSplitser(readWoordenboek(eigen)),
	});
}

/** Writes the register and the texts for excerpts to dist/zoek/. */
export async function writeZoekregister(
	map: string,
	register: Zoekregister,
	documenten: readonly ZoekDocument[],
): Promise<void> {
	await rm(map, { recursive: true, force: true });
	await mkdir(`${map}/tekst`, { recursive: true });
	await writeFile(`${map}/register.json`, JSON.stringify(register));
	for (let begin = 0; begin < documenten.length; begin += PER_BESTAND) {
		const teksten = documenten.slice(begin, begin + PER_BESTAND).map(({ tekst }) => tekst.slice(0, MAX_TEKST));
		await writeFile(`${map}/tekst/${begin / PER_BESTAND}.json`, JSON.stringify(teksten));
	}
}
