import { basename, dirname, extname, join } from 'node:path';
import { CONTENT_MAP } from '../../src/content/lezen/map.ts';
import { readArgs, type Opties } from './args.ts';
import { checkUit, readBytes, writeSamen } from './bestanden.ts';
import { findGemeente, readRegister, type Gemeente } from './gemeente.ts';
import { Leesfout, LIMIETEN, type Limieten } from './limieten.ts';
import { formatNakijkblad } from './nakijkblad.ts';
import { addBron, createPad } from './opnemen.ts';
import type { Uitkomst } from './regels/importeer.ts';
import { formatBron, formatVerslag } from './verslag.ts';
import { run } from './lezen/proces.ts';
import { formatYaml } from './yaml.ts';

/** What the command needs from outside; a test gives its own. */
export interface Omgeving {
	/** Today as JJJJ-MM-DD. */
	vandaag: string;
	/** Takes the YAML. */
	write: (tekst: string) => void;
	/** Takes a line for the author. */
	report: (regel: string) => void;
	limieten?: Limieten;
	/** Where the content is. */
	contentMap?: string;
}

/** The sheet to check the YAML with; the underscore keeps it out of the content. */
const createNakijkpad = (uit: string) => join(dirname(uit), `_${basename(uit, extname(uit))}-nakijken.html`);

type Gelezen = Exclude<Uitkomst, { fout: string }>;

/** Writes the YAML and its sheet; where it belongs in content/, its source as well. */
async function write(
	gelezen: Gelezen,
	opties: Opties,
	gemeente: Gemeente,
	uit: string,
	omgeving: Vol,
): Promise<string[]> {
	const { jaarverantwoording, bevindingen } = gelezen;
	const { bron, documentVan } = jaarverantwoording;
	const nakijkpad = createNakijkpad(uit);
	const blok = formatBron(jaarverantwoording, gemeente.naam, omgeving.vandaag);
	const bronnen = opties.opnemen ? await addBron(omgeving.contentMap, bron, blok) : undefined;
	await writeSamen([
		{
			pad: uit,
			tekst: formatYaml(jaarverantwoording, gemeente.naam, bevindingen.vrijeTeksten),
			vervang: opties.vervang,
		},
		{ pad: nakijkpad, tekst: formatNakijkblad(jaarverantwoording, bevindingen, gemeente.naam), vervang: true },
		...(bronnen ? [bronnen] : []),
	]);
	const geschreven = [`Geschreven: ${uit}`, `Nakijkblad: ${nakijkpad}`];
	if (!opties.opnemen) return geschreven;
	const bekend = `De bron ${bron} stond er al. Kijk na of haar datum ${documentVan} is.`;
	return [...geschreven, bronnen ? `Bron toegevoegd: ${bron}` : bekend];
}

type Vol = Required<Omgeving>;

async function importOpdracht(args: readonly string[], omgeving: Vol): Promise<void> {
	const { vandaag, limieten, contentMap } = omgeving;
	const opties = readArgs(args, vandaag);
	const gemeente = findGemeente(opties.gemeente, await readRegister(CONTENT_MAP));
	const uit = opties.opnemen ? createPad(contentMap, gemeente.slug, opties.jaar) : opties.uit;
	if (uit !== undefined) await checkUit(uit, opties.vervang, opties.bestand);
	const bytes = await readBytes(opties.bestand, limieten.bytes);
	const opdracht = { ...gemeente, jaar: opties.jaar, datum: opties.datum, vandaag };
	const uitkomst = await run(bytes, opties.isPdf, opdracht, limieten);
	if ('fout' in uitkomst) throw new Leesfout(uitkomst.fout);
	const { jaarverantwoording, bevindingen } = uitkomst;
	const geschreven = uit === undefined ? [] : await write(uitkomst, opties, gemeente, uit, omgeving);
	if (uit === undefined) omgeving.write(formatYaml(jaarverantwoording, gemeente.naam, bevindingen.vrijeTeksten));
	omgeving.report(formatVerslag(jaarverantwoording, bevindingen, gemeente.naam, vandaag, opties.opnemen).join('\n'));
	if (geschreven.length > 0) omgeving.report(`\n${geschreven.join('\n')}`);
}

/** Runs the command; 0 when the YAML was written, 1 with one line for the author when nothing was. */
export async function main(args: readonly string[], omgeving: Omgeving): Promise<0 | 1> {
	try {
		await importOpdracht(args, { limieten: LIMIETEN, contentMap: CONTENT_MAP, ...omgeving });
		return 0;
	} catch (error) {
		omgeving.report(error instanceof Leesfout ? error.message : `Het importeren is niet gelukt: ${String(error)}`);
		return 1;
	}
}
