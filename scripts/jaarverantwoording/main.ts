import { readVandaag } from '../../src/shared/dag.ts';
import { main } from './opdracht.ts';

/**
 * Reads the yearly questionnaire of a gemeente and writes the YAML for content/: `npm run importeer:jaarverantwoording --
 * <bestand.pdf|bestand.txt> --gemeente <slug> --jaar <jaar> [--datum JJJJ-MM-DD] [--uit <bestand>] [--vervang]`.
 *
 * The YAML goes to standard output unless --uit is given; everything for the author goes to standard error.
 */
process.exitCode = await main(process.argv.slice(2), {
	vandaag: readVandaag(),
	write: (tekst) => process.stdout.write(tekst),
	report: (regel) => console.error(regel),
});
