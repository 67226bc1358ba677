import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the independent checker says. */
export interface Keuring {
	/** Undefined where the program is not installed: nothing was checked then. */
	goed?: boolean;
	verslag: string;
}

const AFWEZIG: Keuring = {
	verslag: 'epubcheck is er niet: de EPUB is alleen door onze eigen controle bekeken.',
};

/** Debian installs the Java archive itself as the program, which a system without binfmt cannot start. */
function findOpdracht(): readonly [string, ...string[]] | undefined {
	const bestand = (process.env['PATH'] ?? '')
		.split(delimiter)
		.map((map) => join(map, 'epubcheck'))
		.find((pad) => existsSync(pad));
	if (!bestand) return undefined;
	return readFileSync(bestand).toString('latin1', 0, 2) === 'PK' ? ['java', '-jar', bestand] : [bestand];
}

/** Lets epubcheck, a program that many systems have as a package, look at an EPUB. */
export function checkWithEpubcheck(bestand: string): Keuring {
	const [programma, ...args] = findOpdracht() ?? [];
	if (!programma) return AFWEZIG;
	const { status, stdout, stderr, error } = spawnSync(programma, [...args, '--failonwarnings', bestand], {
		encoding: 'utf8',
	});
	return error ? AFWEZIG : { goed: status === 0, verslag: `${stdout}${stderr}`.trim() };
}
