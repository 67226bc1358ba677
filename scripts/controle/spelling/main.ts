import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lint } from 'cspell';
import { formatOnbekend, type OnbekendWoord } from './onbekend.ts';

/** Checks the spelling of what readers and authors read; cspell.config.json says which files. */
const root = resolve(import.meta.dirname, '../../..');
const woorden: OnbekendWoord[] = [];
const fouten: string[] = [];

const { files } = await lint(
	[],
	{ root, config: resolve(root, 'cspell.config.json'), progress: false },
	{
		issue: ({ text, uri = '', row, col }) => {
			const bestand = uri.startsWith('file:') ? relative(root, fileURLToPath(uri)) : uri;
			woorden.push({ woord: text, plek: `${bestand}:${row}:${col}` });
		},
		error: (message, { message: reden }) => fouten.push(`${message}: ${reden}`),
	},
);

if (files === 0) fouten.push('geen bestand gevonden; kijk naar "files" in cspell.config.json');
if (woorden.length > 0) {
	console.error(formatOnbekend(woorden));
	console.error('Verbeter de spelling. Is het woord goed? Zet het dan op zijn plek in docs/woordenlijst-spelling.txt.');
}
for (const fout of fouten) console.error(`De spellingcontrole is niet klaar gekomen: ${fout}`);
if (woorden.length + fouten.length > 0) process.exitCode = 1;
else console.log(`De spelling van ${files} bestanden is in orde.`);
