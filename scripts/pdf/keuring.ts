import { spawnSync } from 'node:child_process';

/** What independent programs say of a PDF; `fouten` is empty when they found nothing or are not there. */
export interface Keuring {
	fouten: string[];
	/** What was not looked at, because the program is not on this machine. */
	overgeslagen: string[];
}

type Oordeel = (uit: { status: number | null; stdout: string }) => string | undefined;

const KEURDERS: Record<string, { args: readonly string[]; oordeel: Oordeel }> = {
	qpdf: {
		args: ['--check'],
		oordeel: ({ status, stdout }) => (status === 0 ? undefined : stdout.trim()),
	},
	pdfinfo: {
		args: ['-struct'],
		oordeel: ({ stdout }) => (/^\s*H1 /m.test(stdout) ? undefined : 'geen H1 in de structuur'),
	},
};

/** Lets qpdf look at the file and poppler at its structure, where they are installed. */
export function checkPdf(bestand: string): Keuring {
	const keuring: Keuring = { fouten: [], overgeslagen: [] };
	for (const [programma, { args, oordeel }] of Object.entries(KEURDERS)) {
		// The structure of the whole book is some megabytes of text.
		const uit = spawnSync(programma, [...args, bestand], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
		const fout = uit.error ? undefined : oordeel(uit);
		if (uit.error) keuring.overgeslagen.push(`${programma} is er niet: de PDF is daarmee niet nagekeken.`);
		if (fout) keuring.fouten.push(`${programma}: ${fout}`);
	}
	return keuring;
}
