import { CONTENT_MAP } from './content/read.ts';
import { readArgs } from './jaarverantwoording/args.ts';
import { checkUit, readBytes, writeUit } from './jaarverantwoording/files.ts';
import { findGemeente, readRegister } from './jaarverantwoording/gemeente.ts';
import { Leesfout, LIMIETEN } from './jaarverantwoording/limieten.ts';
import { formatVerslag } from './jaarverantwoording/report.ts';
import { run } from './jaarverantwoording/run.ts';
import { formatYaml } from './jaarverantwoording/yaml.ts';

/**
 * Reads the yearly questionnaire of a gemeente and writes the YAML for content/: `npm run importeer:jaarverantwoording --
 * <bestand.pdf|bestand.txt> --gemeente <slug> --jaar <jaar> [--datum JJJJ-MM-DD] [--uit <bestand>] [--vervang]`.
 *
 * The YAML goes to standard output unless --uit is given; everything for the author goes to standard error.
 */
async function main(args: readonly string[]): Promise<void> {
	// Sweden writes days as JJJJ-MM-DD.
	const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format();
	const opties = readArgs(args, Number(vandaag.slice(0, 4)));
	const gemeente = findGemeente(opties.gemeente, await readRegister(CONTENT_MAP));
	if (opties.uit !== undefined) await checkUit(opties.uit, opties.vervang);
	const bytes = await readBytes(opties.bestand, LIMIETEN.bytes);
	const uitkomst = await run(bytes, opties.isPdf, { ...gemeente, jaar: opties.jaar, datum: opties.datum });
	if ('fout' in uitkomst) throw new Leesfout(uitkomst.fout);
	const { jaarverantwoording, bevindingen } = uitkomst;
	const yaml = formatYaml(jaarverantwoording, gemeente.naam, bevindingen.vrijeTeksten);
	if (opties.uit === undefined) process.stdout.write(yaml);
	else await writeUit(opties.uit, yaml, opties.vervang);
	console.error(formatVerslag(jaarverantwoording, bevindingen, gemeente.naam, vandaag).join('\n'));
	if (opties.uit !== undefined) console.error(`\nGeschreven: ${opties.uit}`);
}

try {
	await main(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Leesfout ? error.message : `Het importeren is niet gelukt: ${String(error)}`);
	process.exitCode = 1;
}
