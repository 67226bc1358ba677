import { main } from './cli.ts';

/**
 * Reads the yearly questionnaire of a gemeente and writes the YAML for content/: `npm run importeer:jaarverantwoording --
 * <bestand.pdf|bestand.txt> --gemeente <slug> --jaar <jaar> [--datum JJJJ-MM-DD] [--uit <bestand>] [--vervang]`.
 *
 * The YAML goes to standard output unless --uit is given; everything for the author goes to standard error.
 */
process.exitCode = await main(process.argv.slice(2), {
	// Sweden writes days as JJJJ-MM-DD.
	vandaag: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(),
	write: (tekst) => process.stdout.write(tekst),
	report: (regel) => console.error(regel),
});
