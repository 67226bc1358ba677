import { CONTENT_MAP } from '../../src/content/lezen/map.ts';
import { readArgs } from './args.ts';
import { checkUit, readBytes, writeUit } from './bestanden.ts';
import { findGemeente, readRegister } from './gemeente.ts';
import { Leesfout, LIMIETEN, type Limieten } from './limieten.ts';
import { formatVerslag } from './verslag.ts';
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
}

async function importOpdracht(
	args: readonly string[],
	{ vandaag, write: schrijf, report: meld, limieten = LIMIETEN }: Omgeving,
): Promise<void> {
	const opties = readArgs(args, Number(vandaag.slice(0, 4)));
	const gemeente = findGemeente(opties.gemeente, await readRegister(CONTENT_MAP));
	if (opties.uit !== undefined) await checkUit(opties.uit, opties.vervang);
	const bytes = await readBytes(opties.bestand, limieten.bytes);
	const uitkomst = await run(
		bytes,
		opties.isPdf,
		{ ...gemeente, jaar: opties.jaar, datum: opties.datum, vandaag },
		limieten,
	);
	if ('fout' in uitkomst) throw new Leesfout(uitkomst.fout);
	const { jaarverantwoording, bevindingen } = uitkomst;
	const yaml = formatYaml(jaarverantwoording, gemeente.naam, bevindingen.vrijeTeksten);
	if (opties.uit === undefined) schrijf(yaml);
	else await writeUit(opties.uit, yaml, opties.vervang);
	meld(formatVerslag(jaarverantwoording, bevindingen, gemeente.naam, vandaag).join('\n'));
	if (opties.uit !== undefined) meld(`\nGeschreven: ${opties.uit}`);
}

/** Runs the command; 0 when the YAML was written, 1 with one line for the author when nothing was. */
export async function main(args: readonly string[], omgeving: Omgeving): Promise<0 | 1> {
	try {
		await importOpdracht(args, omgeving);
		return 0;
	} catch (error) {
		omgeving.report(error instanceof Leesfout ? error.message : `Het importeren is niet gelukt: ${String(error)}`);
		return 1;
	}
}
