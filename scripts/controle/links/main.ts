import { globSync, readFileSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { formatBevindingen } from '../bevindingen.ts';
import { listDodeLinks } from './dode-links.ts';
import { checkExtern } from './extern/opdracht.ts';
import { readPagina } from './pagina.ts';

/**
 * Checks every link inside the built site, or with `--extern` the links to other sites: those are no part of the tests,
 * because nobody can repair another site.
 */
const DIST = 'dist';

function checkSite(): void {
	const bestanden = globSync('**/*', { cwd: DIST })
		.filter((pad) => statSync(`${DIST}/${pad}`).isFile())
		.map((pad) => pad.split(sep).join('/'));
	const paginas = new Map(
		bestanden
			.filter((pad) => pad.endsWith('.html'))
			.sort()
			.map((pad) => [pad, readPagina(readFileSync(`${DIST}/${pad}`, 'utf8'))]),
	);

	if (paginas.size === 0) {
		console.error('Er zijn geen pagina’s om te controleren. Bouw de site eerst: npm run build');
		process.exitCode = 1;
		return;
	}
	const adres = process.env['SITE_URL'] ?? 'https://raadswijzer.invalid/';
	const dode = listDodeLinks({ paginas, bestanden: new Set(bestanden), adres });
	const aantal = [...paginas.values()].reduce((sum, { adressen }) => sum + adressen.size, 0);
	if (dode.length > 0) {
		console.error(
			formatBevindingen(
				dode.map(({ pagina, adres: regel, reden }) => ({ plek: `${DIST}/${pagina}`, regel, tekst: reden })),
			),
		);
		console.error(`Van de ${aantal} links op ${paginas.size} pagina’s zijn er ${dode.length} dood.`);
		process.exitCode = 1;
	} else {
		console.log(`De ${aantal} links op ${paginas.size} pagina’s kloppen.`);
	}
}

const args = process.argv.slice(2);
if (args.includes('--extern')) await checkExtern(args);
else if (args.length > 0) {
	console.error(
		'Zonder --extern kijkt deze opdracht naar de gebouwde site en kent zij niets anders. Bij --extern horen --host <site> en --alles.',
	);
	process.exitCode = 1;
} else checkSite();
