import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatTekstAdres, PER_BESTAND, REGISTER_ADRES, type Zoekregister } from '../register.ts';
import { BOEK_ADRES, type Antwoordenboek } from '../antwoord/boek.ts';
import { splitWoorden } from '../taal/woorden.ts';
import type { ZoekDocument } from './document.ts';
import type { Zoekinhoud } from './inhoud.ts';
import { buildZoekregister } from './registerbouw.ts';
import { buildSplitser, readWoordenboek } from './splitser.ts';
import { listWetnamen } from './wetten.ts';
import { listFamilies, listWoordgroepen } from './woordgroepen.ts';
import { keepBedragHeel } from '../../../shared/bedrag.ts';

/** What a search shows is set like a page. */
const formatJson = (waarde: unknown) => keepBedragHeel(JSON.stringify(waarde));

/** Longer texts are cut: an excerpt comes from the start of a section. */
const MAX_TEKST = 700;

/** Builds the search register from the documents and the glossary. */
export function makeZoekregister(documenten: readonly ZoekDocument[], inhoud: Zoekinhoud): Zoekregister {
	const groepen = listWoordgroepen(inhoud);
	const eigen = new Set(groepen.flatMap(({ term, woorden }) => [term, ...woorden]).flatMap(splitWoorden));
	return buildZoekregister(documenten, {
		groepen,
		families: listFamilies(inhoud),
		wetten: listWetnamen(inhoud),
		splits: buildSplitser(readWoordenboek(eigen)),
		teksten: nameTeksten(documenten),
	});
}

const listTeksten = (documenten: readonly ZoekDocument[]) => documenten.map(({ tekst }) => tekst.slice(0, MAX_TEKST));

/** Name that changes with any text or its place. */
const nameTeksten = (documenten: readonly ZoekDocument[]) =>
	createHash('sha256')
		.update(JSON.stringify(listTeksten(documenten)))
		.digest('hex')
		.slice(0, 12);

/**
 * Writes the register, the texts for excerpts and the book of answers.
 *
 * @param map Folder of the site, with or without a search of before.
 */
export async function writeZoekregister(
	map: string,
	register: Zoekregister,
	documenten: readonly ZoekDocument[],
	boek: Antwoordenboek,
): Promise<void> {
	const teksten = listTeksten(documenten);
	const eerste = join(map, formatTekstAdres(register.teksten, 0));
	await rm(join(map, dirname(REGISTER_ADRES)), { recursive: true, force: true });
	await mkdir(dirname(eerste), { recursive: true });
	for (let begin = 0; begin < teksten.length; begin += PER_BESTAND)
		await writeFile(
			join(map, formatTekstAdres(register.teksten, begin)),
			formatJson(teksten.slice(begin, begin + PER_BESTAND)),
		);
	await writeFile(join(map, REGISTER_ADRES), formatJson(register));
	await writeFile(join(map, BOEK_ADRES), formatJson(boek));
}
